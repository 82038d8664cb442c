import { Favourites, type Notices } from '#state';
import { theStore } from './library.ts';

let favourites: Favourites | null = null;

/** What is kept on this device, for the pages that show it: it is not on the way to the first question. */
export function theFavourites(notices: Notices): Favourites {
	favourites ??= new Favourites(theStore, (problem) => {
		notices.tell(problem);
	});
	return favourites;
}

/** In the browser: reads what is kept, and forgets it when the device is emptied. Returns how to stop. */
export function followFavourites(kept: Favourites): () => void {
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
