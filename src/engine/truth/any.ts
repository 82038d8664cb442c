import type { Any, Condition } from '#bundle';
import { joinOpen, joinReasons } from './join.ts';
import type { Truth } from './truth-value.ts';

/** True as soon as one part is true; false when all are false. */
export function truthOfAny({ any }: Any, judge: (part: Condition) => Truth): Truth {
	let result: Truth = { is: 'false', because: [] };
	for (const part of any) {
		const truth = judge(part);
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
