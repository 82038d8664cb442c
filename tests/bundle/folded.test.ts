// @vitest-environment node
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#bundle';
import { unfold } from '../../src/bundle/folded.ts';

const part = fc.constantFrom('geld', 'wat', 'title', '0', '1', 'toString', 'een-twee');
const words = fc.dictionary(
	fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.')),
	fc.string()
);

test('what was folded unfolds to the same words', () => {
	fc.assert(
		fc.property(words, (all) => {
			const travelled: unknown = JSON.parse(JSON.stringify(fold(all)));
			expect(unfold(travelled)).toEqual({ ...all });
		})
	);
});

test('what stands before a dot is written once', () => {
	expect(fold({ 'door.uwv.name': 'UWV', 'door.uwv.what': 'Werk', 'door.uwv': 'x', los: 'y' })).toEqual({
		door: { uwv: { '': 'x', name: 'UWV', what: 'Werk' } },
		los: 'y'
	});
});

test.each([[null], ['tekst'], [[]], [{ a: 1 }], [{ a: { b: null } }], [{ a: ['b'] }]])(
	'%j holds no words',
	(broken) => {
		expect(unfold(broken)).toBeNull();
	}
);
