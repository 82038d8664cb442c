import { UNSURE, type Bundle, type IsoDate, type Question } from '#bundle';
import { walk, withoutSafety, type Answer, type Answers } from '#engine';
import type { SavedPlan } from '#storage';
import type { Edition } from './edition.ts';
import type { Place } from './trail.ts';

/** What a journey can do once there is content. It comes with the content: the first question does not need it. */
/** What may be written down of a journey, in the tab or in a saved plan: never a safety answer. */
export interface Kept {
	/** The bundle these answers were given with. */
	readonly bundle: string;
	readonly answers: Answers;
}

export { sharedBundle } from '#engine';

/** What may be written down of these answers: never a safety answer. */
export function keptOf(edition: Edition, answers: Answers): Kept {
	return { bundle: edition.id, answers: withoutSafety(edition.bundle, answers) };
}

export function planToSave(
	id: string,
	savedAt: IsoDate,
	place: Pick<SavedPlan, 'municipality' | 'own'>,
	edition: Edition,
	answers: Answers
): SavedPlan {
	return { format: 1, id, savedAt, ...place, language: edition.language, ...keptOf(edition, answers) };
}

/**
 * All screens from the first question to where this person is, and to the plan when nothing is left to ask.
 * Replayed from the answers: back, edit and reload are looking at another place of the same trail.
 */
export function trailOf(
	bundle: Bundle,
	answers: Answers,
	today: IsoDate,
	awaits: 'home' | 'own' | null = null
): readonly Place[] {
	const { path, next } = walk(bundle, answers, today);
	const left = next?.left ?? 0;
	const trail: Place[] = [];
	for (const [at, { subject, question, answer }] of path.entries()) {
		trail.push({
			kind: 'question',
			subject,
			question,
			answer,
			progress: { answered: at, left: path.length - at + left }
		});
		if (isDanger(question, answer)) trail.push({ kind: 'danger', subject, question: question.id });
		if (awaits !== null && question.place === awaits) return [...trail, { kind: 'waiting' }];
	}
	if (next === null) return [...trail, { kind: 'check' }, { kind: 'plan' }];
	const { subject, question } = next;
	return [
		...trail,
		{ kind: 'question', subject, question, answer: null, progress: { answered: path.length, left } }
	];
}

function isDanger(question: Question, answer: Answer): boolean {
	return (
		answer !== UNSURE &&
		question.options.some((option) => option.danger !== undefined && answer.includes(option.id))
	);
}
