import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardText, isCitizenNumber, MOST_SIGNS } from '#visit';

const refusals: Readonly<Record<string, string>> = {
	'bsn 111222333': 'citizen-number',
	'nummer is 1112.22.333': 'citizen-number',
	'111 222 333': 'citizen-number',
	'１１１２２２３３３': 'citizen-number',
	'١١١٢٢٢٣٣٣': 'citizen-number',
	'111\u200b222\u200b333': 'citizen-number',
	'bel 06-12 34 56 78': 'phone',
	'bel +31 6 1234 5678': 'phone',
	'078-123 4567': 'phone',
	'dossier 4455667788': 'long-number',
	'NL00 ABCD 0123 4567 89': 'long-number',
	'woont op 3311 AB': 'postcode',
	'woont op 3311ab': 'postcode',
	'Voorstraat 12': 'address',
	'aan de hoge dijklaan 5 hoog': 'address',
	'mail naar iemand@voorbeeld.example': 'email',
	'geboren 03-04-1987': 'birth-date',
	'zie brief_gemeente.pdf': 'file',
	'foto IMG_0012.JPG': 'file'
};

test.each(Object.entries(refusals))('%s is refused: %s', (text, why) => {
	expect(guardText(text)).toEqual({ ok: false, problem: why });
});

test.each([
	'Ik wil weer slapen zonder zorgen.',
	'Zij betaalt 112,50 euro in 3 delen.',
	'In 2026 na de zomer weer naar school.',
	'Op weg 2 uur rust, elke week.',
	'Bel 112 als er gevaar is.',
	'Voor 12-01-2027 kijken wij opnieuw.',
	'Oma past op dinsdag en donderdag op.'
])('%s may be written', (text) => {
	expect(guardText(text)).toEqual({ ok: true, value: text });
});

test('every citizen number is refused, however it is written', () => {
	const numbers = fc.integer({ min: 1, max: 99_999_999 }).map((eight) => {
		const digits = String(eight).padStart(8, '0');
		const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (9 - at), 0);
		return sum % 11 === 10 ? null : digits + String(sum % 11);
	});
	const between = fc.constantFrom('', ' ', '.', '-', ' - ');
	fc.assert(
		fc.property(numbers, between, fc.constantFrom('', 'haar nummer: '), (number, gap, before) => {
			if (number === null) return;
			expect(isCitizenNumber(number)).toBe(true);
			const groups = [number.slice(0, 3), number.slice(3, 6), number.slice(6)];
			expect(guardText(before + groups.join(gap.slice(0, 2))).ok).toBe(false);
		})
	);
});

test('too long is refused, and what nobody sees is taken away', () => {
	expect(guardText('a'.repeat(MOST_SIGNS + 1))).toEqual({ ok: false, problem: 'too-long' });
	expect(guardText('  rust\u200b\n en   ruimte ')).toEqual({ ok: true, value: 'rust en ruimte' });
});
