import type { All } from '#bundle';
import type { Known } from './known.ts';
import { joinOpen, joinReasons } from './join.ts';
import { truthOf, type Truth } from './truth.ts';

/** False as soon as one part is false; true when all are. */
export function truthOfAll({ all }: All, known: Known): Truth {
	let result: Truth = { is: 'true', because: [] };
	for (const part of all) {
		const truth = truthOf(part, known);
		if (truth.is === 'false') return truth;
		result = both(result, truth);
	}
	return result;
}

/** The conjunction of two truths of which neither is false. */
function both(first: Truth, second: Truth): Truth {
	const because = joinReasons(first.because, second.because);
	if (first.is !== 'unknown' && second.is !== 'unknown') return { is: 'true', because };
	return { is: 'unknown', ...joinOpen(first, second), because };
}
