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
