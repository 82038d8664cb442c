/**
 * Loads the app's lazy parts one by one while nothing else happens, so that they are there before the network
 * can drop. Gives the number that did not come.
 */
export async function warm(importers: readonly (() => Promise<unknown>)[]): Promise<number> {
	let missing = 0;
	for (const load of importers) {
		await idle();
		try {
			await load();
		} catch {
			missing += 1;
		}
	}
	return missing;
}

function idle(): Promise<void> {
	return new Promise((resolve) => {
		const go = (): void => {
			resolve();
		};
		// Safari has no idle callback.
		if ('requestIdleCallback' in globalThis) requestIdleCallback(go, { timeout: 5000 });
		else setTimeout(go, 200);
	});
}
