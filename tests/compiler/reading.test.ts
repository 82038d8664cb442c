import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHard } from '../../src/compiler/reading/find-hard.ts';
import { measure, sentencesIn } from '../../src/compiler/reading/measure.ts';
import { syllablesIn } from '../../src/compiler/reading/syllables.ts';

test.each([
	['huis', 1],
	['geld', 1],
	['rekening', 3],
	['gemeente', 3],
	['eeuw', 1],
	['nieuwe', 2],
	['draaien', 2],
	['bijstand', 2],
	['schuldhulpverlening', 5],
	['cliëntondersteuning', 6],
	['112', 1]
])('%s has %i syllables', (word, count) => {
	expect(syllablesIn(word)).toBe(count);
});

test('short plain sentences score higher than one long office sentence', () => {
	const plain = measure('U belt de gemeente. Zij helpt u met uw geld.');
	const office = measure(
		'De gemeentelijke schuldhulpverleningsorganisatie informeert belanghebbenden inzake toekenningsvoorwaarden.'
	);
	expect(plain.score).toBeGreaterThan(80);
	expect(office.score).toBeLessThan(0);
});

test('names what is hard, and what to write instead', () => {
	expect(findHard('Indien u hulp wilt, belt u ons.')).toEqual([
		{ kind: 'office-word', word: 'indien', instead: 'als' }
	]);
	expect(findHard('Uw aanvraag wordt binnen acht weken behandeld.')[0]?.kind).toBe('passive');
	expect(
		findHard('U belt het wijkteam en u zegt dat u hulp wilt bij het doen van uw geld en uw brieven thuis.')[0]
	).toEqual({
		kind: 'sentence',
		words: 21
	});
	expect(findHard('U belt de gemeente. Zij praat met u over uw geld.')).toEqual([]);
});

test('an official name does not make a sentence hard', () => {
	const text =
		'Bel de Serviceorganisatie Jeugd Zuid-Holland Zuid. Zij weten meer. Vraag het ook aan de school van uw kind.';
	expect(findHard(text, ['Serviceorganisatie Jeugd Zuid-Holland Zuid'])).toEqual([]);
});

test('any text gets a finite measure', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const { score, words, longestSentence } = measure(text);
			expect(Number.isFinite(score)).toBe(true);
			expect(longestSentence).toBeLessThanOrEqual(words);
			expect(sentencesIn(text).join(' ').length).toBeLessThanOrEqual(text.length);
			expect(() => findHard(text)).not.toThrow();
		})
	);
});
