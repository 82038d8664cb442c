import type { Not } from '#bundle';
import type { Known } from './known.ts';
import { truthOf, type Truth } from './truth.ts';

/** The opposite; unknown stays unknown. */
export function truthOfNot({ not }: Not, known: Known): Truth {
	const truth = truthOf(not, known);
	if (truth.is === 'unknown') return truth;
	return { is: truth.is === 'true' ? 'false' : 'true', because: truth.because };
}
