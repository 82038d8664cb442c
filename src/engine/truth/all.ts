import type { All, Condition } from '#bundle';
import { joinOpen, joinReasons } from './join.ts';
import type { Truth } from './truth-value.ts';

/** False as soon as one part is false; true when all are. */
export function truthOfAll({ all }: All, judge: (part: Condition) => Truth): Truth {
	let result: Truth = { is: 'true', because: [] };
	for (const part of all) {
		const truth = judge(part);
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
