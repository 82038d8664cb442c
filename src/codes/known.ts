import type { Bundle, MunicipalityId, RoleId } from '#bundle';
import type { CardRef, OutcomeRef } from './code.ts';
import { bundleMarkOf, markOf } from './marks.ts';

/** What the marks in a code may stand for here. */
export interface Known {
	readonly bundle: number;
	readonly places: ReadonlyMap<number, MunicipalityId>;
	readonly cards: ReadonlyMap<number, CardRef>;
	readonly outcomes: ReadonlyMap<number, OutcomeRef>;
}

interface AtHand {
	/** Id of the bundle. */
	readonly id: string;
	readonly bundle: Bundle;
	readonly municipalities: readonly { readonly id: MunicipalityId }[];
}

/** Everything of the bundle at hand, also under the names it had before. */
export function knownIn({ id, bundle, municipalities }: AtHand): Known {
	const cards = new Marked<CardRef>();
	const outcomes = new Marked<OutcomeRef>();
	const doors = Object.values(bundle.doors);
	for (const { id: door } of doors) {
		cards.put({ kind: 'door', id: door });
		outcomes.put({ kind: 'door', id: door });
	}
	const provisions = Object.values(bundle.provisions);
	for (const provision of provisions) cards.put({ kind: 'provision', id: provision.id });
	for (const role of rolesIn(bundle)) outcomes.put({ kind: 'role', id: role });
	for (const { referrals } of bundle.topics) {
		for (const referral of referrals) outcomes.put({ kind: 'referral', id: referral.id });
	}
	for (const door of doors) {
		for (const old of door.formerly) {
			cards.putOld(old, { kind: 'door', id: door.id });
			outcomes.putOld(old, { kind: 'door', id: door.id });
		}
	}
	for (const provision of provisions) {
		for (const old of provision.formerly) cards.putOld(old, { kind: 'provision', id: provision.id });
	}
	return {
		bundle: bundleMarkOf(id),
		places: new Map(municipalities.map((place) => [markOf('municipality', place.id), place.id])),
		cards: cards.found,
		outcomes: outcomes.found
	};
}

/** Also those that nobody fills here: the municipality that does may not be on this phone. */
function rolesIn({ roles, topics, coordination }: Bundle): ReadonlySet<RoleId> {
	const asked = topics.flatMap(({ referrals }) => referrals.map(({ to }) => to));
	return new Set([...Object.keys(roles), ...asked, ...coordination.map(({ to }) => to)]);
}

/** Two ids with one mark: neither is shown, for it might be the wrong one. The compiler refuses such a guide. */
class Marked<Ref extends CardRef | OutcomeRef> {
	readonly found = new Map<number, Ref>();
	readonly #doubtful = new Set<number>();

	put(ref: Ref): void {
		const mark = markOf(ref.kind, ref.id);
		if (this.found.has(mark)) this.#doubtful.add(mark);
		if (this.#doubtful.has(mark)) this.found.delete(mark);
		else this.found.set(mark, ref);
	}

	/** An old name; what is called so now goes before it. */
	putOld(old: string, ref: Ref): void {
		const mark = markOf(ref.kind, old);
		if (!this.found.has(mark) && !this.#doubtful.has(mark)) this.found.set(mark, ref);
	}
}
