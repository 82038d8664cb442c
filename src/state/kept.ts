import { withoutSafety, type Answers } from '#engine';
import type { Edition, Opening } from './edition.ts';

/** What may be written down of a journey, in the tab or in a saved plan: never a safety answer. */
export interface Kept {
	/** The bundle these answers were given with. */
	readonly bundle: string;
	readonly answers: Answers;
}

export function keptOf(content: Edition, answers: Answers): Kept;
export function keptOf(content: Edition | Opening, answers: Answers): Kept | null;
export function keptOf(content: Edition | Opening, answers: Answers): Kept | null {
	if ('bundle' in content) return { bundle: content.id, answers: withoutSafety(content.bundle, answers) };
	// Before the content is here only the first question can have been answered.
	return content.question.safety ? null : { bundle: content.id, answers };
}

/** What was answered last wins. */
export function merge(before: Answers, now: Answers): Answers {
	const subjects = new Set([...Object.keys(before), ...Object.keys(now)]);
	return Object.fromEntries(
		[...subjects].map((subject) => [subject, { ...before[subject], ...now[subject] }])
	);
}
