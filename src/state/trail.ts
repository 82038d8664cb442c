import { UNSURE, type Bundle, type IsoDate, type Question, type QuestionId } from '#bundle';
import {
	HOUSEHOLD,
	nextStep,
	pathOf,
	SELF,
	type Answer,
	type Answers,
	type Progress,
	type Subject
} from '#engine';

/** One screen of a journey. */
export type Place =
	| {
			readonly kind: 'question';
			readonly subject: Subject;
			readonly question: Question;
			readonly answer: Answer | null;
			readonly progress: Progress;
	  }
	/** Help for what was just answered, before anything else. */
	| { readonly kind: 'danger'; readonly subject: Subject; readonly question: QuestionId }
	/** What comes next is not on the device yet. */
	| { readonly kind: 'waiting' }
	| { readonly kind: 'check' }
	| { readonly kind: 'plan' };

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
	const path = pathOf(bundle, answers, today);
	const step = nextStep(bundle, answers, today);
	const left = step.kind === 'ask' ? step.progress.left : 0;
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
	if (step.kind === 'plan') return [...trail, { kind: 'check' }, { kind: 'plan' }];
	const { subject, question } = step;
	return [
		...trail,
		{ kind: 'question', subject, question, answer: null, progress: { answered: path.length, left } }
	];
}

/** Before the content is here: the first question, and then a moment's patience. */
export function openingTrail(question: Question, answers: Answers): readonly Place[] {
	const subject = question.scope === 'household' ? HOUSEHOLD : SELF;
	const answer = answers[subject]?.[question.id] ?? null;
	const progress = { answered: 0, left: 1 };
	return [{ kind: 'question', subject, question, answer, progress }, { kind: 'waiting' }];
}

/** The screen that waits for this person: the first one after `from` that is neither answered nor read. */
export function nextUnfinished(trail: readonly Place[], from: number): number {
	if (trail[from + 1]?.kind === 'danger') return from + 1;
	const found = trail.findIndex((place, at) => at > from && !isFinished(place));
	return found === -1 ? Math.max(0, trail.length - 1) : found;
}

function isFinished(place: Place): boolean {
	return place.kind === 'danger' || (place.kind === 'question' && place.answer !== null);
}

function isDanger(question: Question, answer: Answer): boolean {
	return (
		answer !== UNSURE &&
		question.options.some((option) => option.danger !== undefined && answer.includes(option.id))
	);
}
