import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnexplained } from '../../src/compiler/reading/find-unexplained.ts';
import { OFFICIAL_NAMES } from '../../src/compiler/reading/official-names.ts';

const names = (texts: readonly string[], known = ''): readonly string[] =>
	findUnexplained(
		texts.map((text, place) => ({ text, place })),
		known
	).map(({ name, place }) => `${name} ${place}`);

test('a name is explained in brackets, before or after its meaning, the first time only', () => {
	expect(names(['Vraag hulp uit de Wmo (hulp om thuis te wonen).', 'De Wmo betaalt.'])).toEqual([]);
	expect(names(['Vraag hulp om thuis te wonen (Wmo).', 'Doe een Wmo-melding.'])).toEqual([]);
	expect(names(['Doe een Wmo-melding (vraag om hulp thuis).'])).toEqual([]);
	expect(names(['De Wmo betaalt.', 'Vraag hulp uit de Wmo (hulp om thuis te wonen).'])).toEqual(['Wmo 0']);
});

test('a name at the start of a sentence is the same name; a part of another word is not', () => {
	expect(names(['Bijstand begint op de dag van uw melding.'])).toEqual(['bijstand 0']);
	expect(names(['Een bijstandsuitkering. Het WWplus-plan.'])).toEqual([]);
});

test('what the card above explains needs no second explanation', () => {
	expect(names(['Bel UWV vandaag.'], 'UWV')).toEqual([]);
	expect(names(['Bel UWV vandaag.'])).toEqual(['UWV 0']);
});

test('with its own meaning behind it, every name on the list is explained', () => {
	fc.assert(
		fc.property(fc.constantFrom(...Object.entries(OFFICIAL_NAMES)), ([name, meaning]) => {
			expect(names([`Vraag naar ${name}.`])).toEqual([`${name} 0`]);
			expect(names([`Vraag naar ${name} (${meaning}).`])).toEqual([]);
		})
	);
});
