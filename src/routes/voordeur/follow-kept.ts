import { theStore } from './library.ts';

/** Something that is kept on this device and shown in a list. */
interface Kept {
	read(): Promise<void>;
	clear(): void;
}

/** In the browser: reads what is kept, and forgets it when the device is emptied. Returns how to stop. */
export function followKept(kept: Kept): () => void {
	let stop = (): void => undefined;
	let stopped = false;
	void theStore()
		.then(async (store) => {
			if (!stopped)
				stop = store.onwiped(() => {
					kept.clear();
				});
			await kept.read();
		})
		// The app's own code for it did not arrive: the next page tries again.
		.catch(() => undefined);
	return () => {
		stopped = true;
		stop();
	};
}
