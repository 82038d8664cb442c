import { measure, sentencesIn, wordsIn } from './measure.ts';
import { OFFICE_WORDS } from './office-words.ts';

/** What makes a text hard, in words an editor can act on. */
export type Hard =
	| { readonly kind: 'score'; readonly score: number }
	| { readonly kind: 'sentence'; readonly words: number }
	| { readonly kind: 'office-word'; readonly word: string; readonly instead: string }
	| { readonly kind: 'passive'; readonly sentence: string };

/** At most this many words in one sentence: A2/B1. */
export const MOST_WORDS = 18;
/** Lowest reading ease. 60 is where Douma's scale turns from "normal" to "rather hard". */
export const LOWEST_SCORE = 60;
/** Shorter texts (a label, a name) say nothing by a formula. */
const ENOUGH_WORDS = 12;

/** `wordt`, `worden`, `werd(en)` with a past participle: somebody does something, but who? */
const PASSIVE =
	/\b(wordt|worden|werd|werden)\b[^.?!]*?\b(ge[a-zë]{3,}(t|d|en)|(be|ver|ont|her|er)[a-zë]{3,}(t|d))\b/iu;

/** Reading ease of one text; null when it is too short to measure. Official names count as they are written. */
export function readingEase(text: string): number | null {
	const { score, words } = measure(text);
	return words < ENOUGH_WORDS ? null : score;
}

/** `official`: names that must be spelled as they are; they do not count as hard words. */
export function findHard(text: string, official: readonly string[] = []): Hard[] {
	const plain = official.reduce((rest, name) => rest.replaceAll(name, 'naam'), text);
	const { score, words, longestSentence } = measure(plain);
	const found: Hard[] = [];
	if (words >= ENOUGH_WORDS && score < LOWEST_SCORE) found.push({ kind: 'score', score });
	if (longestSentence > MOST_WORDS) found.push({ kind: 'sentence', words: longestSentence });
	for (const word of wordsIn(plain.toLowerCase())) {
		const instead = Object.hasOwn(OFFICE_WORDS, word) ? OFFICE_WORDS[word] : undefined;
		if (instead !== undefined) found.push({ kind: 'office-word', word, instead });
	}
	for (const sentence of sentencesIn(plain))
		if (PASSIVE.test(sentence)) found.push({ kind: 'passive', sentence });
	return found;
}
