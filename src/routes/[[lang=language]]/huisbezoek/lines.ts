import type { LineView } from '#ui';
import { textOf, type Visit } from '#visit';

export function linesOf(visit: Visit): readonly LineView[] {
	return visit.lines.map((line) => ({
		...line,
		words: textOf(visit, { of: 'words', line: line.id }),
		goal: textOf(visit, { of: 'goal', line: line.id }),
		meanwhile: textOf(visit, { of: 'meanwhile', line: line.id })
	}));
}
