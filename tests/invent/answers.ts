import * as fc from 'fast-check';
import type { Bundle, Question } from '#bundle';
import { HOUSEHOLD, SELF, subjectFor, type Answer, type Answers } from '#engine';

/** Every way to answer one question. */
export function everyAnswer(question: Question): Answer[] {
	const options = question.options.map(({ id }) => id);
	if (question.pick === 'one') return [...options.map((id) => [id]), 'weet-niet'];
	const subsets = options.reduce<string[][]>((all, id) => [...all, ...all.map((one) => [...one, id])], [[]]);
	return [...subsets, 'weet-niet'];
}

export function questionsOf(bundle: Bundle): Question[] {
	return bundle.topics.flatMap((topic) => topic.questions);
}

export function withAnswer(answers: Answers, subject: string, question: string, answer: Answer): Answers {
	return { ...answers, [subject]: { ...answers[subject], [question]: answer } };
}

export const NOTHING: Answers = { [HOUSEHOLD]: {}, [SELF]: {} };

/** Any answers to some of the questions, in any order. */
export function inventedAnswers(bundle: Bundle): fc.Arbitrary<Answers> {
	const questions = questionsOf(bundle);
	return fc
		.shuffledSubarray(questions)
		.chain((asked) =>
			fc.tuple(
				...asked.map((question) =>
					fc.constantFrom(...everyAnswer(question)).map((answer) => ({ question, answer }))
				)
			)
		)
		.map((given) =>
			given.reduce(
				(answers, { question, answer }) =>
					withAnswer(answers, subjectFor(question, SELF), question.id, answer),
				NOTHING
			)
		);
}

/** Every way to answer every question not answered yet. */
export function* completions(bundle: Bundle, answers: Answers): Generator<Answers> {
	const open = questionsOf(bundle).find(
		(question) => answers[subjectFor(question, SELF)]?.[question.id] === undefined
	);
	if (open === undefined) {
		yield answers;
		return;
	}
	for (const answer of everyAnswer(open)) {
		yield* completions(bundle, withAnswer(answers, subjectFor(open, SELF), open.id, answer));
	}
}
