/** Asks the browser not to clear this app's storage by itself. After the first useful act: some browsers ask the person. */
export async function askToKeep(): Promise<boolean> {
	try {
		const { storage } = navigator;
		return (await storage.persisted()) || (await storage.persist());
	} catch {
		return false;
	}
}

/** In bytes, as the browser tells; it may round. Null where it does not tell. */
export async function estimate(): Promise<{ readonly usage: number; readonly quota: number } | null> {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		return usage === undefined || quota === undefined ? null : { usage, quota };
	} catch {
		return null;
	}
}
