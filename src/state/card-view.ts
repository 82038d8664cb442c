import type { CardRef } from '#codes';
import { doorView, findDoor } from './door-view.ts';
import { slugOfDoor, slugOfProvision } from './guide.ts';
import { findProvision, provisionView } from './help-view.ts';
import type { Knowledge } from './knowledge.ts';
import { isSafetyCard } from './safety-card.ts';
import type { DoorView, Phrase } from './views.ts';

/** A door or a provision, as it is kept, compared and shared. Null where nothing is known. */
export interface CardView {
	/** Under the name it has now. */
	readonly ref: CardRef;
	readonly key: string;
	readonly slug: string;
	readonly name: Phrase;
	readonly what: Phrase;
	readonly forWhom: Phrase | null;
	readonly cost: Phrase | null;
	readonly how: Phrase | null;
	readonly term: Phrase | null;
	readonly conditions: readonly Phrase[];
	/** Whom to ask. */
	readonly door: DoorView | null;
}

export const keyOfCard = ({ kind, id }: CardRef): string => `${kind}:${id}`;

/** The card under the name it has now. Null: this bundle does not have it. */
export function currentRef(knowledge: Pick<Knowledge, 'bundle'>, { kind, id }: CardRef): CardRef | null {
	const found = kind === 'door' ? findDoor(knowledge, id) : findProvision(knowledge, id);
	return found === null ? null : { kind, id: found.id };
}

/** Null: this bundle does not have it, or it is one of safety. */
export function cardView(knowledge: Knowledge, asked: CardRef): CardView | null {
	const ref = currentRef(knowledge, asked);
	if (ref === null || isSafetyCard(knowledge.bundle, ref)) return null;
	return ref.kind === 'door' ? doorCard(knowledge, ref) : provisionCard(knowledge, ref);
}

function doorCard(knowledge: Knowledge, ref: CardRef): CardView | null {
	const view = doorView(knowledge, ref.id);
	const door = findDoor(knowledge, ref.id);
	if (view === null || door === null) return null;
	const { name, what, forWhom, how } = view;
	return {
		...{ ref, key: keyOfCard(ref), slug: slugOfDoor(door), name, what, forWhom, how },
		...{ cost: null, term: null, conditions: [], door: view }
	};
}

function provisionCard(knowledge: Knowledge, ref: CardRef): CardView | null {
	const view = provisionView(knowledge, ref.id);
	const provision = findProvision(knowledge, ref.id);
	if (view === null || provision === null) return null;
	const { name, what, forWhom, cost, how, term, conditions } = view;
	return {
		...{ ref, key: keyOfCard(ref), slug: slugOfProvision(knowledge.bundle, provision), name, what },
		...{ forWhom, cost, how, term, conditions },
		door: view.door === null ? null : doorView(knowledge, view.door.id)
	};
}
