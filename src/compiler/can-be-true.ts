import { questionsIn, UNSURE, type Condition, type OptionId, type QuestionId } from '#bundle';
import { SELF, truthOf, type Answer } from '#engine';
import type { Known } from './known.ts';

/** Beyond this many sets of answers the proof is left to find what never holds. */
const MAX_TRIES = 20_000;

/** Tries the answers that the condition can tell apart. */
export function canBeTrue(condition: Condition, known: Known): boolean {
	const questions = questionsIn(condition);
	const choices = questions.map((id) => answersTo(id, condition, known));
	if (choices.reduce((product, { length }) => product * length, 1) > MAX_TRIES) return true;
	return tryAll(questions, choices, new Map(), condition);
}

function tryAll(
	questions: readonly QuestionId[],
	choices: readonly (readonly Answer[])[],
	given: ReadonlyMap<QuestionId, Answer>,
	condition: Condition
): boolean {
	const [question, ...others] = questions;
	const [answers = [], ...rest] = choices;
	if (question === undefined) {
		return truthOf(condition, { answerTo: (id) => given.get(id), subjectOf: () => SELF }).is === 'true';
	}
	return answers.some((answer) => tryAll(others, rest, new Map([...given, [question, answer]]), condition));
}

function answersTo(id: QuestionId, condition: Condition, known: Known): Answer[] {
	const question = known.questions.get(id);
	const mentioned = [...optionsIn(condition, id)];
	if (question?.pick === 'many') return [UNSURE, ...subsets(mentioned)];
	const other = Object.keys(question?.options ?? {}).find((option) => !mentioned.includes(option));
	const distinct = other === undefined ? mentioned : [...mentioned, other];
	return [UNSURE, ...distinct.map((option) => [option])];
}

function subsets(options: readonly OptionId[]): OptionId[][] {
	const [first, ...rest] = options;
	if (first === undefined) return [[]];
	const without = subsets(rest);
	return [...without, ...without.map((some) => [first, ...some])];
}

function optionsIn(condition: Condition, id: QuestionId): Set<OptionId> {
	const found = new Set<OptionId>();
	const visit = (part: Condition): void => {
		if ('is' in part) {
			if (part.is === id)
				part.of.filter((option) => option !== UNSURE).forEach((option) => found.add(option));
		} else if ('all' in part) part.all.forEach(visit);
		else if ('any' in part) part.any.forEach(visit);
		else visit(part.not);
	};
	visit(condition);
	return found;
}
