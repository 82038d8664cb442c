import { UNSURE, type Bundle, type Condition, type OptionId, type Question, type TopicId } from '#bundle';
import { topicsFor } from '#directory';
import type { Phrase } from './views.ts';
import { phraseOr, type Words } from './words.ts';

/** Is this the question that opens the topics? Then it may also be answered in own words. */
export function opensTopics(bundle: Bundle, question: Question): boolean {
	const opened = bundle.topics.filter((topic) => optionsFor(topic.when, question).length > 0);
	return question.pick === 'many' && opened.length > 1;
}

/** What own words may be about. It suggests; the person decides. The text is not kept. */
export function suggestionsFor(
	bundle: Bundle,
	question: Question,
	words: Words,
	text: string
): readonly { readonly topic: TopicId | 'safety'; readonly label: Phrase; readonly because: string }[] {
	return topicsFor(text, bundle.topics).flatMap(({ topic, because }) => {
		if (topic === 'safety') return [{ topic, label: phraseOr(words, 'topic.veiligheid.title', ''), because }];
		if (optionsOf(bundle, question, [topic]).length === 0) return [];
		return [{ topic, label: phraseOr(words, `topic.${topic}.title`, topic), because }];
	});
}

/** The options that open these topics. */
export function optionsOf(
	bundle: Bundle,
	question: Question,
	topics: readonly TopicId[]
): readonly OptionId[] {
	const found = bundle.topics
		.filter(({ id }) => topics.includes(id))
		.flatMap(({ when }) => optionsFor(when, question).slice(0, 1));
	return [...new Set(found)];
}

function optionsFor(when: Condition | undefined, question: Question): readonly OptionId[] {
	if (when === undefined || 'not' in when) return [];
	if ('all' in when) return when.all.flatMap((part) => optionsFor(part, question));
	if ('any' in when) return when.any.flatMap((part) => optionsFor(part, question));
	return when.is === question.id ? when.of.filter((option) => option !== UNSURE) : [];
}
