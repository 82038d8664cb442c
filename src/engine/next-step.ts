import { questionsIn, type Bundle, type IsoDate, type Question } from '#bundle';
import type { Answers, Subject } from './answers.ts';
import { cleanAnswer, peopleIn } from './clean-answers.ts';
import { indexOf } from './content-index.ts';
import { holdsFor, type Held } from './holds.ts';
import { planFrom } from './plan.ts';
import type { Progress, Step, Visited } from './plan-types.ts';

/** The first question, in authored order, that something undecided needs; else the plan. Total: any answers give a step. */
export function nextStep(bundle: Bundle, answers: Answers, today: IsoDate): Step {
	const held = peopleIn(answers).flatMap((person) => holdsFor(bundle, answers, person, today));
	const next = firstMissing(bundle, held);
	if (next === null) return { kind: 'plan', plan: planFrom(bundle, answers, held) };
	return { kind: 'ask', ...next, progress: progressOf(bundle, answers, held) };
}

function firstMissing(
	bundle: Bundle,
	held: readonly Held[]
): { subject: Subject; question: Question } | null {
	const { position, question } = indexOf(bundle);
	let found: { subject: Subject; question: Question } | null = null;
	let lowest = Number.POSITIVE_INFINITY;
	for (const { truth } of held) {
		if (truth.is !== 'unknown') continue;
		for (const open of truth.missing) {
			const at = position.get(open.question) ?? Number.POSITIVE_INFINITY;
			const asked = question.get(open.question);
			if (at >= lowest || asked === undefined) continue;
			lowest = at;
			found = { subject: open.subject, question: asked };
		}
	}
	return found;
}

/** People seldom need every question that could still come: about three in four. */
const SHARE_ASKED = 0.75;
/** What one part of life usually takes, while it is not known yet which ones. */
const QUESTIONS_PER_TOPIC = 2;

/**
 * The questions still open only become fewer, so the count does too; it grows when an answer opens a topic.
 */
function progressOf(bundle: Bundle, answers: Answers, held: readonly Held[]): Progress {
	const open = new Set<string>();
	let topicsUndecided = false;
	for (const { placed, truth } of held) {
		if (truth.is !== 'unknown') continue;
		const waiting = truth.missing.some(({ question }) => isOpeningQuestion(placed.topic.when, question));
		topicsUndecided ||= waiting;
		for (const { subject, question } of truth.missing) {
			if (!waiting || isOpeningQuestion(placed.topic.when, question)) open.add(`${subject} ${question}`);
		}
	}
	const left = Math.round(open.size * SHARE_ASKED) + (topicsUndecided ? QUESTIONS_PER_TOPIC : 0);
	return { answered: countAnswered(bundle, answers), left: Math.max(1, left) };
}

function isOpeningQuestion(when: Held['placed']['topic']['when'], question: string): boolean {
	return when !== undefined && openingQuestions(when).has(question);
}

const opening = new WeakMap<object, ReadonlySet<string>>();

function openingQuestions(when: NonNullable<Held['placed']['topic']['when']>): ReadonlySet<string> {
	const found = opening.get(when);
	if (found !== undefined) return found;
	const made = new Set(questionsIn(when));
	opening.set(when, made);
	return made;
}

function countAnswered(bundle: Bundle, answers: Answers): number {
	const { question } = indexOf(bundle);
	return Object.values(answers)
		.flatMap((given) => Object.keys(given))
		.filter((id) => question.has(id)).length;
}

/** The questions asked on the way, in the order of asking, each with its answer. Answers on branches no longer taken are not in it. */
export function pathOf(bundle: Bundle, answers: Answers, today: IsoDate): Visited[] {
	const path: Visited[] = [];
	let walked: Answers = Object.fromEntries(peopleIn(answers).map((person) => [person, {}]));
	for (;;) {
		const step = nextStep(bundle, walked, today);
		if (step.kind === 'plan') return path;
		const { subject, question } = step;
		const answer = answerTo(question, answers[subject]);
		if (answer === undefined) return path;
		path.push({ subject, question, answer });
		walked = { ...walked, [subject]: { ...walked[subject], [question.id]: answer } };
	}
}

function answerTo(question: Question, given: Answers[Subject] | undefined): Visited['answer'] | undefined {
	for (const id of [question.id, ...question.formerly]) {
		const answer = given?.[id];
		const readable = answer === undefined ? undefined : cleanAnswer(question, answer);
		if (readable !== undefined) return readable;
	}
	return undefined;
}
