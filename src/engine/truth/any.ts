import type { Any } from '#bundle';
import type { Known } from './known.ts';
import { joinOpen, joinReasons } from './join.ts';
import { truthOf, type Truth } from './truth.ts';

/** True as soon as one part is true; false when all are false. */
export function truthOfAny({ any }: Any, known: Known): Truth {
	let result: Truth = { is: 'false', because: [] };
	for (const part of any) {
		const truth = truthOf(part, known);
		if (truth.is === 'true') return truth;
		result = either(result, truth);
	}
	return result;
}

/** The disjunction of two truths of which neither is true. */
function either(first: Truth, second: Truth): Truth {
	const because = joinReasons(first.because, second.because);
	if (first.is !== 'unknown' && second.is !== 'unknown') return { is: 'false', because };
	return { is: 'unknown', ...joinOpen(first, second), because };
}
