import type { Bundle, IsoDate, Question, QuestionId } from '#bundle';
import { HOUSEHOLD, type Answers, type Subject } from './answers.ts';
import { cleanAnswer, knownFor, peopleIn } from './clean-answers.ts';
import { indexOf } from './content-index.ts';
import { judgeAgain, standingOf, type Standing } from './holds.ts';
import { planFrom } from './plan.ts';
import type { Progress, Step, Visited } from './plan-types.ts';

/** A question that waits for somebody's answer. */
interface Next {
	readonly subject: Subject;
	readonly question: Question;
}

/** The first question, in authored order, that something undecided needs; else the plan. Total: any answers give a step. */
export function nextStep(bundle: Bundle, answers: Answers, today: IsoDate): Step {
	const standings = peopleIn(answers).map((person) => standingOf(bundle, answers, person, today));
	const next = firstMissing(bundle, standings);
	if (next === null) return { kind: 'plan', plan: planFrom(bundle, answers, standings.flat(2)) };
	const progress = { answered: countAnswered(bundle, answers), left: countLeft(bundle, standings) };
	return { kind: 'ask', ...next, progress };
}

function firstMissing(bundle: Bundle, standings: readonly Standing[]): Next | null {
	const { position, question } = indexOf(bundle);
	let found: Next | null = null;
	let lowest = Number.POSITIVE_INFINITY;
	for (const standing of standings) {
		for (const topic of standing) {
			for (const { truth } of topic) {
				if (truth.is !== 'unknown') continue;
				for (const open of truth.missing) {
					const at = position.get(open.question) ?? Number.POSITIVE_INFINITY;
					if (at >= lowest) continue;
					const asked = question.get(open.question);
					if (asked === undefined) continue;
					lowest = at;
					found = { subject: open.subject, question: asked };
				}
			}
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
function countLeft(bundle: Bundle, standings: readonly Standing[]): number {
	const { topics } = indexOf(bundle);
	const open = new Map<Subject, Set<QuestionId>>();
	let topicsUndecided = false;
	for (const standing of standings) {
		for (const [place, held] of standing.entries()) {
			const opens = topics[place]?.opens;
			for (const { truth } of held) {
				if (truth.is !== 'unknown' || truth.missing.length === 0) continue;
				const waiting = truth.missing.some(({ question }) => opens?.has(question));
				topicsUndecided ||= waiting;
				for (const { subject, question } of truth.missing) {
					if (waiting && opens?.has(question) !== true) continue;
					const known = open.get(subject);
					if (known === undefined) open.set(subject, new Set([question]));
					else known.add(question);
				}
			}
		}
	}
	const count = [...open.values()].reduce((sum, { size }) => sum + size, 0);
	return Math.max(1, Math.round(count * SHARE_ASKED) + (topicsUndecided ? QUESTIONS_PER_TOPIC : 0));
}

function countAnswered(bundle: Bundle, answers: Answers): number {
	const { question } = indexOf(bundle);
	return Object.values(answers)
		.flatMap((given) => Object.keys(given))
		.filter((id) => question.has(id)).length;
}

/** The questions asked on the way, in the order of asking, each with its answer. Answers on branches no longer taken are not in it. */
export function pathOf(bundle: Bundle, answers: Answers, today: IsoDate): readonly Visited[] {
	return walk(bundle, answers, today).path;
}

export interface Walked {
	readonly path: readonly Visited[];
	/** What is asked at the end of it; null when nothing is left to ask. */
	readonly next: (Next & { readonly left: Progress['left'] }) | null;
}

/** The whole way, question by question. Each answer only judges anew what it has a say in. */
export function walk(bundle: Bundle, answers: Answers, today: IsoDate): Walked {
	const people = peopleIn(answers);
	const path: Visited[] = [];
	let walked: Answers = Object.fromEntries(people.map((person) => [person, {}]));
	let standings = people.map((person) => standingOf(bundle, walked, person, today));
	for (;;) {
		const next = firstMissing(bundle, standings);
		if (next === null) return { path, next };
		const { subject, question } = next;
		const answer = answerTo(question, answers[subject]);
		if (answer === undefined) return { path, next: { ...next, left: countLeft(bundle, standings) } };
		path.push({ subject, question, answer });
		walked = { ...walked, [subject]: { ...walked[subject], [question.id]: answer } };
		standings = standings.map((before, at) => {
			const person = people[at];
			if (person === undefined || (subject !== HOUSEHOLD && subject !== person)) return before;
			return judgeAgain(bundle, before, knownFor(bundle, walked, person), person, today, [question.id]);
		});
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
