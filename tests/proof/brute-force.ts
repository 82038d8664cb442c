import type { Bundle, Question } from '#bundle';
import {
	SELF,
	indexOf,
	knownFor,
	nextStep,
	planOf,
	subjectFor,
	truthOf,
	truthOfPlaced,
	type Answers,
	type Plan
} from '#engine';
import { NOTHING, completions, everyAnswer, questionsOf, withAnswer } from '../invent/answers.ts';
import { TODAY } from '../invent/bundle.ts';

export interface Ending {
	readonly answers: Answers;
	readonly asked: number;
	readonly plan: Plan;
}

/** Every journey, one by one, as a resident would make it. Null when there are more than `most`. */
export function everyEnding(bundle: Bundle, most: number): { endings: Ending[]; asked: Set<string> } | null {
	const endings: Ending[] = [];
	const asked = new Set<string>();
	const walk = (answers: Answers, count: number): boolean => {
		const step = nextStep(bundle, answers, TODAY);
		if (step.kind === 'plan') return endings.push({ answers, asked: count, plan: step.plan }) <= most;
		asked.add(step.question.id);
		return everyAnswer(step.question).every((answer) =>
			walk(withAnswer(answers, step.subject, step.question.id, answer), count + 1)
		);
	};
	return walk(NOTHING, 0) ? { endings, asked } : null;
}

/** What is decided of every referral, read off the engine. A topic that stays unknown for ever says nothing about its referrals. */
export function truthsOf(bundle: Bundle, answers: Answers): string {
	const known = knownFor(bundle, answers, SELF);
	return indexOf(bundle)
		.topics.flatMap(({ topic, referrals }) => {
			const opened = topic.when === undefined ? 'true' : truthOf(topic.when, known).is;
			return referrals.map((placed) => (opened === 'unknown' ? 'false' : truthOfPlaced(placed, known).is));
		})
		.join();
}

/** Questions that somewhere are asked although no real answer makes a difference. */
export function uselessQuestions(bundle: Bundle): Set<string> {
	const useless = new Set<string>();
	const walk = (answers: Answers): void => {
		const step = nextStep(bundle, answers, TODAY);
		if (step.kind === 'plan') return;
		const { question, subject } = step;
		if (!useless.has(question.id) && !makesDifference(bundle, answers, question)) useless.add(question.id);
		for (const answer of everyAnswer(question)) walk(withAnswer(answers, subject, question.id, answer));
	};
	walk(NOTHING);
	return useless;
}

function makesDifference(bundle: Bundle, answers: Answers, question: Question): boolean {
	const real = everyAnswer(question).filter((answer) => answer !== 'weet-niet');
	return real.length > 1 && differs(bundle, answers, question, real);
}

function differs(
	bundle: Bundle,
	answers: Answers,
	question: Question,
	given: ReturnType<typeof everyAnswer>
): boolean {
	const subject = subjectFor(question, SELF);
	const set = (filled: Answers, answer: (typeof given)[number]): string =>
		truthsOf(bundle, withAnswer(filled, subject, question.id, answer));
	for (const filled of completions(bundle, withAnswer(answers, subject, question.id, 'weet-niet'))) {
		if (new Set(given.map((answer) => set(filled, answer))).size > 1) return true;
	}
	return false;
}

/** Options (`question.option`) that never make a difference from another option (or, pick many, from not picking them). */
export function deadOptions(bundle: Bundle, asked: ReadonlySet<string>): Set<string> {
	const dead = new Set<string>();
	for (const question of questionsOf(bundle)) {
		if (!asked.has(question.id)) continue;
		const options = question.options.map(({ id }) => id);
		options.forEach((option, at) => {
			const pairs =
				question.pick === 'one'
					? options.slice(0, at).map((other) => [[option], [other]])
					: everyAnswer(question)
							.filter(
								(answer): answer is readonly string[] => answer !== 'weet-niet' && !answer.includes(option)
							)
							.map((without) => [without, [...without, option]]);
			const twins = (pair: readonly (readonly string[])[]): boolean =>
				!differs(bundle, NOTHING, question, [...pair]);
			if (question.pick === 'one' ? pairs.some(twins) : pairs.every(twins))
				dead.add(`${question.id}.${option}`);
		});
	}
	return dead;
}

/** Whether somewhere "weet ik niet" leaves nothing of a door that a real answer opens, everything else being the same. */
export function unsureClosesDoor(bundle: Bundle): boolean {
	const doors = (
		plan: Plan,
		open: readonly (keyof Plan & ('next' | 'folded' | 'mayFit' | 'quiet'))[]
	): Set<string> =>
		new Set(
			[plan.first, ...open.flatMap((part) => plan[part])].flatMap((door) =>
				door !== null && door.referrals.length > 0 ? [door.door] : []
			)
		);
	for (const question of questionsOf(bundle).filter(({ safety }) => !safety)) {
		const subject = subjectFor(question, SELF);
		for (const unsure of completions(bundle, withAnswer(NOTHING, subject, question.id, 'weet-niet'))) {
			const left = doors(planOf(bundle, unsure, TODAY), ['next', 'folded', 'mayFit', 'quiet']);
			for (const answer of everyAnswer(question)) {
				const opened = doors(planOf(bundle, withAnswer(unsure, subject, question.id, answer), TODAY), [
					'next',
					'folded'
				]);
				if ([...opened].some((door) => !left.has(door))) return true;
			}
		}
	}
	return false;
}
