import type { Explanation, Open } from '../plan-types.ts';
import type { Truth } from './truth-value.ts';

/** What either truth still misses or must find out, each question once. */
export function joinOpen(
	first: Truth,
	second: Truth
): { missing: readonly Open[]; toFindOut: readonly Open[] } {
	if (first.is !== 'unknown') return second.is === 'unknown' ? second : { missing: [], toFindOut: [] };
	if (second.is !== 'unknown') return first;
	return {
		missing: joinQuestions(first.missing, second.missing),
		toFindOut: joinQuestions(first.toFindOut, second.toFindOut)
	};
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
