import type { MunicipalityId, Urgency } from '#bundle';
import { nameOfMark } from './bundle-name.ts';
import type { CardRef, Marks, Outcome } from './code.ts';
import type { Known } from './known.ts';
import { URGENCIES } from './layout.ts';

interface ReadOf {
	/** False: made with another bundle, older or newer; what exists in this one is found all the same. */
	readonly sameBundle: boolean;
	/** How its bundle is called in a code, to compare with `bundleName`. */
	readonly bundle: string;
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
	/** Everybody in it, also whom only something missing is for; the lowest number first. */
	readonly people: readonly number[];
	/** The most urgent of what is missing. */
	readonly missed: Urgency | null;
}
export type Read = CardsRead | PlanRead;

/** The ids behind the marks, as far as this bundle has them. */
export function read(marks: Marks, known: Known): Read {
	const place = known.places.get(marks.place);
	const common = {
		sameBundle: marks.bundle === known.bundle,
		bundle: nameOfMark(marks.bundle),
		place:
			place === undefined
				? ({ kind: marks.place === 0 ? 'none' : 'unknown' } as const)
				: ({ kind: 'known', id: place } as const)
	};
	if (marks.said.kind === 'cards') {
		const all = marks.said.cards.map((mark) => known.cards.get(mark) ?? null);
		return { kind: 'cards', ...common, cards: all.filter(isThere), missing: missingIn(all) };
	}
	const { outcomes } = marks.said;
	const all = outcomes.map((outcome) => {
		const ref = known.outcomes.get(outcome.mark);
		return ref === undefined ? null : { ref, for: outcome.for, urgency: outcome.urgency };
	});
	const missing = missingIn(all);
	const missed = URGENCIES.find((each) => missing.some((nth) => outcomes[nth - 1]?.urgency === each)) ?? null;
	const people = [...new Set(outcomes.flatMap((outcome) => outcome.for))].sort((one, other) => one - other);
	return { kind: 'plan', ...common, outcomes: all.filter(isThere), people, missing, missed };
}

const isThere = <Item>(item: Item | null): item is Item => item !== null;

const missingIn = (all: readonly unknown[]): number[] =>
	all.flatMap((item, at) => (item === null ? [at + 1] : []));
