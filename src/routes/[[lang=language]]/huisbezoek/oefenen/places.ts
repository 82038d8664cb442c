import type { Screen } from '../screens.ts';

/** One screen of practising: around the visit, or of the visit itself. In memory only, as there. */
export type Place = Screen | { readonly at: 'list' | 'story' | 'compare' };

export function isOfVisit(place: Place): place is Screen {
	return place.at !== 'list' && place.at !== 'story' && place.at !== 'compare';
}
