import type { Condition } from '#bundle';
import { truthOfAll } from './all.ts';
import { truthOfAnswerIs } from './answer-is.ts';
import { truthOfAny } from './any.ts';
import type { Known } from './known.ts';
import { truthOfNot } from './not.ts';
import type { Truth } from './truth-value.ts';

/** Three-valued (Kleene): true or false only when every completion of the answers agrees. */
export function truthOf(condition: Condition, known: Known): Truth {
	if ('is' in condition) return truthOfAnswerIs(condition, known);
	if ('all' in condition) return truthOfAll(condition, known, truthOf);
	if ('any' in condition) return truthOfAny(condition, known, truthOf);
	return truthOfNot(condition, known, truthOf);
}
