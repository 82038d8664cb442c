import { UNSURE, questionsIn, type Bundle, type OptionId, type QuestionId, type Topic } from '#bundle';
import { indexOf, knownFor, truthOf, type Answer, type Answers, type Known, type Subject } from '#engine';

/** The answer that opens a part of life: one option, and the question it belongs to. */
export interface Opening {
	readonly question: QuestionId;
	readonly option: OptionId;
}

/** How a part of life is opened for somebody; null when it is always open, or only safety opens it. */
export function openingOf(bundle: Bundle, topic: Topic): Opening | null {
	const { when } = topic;
	if (when === undefined) return null;
	const { question } = indexOf(bundle);
	const asked = questionsIn(when)
		.map((id) => question.get(id))
		.filter((found) => found !== undefined && !found.safety)
		.sort((one, other) => Number(other?.pick === 'many') - Number(one?.pick === 'many'));
	for (const each of asked) {
		for (const { id: option } of each?.options ?? []) {
			if (each !== undefined && truthOf(when, onlyThis(each.id, option)).is === 'true')
				return { question: each.id, option };
		}
	}
	return null;
}

function onlyThis(question: QuestionId, option: OptionId): Known {
	return {
		answerTo: (id) => (id === question ? [option] : undefined),
		subjectOf: () => ''
	};
}

/**
 * Somebody answered a question of a part of life that is closed for this person: then that is going on too.
 * Null: it is open already, or nothing that was said would have to change but by choosing for them.
 */
export function openedBy(
	bundle: Bundle,
	answers: Answers,
	person: Subject,
	question: QuestionId
): { readonly question: QuestionId; readonly answer: Answer } | null {
	const topic = bundle.topics.find(({ questions }) => questions.some(({ id }) => id === question));
	if (topic?.when === undefined) return null;
	if (truthOf(topic.when, knownFor(bundle, answers, person)).is === 'true') return null;
	const opening = openingOf(bundle, topic);
	if (opening === null || opening.question === question) return null;
	if (indexOf(bundle).question.get(opening.question)?.pick !== 'many') return null;
	const before = answers[person]?.[opening.question];
	const picked = before === undefined || before === UNSURE ? [] : before;
	return {
		question: opening.question,
		answer: [...picked.filter((option) => option !== opening.option), opening.option]
	};
}
