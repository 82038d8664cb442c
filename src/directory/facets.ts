/** What a card can be filtered by: per facet the values it has, e.g. `law: ['wmo']`. */
export type Facets<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;

/** Per facet at most one value; left out: everything. */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, string>>>;

export interface Faceted<Facet extends string> {
	readonly facets: Facets<Facet>;
}

export function fits<Facet extends string>(card: Faceted<Facet>, chosen: Chosen<Facet>): boolean {
	return entriesOf(chosen).every(([facet, value]) => card.facets[facet].includes(value));
}

/** Per value how many cards would be left when it is chosen, beside what is chosen in the other facets. */
export function countsOf<Facet extends string>(
	cards: readonly Faceted<Facet>[],
	facet: Facet,
	chosen: Chosen<Facet>
): ReadonlyMap<string, number> {
	const others = entriesOf(chosen).filter(([other]) => other !== facet);
	const counts = new Map<string, number>();
	for (const card of cards) {
		if (!others.every(([other, value]) => card.facets[other].includes(value))) continue;
		for (const value of new Set(card.facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** Every value that some card has, each once. */
export function valuesOf<Facet extends string>(
	cards: readonly Faceted<Facet>[],
	facet: Facet
): readonly string[] {
	return [...new Set(cards.flatMap((card) => card.facets[facet]))];
}

function entriesOf<Facet extends string>(chosen: Chosen<Facet>): [Facet, string][] {
	const found: [Facet, string][] = [];
	for (const facet in chosen) {
		const value = chosen[facet];
		if (value !== undefined) found.push([facet, value]);
	}
	return found;
}
