import type { Condition } from '#bundle';
import type { Explanation, Open } from '../plan-types.ts';
import { truthOfAll } from './all.ts';
import { truthOfAnswerIs } from './answer-is.ts';
import { truthOfAny } from './any.ts';
import type { Known } from './known.ts';
import { truthOfNot } from './not.ts';

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

/** Three-valued (Kleene): true or false only when every completion of the answers agrees. */
export function truthOf(condition: Condition, known: Known): Truth {
	if ('is' in condition) return truthOfAnswerIs(condition, known);
	if ('all' in condition) return truthOfAll(condition, known);
	if ('any' in condition) return truthOfAny(condition, known);
	return truthOfNot(condition, known);
}
