import { UNSURE, type OptionId, type Question } from '#bundle';
import type { Answer, Subject, Visited } from '#engine';
import type { AnswerView, Phrase, QuestionView, ReasonView } from './views.ts';
import { phrase, phraseOr, type Words } from './words.ts';

/** The app's own words, for questions without words of their own for these answers. */
export const STANDARD_UNSURE = 'standard.unsure';
export const STANDARD_NONE = 'standard.none';

export function questionView(question: Question, subject: Subject, words: Words): QuestionView {
	return {
		id: question.id,
		subject,
		ask: phraseOr(words, `question.${question.id}.ask`, question.id),
		why: phrase(words, `question.${question.id}.why`),
		pick: question.pick,
		options: question.options.map((option) => ({
			id: option.id,
			label: optionLabel(question, option.id, words),
			pictogram: option.pictogram ?? null
		})),
		unsure: unsureLabel(question, words),
		none: question.pick === 'many' ? noneLabel(question, words) : null,
		place: question.place ?? null,
		safety: question.safety
	};
}

export function answerView({ subject, question, answer }: Visited, words: Words): AnswerView {
	return {
		subject,
		question: question.id,
		ask: phraseOr(words, `question.${question.id}.ask`, question.id),
		answers: answerPhrases(question, answer, words),
		safety: question.safety
	};
}

/** The options in words; "niets hiervan" when none was picked. */
export function answerPhrases(question: Question, answer: Answer, words: Words): readonly Phrase[] {
	if (answer === UNSURE) return [unsureLabel(question, words)];
	if (answer.length === 0) return [noneLabel(question, words)];
	return answer.map((option) => optionLabel(question, option, words));
}

/** An answer that decided: its options in words, one line. */
export function reasonView(question: Question, subject: Subject, answer: Answer, words: Words): ReasonView {
	const parts = answerPhrases(question, answer, words);
	const lang = parts.every((part) => part.lang === words.language) ? words.language : 'nl';
	return { subject, question: question.id, text: { text: parts.map(({ text }) => text).join(', '), lang } };
}

/** Something still open: the question itself in words. */
export function openView(question: Question, subject: Subject, words: Words): ReasonView {
	return {
		subject,
		question: question.id,
		text: phraseOr(words, `question.${question.id}.ask`, question.id)
	};
}

function optionLabel(question: Question, option: OptionId, words: Words): Phrase {
	if (option === UNSURE) return unsureLabel(question, words);
	return phraseOr(words, `option.${question.id}.${option}`, option);
}

function unsureLabel(question: Question, words: Words): Phrase {
	return phrase(words, `question.${question.id}.unsure`) ?? phraseOr(words, STANDARD_UNSURE, UNSURE);
}

function noneLabel(question: Question, words: Words): Phrase {
	return phrase(words, `question.${question.id}.none`) ?? phraseOr(words, STANDARD_NONE, '–');
}
