import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/compiler/nearest.ts';

test('finds a word with a letter too many, too few, wrong or swapped', () => {
	const known = ['schuldhulp', 'wijkteam', 'opvang'];
	expect(['schuldhullp', 'wijkeam', 'opfang', 'wijktaem'].map((word) => nearest(word, known))).toEqual([
		'schuldhulp',
		'wijkteam',
		'opvang',
		'wijkteam'
	]);
});

test('finds nothing when nothing looks like it', () => {
	expect(nearest('belasting', ['schuldhulp', 'wijkteam'])).toBeNull();
});

test('the distance is the same both ways, and nought only to itself', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, (one, other) => {
			expect(editDistance(one, other)).toBe(editDistance(other, one));
			expect(editDistance(one, other) === 0).toBe(one === other);
		})
	);
});
