import type { Language } from '#bundle';
import type { Phrase } from './views.ts';
import { phraseOr, wordsOf, type TextsAtHand } from './words.ts';

/** A short address, for its page and its poster. */
export interface NeedView {
	readonly slug: string;
	readonly title: Phrase;
	readonly text: Phrase;
	/** Says nowhere what it is about. */
	readonly safety: boolean;
}

export function needView(
	{ slug, safety, words }: { slug: string; safety: boolean; words: Readonly<Record<Language, TextsAtHand>> },
	language: Language
): NeedView {
	const own = wordsOf(language, [words[language]]);
	return {
		slug,
		safety,
		title: phraseOr(own, `need.${slug}.title`, slug),
		text: phraseOr(own, `need.${slug}.text`, '')
	};
}
