import type { MunicipalityId } from '#bundle';
import type { CardRef, Marks, Outcome } from './code.ts';
import type { Known } from './known.ts';

interface ReadOf {
	/** False: made with another bundle, older or newer; what exists in this one is found all the same. */
	readonly sameBundle: boolean;
	/** `unknown`: a municipality that this guide does not have. */
	readonly place:
		{ readonly kind: 'none' | 'unknown' } | { readonly kind: 'known'; readonly id: MunicipalityId };
	/** Which of the things in it are not in this bundle, counted from 1. */
	readonly missing: readonly number[];
}
export interface CardsRead extends ReadOf {
	readonly kind: 'cards';
	readonly cards: readonly CardRef[];
}
export interface PlanRead extends ReadOf {
	readonly kind: 'plan';
	readonly outcomes: readonly Outcome[];
}
export type Read = CardsRead | PlanRead;

/** The ids behind the marks, as far as this bundle has them. */
export function read(marks: Marks, known: Known): Read {
	const place = known.places.get(marks.place);
	const common = {
		sameBundle: marks.bundle === known.bundle,
		place:
			place === undefined
				? ({ kind: marks.place === 0 ? 'none' : 'unknown' } as const)
				: ({ kind: 'known', id: place } as const)
	};
	if (marks.said.kind === 'cards') {
		const all = marks.said.cards.map((mark) => known.cards.get(mark) ?? null);
		return { kind: 'cards', ...common, cards: all.filter(isThere), missing: missingIn(all) };
	}
	const all = marks.said.outcomes.map((outcome) => {
		const ref = known.outcomes.get(outcome.mark);
		return ref === undefined ? null : { ref, for: outcome.for, urgency: outcome.urgency };
	});
	return { kind: 'plan', ...common, outcomes: all.filter(isThere), missing: missingIn(all) };
}

const isThere = <Item>(item: Item | null): item is Item => item !== null;

const missingIn = (all: readonly unknown[]): number[] =>
	all.flatMap((item, at) => (item === null ? [at + 1] : []));
