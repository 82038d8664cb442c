import type { Condition, Not } from '#bundle';
import type { Truth } from './truth-value.ts';

/** The opposite; unknown stays unknown. */
export function truthOfNot({ not }: Not, judge: (part: Condition) => Truth): Truth {
	const truth = judge(not);
	if (truth.is === 'unknown') return truth;
	return { is: truth.is === 'true' ? 'false' : 'true', because: truth.because };
}
