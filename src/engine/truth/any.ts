import type { Any } from '#bundle';
import { joinTruths } from './join.ts';
import type { Known } from './known.ts';
import type { Judge, Truth } from './truth-value.ts';

/** True as soon as one part is true; false when all are false. */
export function truthOfAny({ any }: Any, known: Known, judge: Judge): Truth {
	const parts: Truth[] = [];
	for (const part of any) {
		const truth = judge(part, known);
		if (truth.is === 'true') return truth;
		parts.push(truth);
	}
	return joinTruths('false', parts);
}
