import type { Question, QuestionId } from '#bundle';
import { HOUSEHOLD, SELF, type Answer, type Answers, type Progress, type Subject } from '#engine';
import type { Opening } from './edition.ts';

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

/** Before the content is here: the questions that everybody gets, and then a moment's patience. */
export function openingTrail({ questions }: Opening, answers: Answers): readonly Place[] {
	const trail: Place[] = [];
	for (const [at, { question, left }] of questions.entries()) {
		const subject = question.scope === 'household' ? HOUSEHOLD : SELF;
		const answer = answers[subject]?.[question.id] ?? null;
		trail.push({ kind: 'question', subject, question, answer, progress: { answered: at, left } });
		if (answer === null) return trail;
	}
	return [...trail, { kind: 'waiting' }];
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
