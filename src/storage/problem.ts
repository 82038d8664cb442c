/**
 * `storage.refused`: the browser allows no storage here. `storage.timeout`: it did not answer in time.
 * `storage.full`: there is no room. `storage.lost`: what was stored went away while the app was open.
 * After these the store goes on from memory. `storage.unreadable`: one record was skipped, the rest holds.
 */
export type StorageProblem =
	| { readonly code: 'storage.refused' }
	| { readonly code: 'storage.full' }
	| { readonly code: 'storage.timeout' }
	| { readonly code: 'storage.lost' }
	| {
			readonly code: 'storage.unreadable';
			readonly what: 'parts' | 'editions' | 'settings' | 'plans' | 'favourites' | 'reports' | 'tab';
	  };

/** A full disk shows as QuotaExceededError in one browser and as AbortError in another. */
export function isFull(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	return error.name === 'QuotaExceededError' || error.name === 'AbortError';
}
