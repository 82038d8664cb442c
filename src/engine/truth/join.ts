import type { Explanation, Open } from '../plan-types.ts';
import type { Truth } from './truth-value.ts';

const NOTHING: readonly never[] = [];

/** Parts of which none decides alone: unknown as soon as one of them is, else what they are `otherwise` together. */
export function joinTruths(otherwise: 'true' | 'false', parts: readonly Truth[]): Truth {
	let isUnknown = false;
	let because: Explanation = NOTHING;
	let missing: readonly Open[] = NOTHING;
	let toFindOut: readonly Open[] = NOTHING;
	for (const part of parts) {
		because = joinReasons(because, part.because);
		if (part.is !== 'unknown') continue;
		isUnknown = true;
		missing = joinQuestions(missing, part.missing);
		toFindOut = joinQuestions(toFindOut, part.toFindOut);
	}
	return isUnknown ? { is: 'unknown', missing, toFindOut, because } : { is: otherwise, because };
}

export function joinQuestions(first: readonly Open[], second: readonly Open[]): readonly Open[] {
	if (second.length === 0) return first;
	if (first.length === 0) return second;
	const fresh = second.filter((open) => !first.some((known) => sameQuestion(known, open)));
	return fresh.length === 0 ? first : [...first, ...fresh];
}

/** Both explanations; the options that mattered of one answer stand together. */
export function joinReasons(first: Explanation, second: Explanation): Explanation {
	if (second.length === 0) return first;
	if (first.length === 0) return second;
	const joined = [...first];
	for (const reason of second) {
		const at = joined.findIndex((known) => sameQuestion(known, reason));
		const known = joined[at];
		if (known === undefined) joined.push(reason);
		else joined[at] = { ...known, options: [...new Set([...known.options, ...reason.options])] };
	}
	return joined;
}

function sameQuestion(first: Open, second: Open): boolean {
	return first.question === second.question && first.subject === second.subject;
}
