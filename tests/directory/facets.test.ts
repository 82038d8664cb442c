import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, fits, type Faceted } from '#directory';

type Facet = 'law' | 'group';
const values = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'));
const cards = fc.array(fc.record({ facets: fc.record({ law: values, group: values }) }));
const one = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });

test('the count beside a choice is how many are left once it is chosen', () => {
	fc.assert(
		fc.property(cards, one, one, (all: Faceted<Facet>[], law, group) => {
			const chosen = { ...(law === undefined ? {} : { law }), ...(group === undefined ? {} : { group }) };
			for (const facet of ['law', 'group'] as const) {
				const counts = countsOf(all, facet, chosen);
				for (const value of ['a', 'b', 'c']) {
					const left = all.filter((card) => fits(card, { ...chosen, [facet]: value }));
					expect(counts.get(value) ?? 0).toBe(left.length);
				}
			}
		})
	);
});

test('nothing chosen: everything fits', () => {
	fc.assert(fc.property(cards, (all) => all.every((card) => fits<Facet>(card, {}))));
});
