import type { Bundle, IsoDate, Question } from '#bundle';
import {
	HOUSEHOLD,
	nextStep,
	sharedBundle,
	type Answers,
	type Progress,
	type Step,
	type Subject
} from '#engine';
import { answersOf } from './answers.ts';
import { decidesFor } from './overview.ts';
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
	const step = stepOf(bundle, visit, answers, today);
	if (step.kind === 'plan') return null;
	if (last !== null) {
		const near = decidesFor(sharedBundle(bundle), answers, last.subject, last.topic, today);
		if (near !== null) return { subject: last.subject, question: near, progress: step.progress };
	}
	return { subject: step.subject, question: step.question, progress: step.progress };
}

const steps = new WeakMap<Visit, { readonly bundle: Bundle; readonly today: IsoDate; readonly step: Step }>();

/** A visit never changes, so its next step is worked out once: with six people it is asked for twice per answer. */
function stepOf(bundle: Bundle, visit: Visit, answers: Answers, today: IsoDate): Step {
	const known = steps.get(visit);
	if (known !== undefined && known.bundle === bundle && known.today === today) return known.step;
	const step = nextStep(sharedBundle(bundle), answers, today);
	steps.set(visit, { bundle, today, step });
	return step;
}
