import type { BundleProblem, MunicipalityId } from '#bundle';
import type { StorageProblem } from '#storage';

/**
 * `bundle.never-fetched`: not on this phone and no network; with a municipality, only its part is missing.
 * `bundle.unreachable`: the network or the server gave no answer; what is on the phone stays.
 * `bundle.wrong-hash`: a part is not what the index names, e.g. cut in half; it is refused.
 * `bundle.unverifiable`: the browser computes no hashes here (no https).
 * `bundle.unknown-municipality`: the guide does not know it (any more).
 */
export type DeliveryProblem =
	| BundleProblem
	| StorageProblem
	| { readonly code: 'bundle.never-fetched'; readonly municipality: MunicipalityId | null }
	| { readonly code: 'bundle.unreachable'; readonly file: string }
	| { readonly code: 'bundle.wrong-hash'; readonly file: string }
	| { readonly code: 'bundle.unverifiable' }
	| { readonly code: 'bundle.unknown-municipality'; readonly municipality: MunicipalityId };
