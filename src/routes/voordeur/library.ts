import { asset } from '$app/paths';
import type { MunicipalityId } from '#bundle';
import { createLibrary, type Library } from '#delivery';
import { openStore, type Store } from '#storage';

let store: Promise<Store> | null = null;
let library: Library | null = null;

/** The device's store, opened by who first needs it. */
export function theStore(): Promise<Store> {
	store ??= openStore();
	return store;
}

/** One library for the whole tab: pages outside the journey need it before any component is there. */
export function theLibrary(): Library {
	library ??= createLibrary({
		fetch: (input, init) => fetch(input, init),
		store: theStore,
		base: asset('/bundle/index.json').replace('/bundle/index.json', ''),
		now: () => Date.now()
	});
	return library;
}

/** The municipalities chosen earlier on this device. */
export async function thePlace(): Promise<{
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
}> {
	const opened = await theStore();
	return {
		municipality: await opened.setting('municipality'),
		own: await opened.setting('own-municipality')
	};
}
