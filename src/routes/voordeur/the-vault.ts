import type { Vault } from '#vault';
import { theStore } from './library.ts';

let vault: Promise<Vault> | null = null;

/**
 * One vault for the whole tab, guarded as long as the tab lives: it stays open from page to page, and locks when it
 * is left alone or out of sight. Rejects only while its own code did not arrive: then ask again.
 */
export function theVault(): Promise<Vault> {
	vault ??= openIt();
	return vault;
}

async function openIt(): Promise<Vault> {
	try {
		const { guard, openVault, pageGuard } = await import('#vault');
		const opened = await openVault(theStore);
		guard(opened, pageGuard());
		return opened;
	} catch (problem) {
		vault = null;
		throw problem;
	}
}
