import type { All } from '#bundle';
import { joinTruths } from './join.ts';
import type { Known } from './known.ts';
import type { Judge, Truth } from './truth-value.ts';

/** False as soon as one part is false; true when all are. */
export function truthOfAll({ all }: All, known: Known, judge: Judge): Truth {
	const parts: Truth[] = [];
	for (const part of all) {
		const truth = judge(part, known);
		if (truth.is === 'false') return truth;
		parts.push(truth);
	}
	return joinTruths('true', parts);
}
