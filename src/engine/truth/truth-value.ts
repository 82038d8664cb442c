import type { Condition } from '#bundle';
import type { Explanation, Open } from '../plan-types.ts';
import type { Known } from './known.ts';

/**
 * What is known about a condition, and why.
 * `missing`: questions not answered yet whose answer can still decide it.
 * `toFindOut`: questions answered with "weet ik niet", which stay unknown for ever.
 */
export type Truth =
	| { readonly is: 'true'; readonly because: Explanation }
	| { readonly is: 'false'; readonly because: Explanation }
	| {
			readonly is: 'unknown';
			readonly missing: readonly Open[];
			readonly toFindOut: readonly Open[];
			readonly because: Explanation;
	  };

/** Whoever finds the truth of any condition: the constructs ask it for their parts. */
export type Judge = (condition: Condition, known: Known) => Truth;
