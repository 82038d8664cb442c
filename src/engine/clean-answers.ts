import { UNSURE, type Bundle, type Question, type QuestionId } from '#bundle';
import { HOUSEHOLD, SELF, type Answer, type Answers, type Subject } from './answers.ts';
import { indexOf } from './content-index.ts';
import type { Known } from './truth/known.ts';

/** The people the answers are about, in the order in which they were added; one person when nobody is named. */
export function peopleIn(answers: Answers): readonly Subject[] {
	const people = Object.keys(answers).filter((subject) => subject !== HOUSEHOLD);
	return people.length === 0 ? [SELF] : people;
}

/** Who a question is asked of. */
export function subjectFor(question: Question, person: Subject): Subject {
	return question.scope === 'household' ? HOUSEHOLD : person;
}

/** Also which questions are answered. */
export interface KnownAnswers extends Known {
	readonly answered: readonly QuestionId[];
}

/**
 * The answers as today's bundle reads them: renamed questions and options under their new ids,
 * everything the bundle does not know left out. Nothing is deleted from the answers themselves.
 */
export function knownFor(bundle: Bundle, answers: Answers, person: Subject): KnownAnswers {
	const index = indexOf(bundle);
	const cleaned = new Map<QuestionId, Answer>();
	for (const subject of [HOUSEHOLD, person]) {
		for (const [id, answer] of Object.entries(answers[subject] ?? {})) {
			const question = index.question.get(id) ?? index.question.get(index.renamed.get(id) ?? '');
			if (question === undefined || subjectFor(question, person) !== subject) continue;
			// An answer under the new id wins over one under the old.
			if (question.id !== id && cleaned.has(question.id)) continue;
			const readable = cleanAnswer(question, answer);
			if (readable !== undefined) cleaned.set(question.id, readable);
		}
	}
	return {
		answered: [...cleaned.keys()],
		answerTo: (question) => cleaned.get(question) ?? (index.question.has(question) ? undefined : null),
		subjectOf: (question) => (index.question.get(question)?.scope === 'household' ? HOUSEHOLD : person)
	};
}

/** Undefined when nothing of the answer is known any more: then the question is simply asked again. */
export function cleanAnswer(question: Question, answer: Answer): Answer | undefined {
	if (answer === UNSURE) return UNSURE;
	if (!Array.isArray(answer)) return undefined;
	const options = question.options
		.filter((option) => answer.includes(option.id) || option.formerly.some((old) => answer.includes(old)))
		.map((option) => option.id);
	if (question.pick === 'one') return options.length === 1 ? options : undefined;
	return options.length === 0 && answer.length > 0 ? undefined : options;
}
