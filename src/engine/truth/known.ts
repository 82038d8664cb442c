import type { QuestionId } from '#bundle';
import type { Answer, Subject } from '../answers.ts';

/** One person's answers laid over the household's, cleaned of everything the bundle does not know. */
export interface Known {
	/** Undefined: not answered yet. Null: the bundle has no such question, so it is never asked. */
	answerTo(question: QuestionId): Answer | undefined | null;
	/** Whose answer that is: the household for household questions, else the person. */
	subjectOf(question: QuestionId): Subject;
}
