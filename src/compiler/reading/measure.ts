import { syllablesIn } from './syllables.ts';

export interface Measure {
	/**
	 * Reading ease after Flesch, with the constants for Dutch of W.H. Douma (De leesbaarheid van landbouwbladen,
	 * 1960): 206.84 − 0.93 × words per sentence − 77 × syllables per word. Higher is easier; 100 is very easy, 0 very hard.
	 */
	readonly score: number;
	readonly words: number;
	/** Words in the longest sentence. */
	readonly longestSentence: number;
}

export function measure(text: string): Measure {
	const sentences = sentencesIn(text)
		.map(wordsIn)
		.filter((words) => words.length > 0);
	const words = sentences.flat();
	if (words.length === 0) return { score: 100, words: 0, longestSentence: 0 };
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return {
		score: 206.84 - 0.93 * (words.length / sentences.length) - 77 * (syllables / words.length),
		words: words.length,
		longestSentence: Math.max(...sentences.map(({ length }) => length))
	};
}

export function sentencesIn(text: string): string[] {
	return text
		.split(/(?<=[.?!:])\s+|\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
}

/** Words as they are read; addresses of sites and numbers with dashes are one word. */
export function wordsIn(sentence: string): string[] {
	return sentence
		.split(/[\s/]+/u)
		.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
		.filter((word) => word !== '');
}
