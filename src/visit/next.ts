import type { Bundle, IsoDate, Question } from '#bundle';
import { HOUSEHOLD, nextStep, sharedBundle, type Progress, type Subject } from '#engine';
import { answersOf } from './answers.ts';
import { overviewOf } from './overview.ts';
import type { Visit } from './visit.ts';

export interface NextQuestion {
	readonly subject: Subject;
	readonly question: Question;
	readonly progress: Progress;
}

/**
 * What to ask after `last`: first what still decides in the same part of life for the same person,
 * then the engine's own next question. Null: the plan is complete.
 */
export function nextQuestion(
	bundle: Bundle,
	visit: Visit,
	today: IsoDate,
	last: { readonly subject: Subject; readonly topic: string } | null = null
): NextQuestion | null {
	const answers = answersOf(visit);
	if (Object.keys(answers).every((subject) => subject === HOUSEHOLD)) return null;
	const step = nextStep(sharedBundle(bundle), answers, today);
	if (step.kind === 'plan') return null;
	if (last !== null) {
		const row = overviewOf(bundle, visit, today).find(({ topic }) => topic === last.topic);
		const cells = row?.parts.find(({ subject }) => subject === last.subject)?.cells ?? [];
		const near = cells.find(({ state }) => state === 'decisive');
		if (near !== undefined) return { ...near, progress: step.progress };
	}
	return { subject: step.subject, question: step.question, progress: step.progress };
}
