import type { Answers } from '#engine';
import type { Edition, Opening } from './edition.ts';
import type * as Replay from './replay.ts';
import type { Kept } from './replay.ts';

export type { Kept };

/** The content, and what can be done with it. */
export interface Content {
	readonly edition: Edition;
	readonly replay: typeof Replay;
}

/** Null: the app's own code for it did not arrive yet. */
export const bringReplay = (): Promise<typeof Replay | null> => import('./replay.ts').catch(() => null);

/** Before the content is here only the opening's questions can have been answered. */
export function keptOf(content: Content | null, opening: Opening | null, answers: Answers): Kept | null {
	if (content !== null) return content.replay.keptOf(content.edition, answers);
	if (opening === null) return null;
	const mayLeave = new Set(
		opening.questions.filter(({ question }) => !question.safety).map(({ question }) => question.id)
	);
	const written = Object.fromEntries(
		Object.entries(answers).map(([subject, given]) => [
			subject,
			Object.fromEntries(Object.entries(given).filter(([question]) => mayLeave.has(question)))
		])
	);
	return { bundle: opening.id, answers: written };
}

/** What was answered last wins. */
export function merge(before: Answers, now: Answers): Answers {
	const subjects = new Set([...Object.keys(before), ...Object.keys(now)]);
	return Object.fromEntries(
		[...subjects].map((subject) => [subject, { ...before[subject], ...now[subject] }])
	);
}
