import type { Not } from '#bundle';
import type { Known } from './known.ts';
import type { Judge, Truth } from './truth-value.ts';

/** The opposite; unknown stays unknown. */
export function truthOfNot({ not }: Not, known: Known, judge: Judge): Truth {
	const truth = judge(not, known);
	if (truth.is === 'unknown') return truth;
	return { is: truth.is === 'true' ? 'false' : 'true', because: truth.because };
}
