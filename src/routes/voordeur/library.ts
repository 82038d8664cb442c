import { asset } from '$app/paths';
import type { MunicipalityId } from '#bundle';
import { createLateLibrary, type Library } from '#delivery';
import type { Store } from '#storage';

const now = (): number => Date.now();

let store: Promise<Store> | null = null;
let library: Library | null = null;
let inner: Library | null = null;

/** The device's store, opened by who first needs it. Rejects only while its own code did not arrive: then ask again. */
export function theStore(): Promise<Store> {
	store ??= openIt();
	return store;
}

async function openIt(): Promise<Store> {
	try {
		const { openStore } = await import('./shelf.ts');
		return await openStore();
	} catch (problem) {
		store = null;
		throw problem;
	}
}

/** One library for the whole tab: pages outside the journey need it before any component is there. */
export function theLibrary(): Library {
	library ??= createLateLibrary(bringLibrary, now);
	return library;
}

async function bringLibrary(): Promise<Library> {
	const { createLibrary } = await import('./shelf.ts');
	inner ??= createLibrary({
		fetch: (input, init) => fetch(input, init),
		store: theStore,
		base: asset('/bundle/index.json').replace('/bundle/index.json', ''),
		now
	});
	return inner;
}

/** The municipalities chosen earlier on this device. */
export async function thePlace(): Promise<{
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
}> {
	try {
		const opened = await theStore();
		return {
			municipality: await opened.setting('municipality'),
			own: await opened.setting('own-municipality')
		};
	} catch {
		return { municipality: null, own: null };
	}
}
