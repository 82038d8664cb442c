import type { Condition } from './condition.ts';
import type { QuestionId } from './ids.ts';

/** Every question a condition mentions, each once, in order of appearance. */
export function questionsIn(condition: Condition): QuestionId[] {
	const found = new Set<QuestionId>();
	const visit = (part: Condition): void => {
		if ('is' in part) found.add(part.is);
		else if ('all' in part) part.all.forEach(visit);
		else if ('any' in part) part.any.forEach(visit);
		else visit(part.not);
	};
	visit(condition);
	return [...found];
}
