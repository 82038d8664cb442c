import type { Language, Texts } from '#bundle';
import type { Phrase } from './views.ts';

/** The bundle's words in one language. What is not translated is Dutch, and says so. */
export interface Words {
	readonly language: Language;
	text(key: string): string | null;
	isDutch(key: string): boolean;
}

export interface TextsAtHand {
	readonly words: Readonly<Texts['words']>;
	readonly dutch: Readonly<Texts['dutch']>;
}

/** Words from texts at hand, for pages made before any phone is there. Later texts win. */
export function wordsOf(language: Language, texts: readonly TextsAtHand[]): Words {
	const words = new Map<string, string>();
	const dutch = new Set<string>();
	for (const part of texts) {
		for (const [key, text] of Object.entries(part.words)) words.set(key, text);
		for (const key of part.dutch) dutch.add(key);
	}
	return { language, text: (key) => words.get(key) ?? null, isDutch: (key) => dutch.has(key) };
}

/** Where `words` has nothing: these. They are in the language asked for. */
export function withStandard(words: Words, standard: Readonly<Record<string, string>>): Words {
	return {
		language: words.language,
		text: (key) => words.text(key) ?? standard[key] ?? null,
		isDutch: (key) => words.text(key) !== null && words.isDutch(key)
	};
}

/** Null when there are no such words; many texts are optional. */
export function phrase(words: Words, key: string): Phrase | null {
	const text = words.text(key);
	return text === null ? null : { text, lang: words.isDutch(key) ? 'nl' : words.language };
}

/** Words that must be there. Without them the id shows: better than nothing on the screen. */
export function phraseOr(words: Words, key: string, id: string): Phrase {
	return phrase(words, key) ?? { text: id, lang: 'nl' };
}

/** The texts `<key>.0`, `<key>.1`, …, of which there are `count`. */
export function phrases(words: Words, key: string, count: number): readonly Phrase[] {
	return Array.from({ length: count }, (_, at) => phrase(words, `${key}.${at}`)).filter(
		(found) => found !== null
	);
}

/** The same where nobody counted them: until the first that is missing. */
export function phrasesFrom(words: Words, key: string): readonly Phrase[] {
	const found: Phrase[] = [];
	for (;;) {
		const next = phrase(words, `${key}.${found.length}`);
		if (next === null) return found;
		found.push(next);
	}
}
