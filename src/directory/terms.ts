import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '#bundle';
import { normalise } from './normalise.ts';

const stemmers = { nl: dutch, en: english };

/** Words to their stems, in one language; and texts to the words in them that say something. */
export interface Terms {
	stem(word: string): string;
	/** One of the words that say nothing. */
	saysNothing(word: string): boolean;
	/** Normalised, in order, without the words that say nothing. */
	wordsIn(text: string): string[];
}

export function termsFor(language: Language, ignored: readonly string[]): Terms {
	const nothing = new Set(ignored.flatMap((word) => normalise(word).split(' ')));
	const stems = new Map<string, string>();
	return {
		stem: (word) => {
			const known = stems.get(word);
			if (known !== undefined) return known;
			// Snowball leaves what holds no letters as it is; doubled ends differ by spelling only.
			const stem = stemmers[language](word);
			stems.set(word, stem);
			return stem;
		},
		saysNothing: (word) => nothing.has(word),
		wordsIn: (text) =>
			normalise(text)
				.split(' ')
				.filter((word) => word !== '' && !nothing.has(word))
	};
}
