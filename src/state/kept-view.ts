import type { MunicipalityId } from '#bundle';
import type { Favourite } from '#storage';
import { cardView, currentRef, keyOfCard, type CardView } from './card-view.ts';
import { doorView } from './door-view.ts';
import type { Knowledge } from './knowledge.ts';
import type { DoorView, Phrase } from './views.ts';

/** A favourite as it is now. `stored`: the key under which it was kept. */
export type KeptView =
	| { readonly kind: 'here'; readonly stored: string; readonly card: CardView }
	/** It no longer exists; `door` is whom to ask. */
	| { readonly kind: 'gone'; readonly stored: string; readonly name: Phrase; readonly door: DoorView | null }
	/** It belongs to another municipality than the one that was chosen. */
	| {
			readonly kind: 'elsewhere';
			readonly stored: string;
			readonly name: Phrase;
			readonly municipality: MunicipalityId;
	  };

/** Nothing is lost: what this bundle does not have shows under its old name. What became a matter of safety is hidden. */
export function keptViews(knowledge: Knowledge, favourites: readonly Favourite[]): readonly KeptView[] {
	const seen = new Set<string>();
	return favourites.flatMap((favourite): KeptView[] => {
		const stored = favourite.card;
		const ref = currentRef(knowledge, favourite);
		if (ref !== null) {
			const card = cardView(knowledge, ref);
			// Two old names of one thing are one card.
			if (card === null || seen.has(keyOfCard(ref))) return [];
			seen.add(keyOfCard(ref));
			return [{ kind: 'here', stored, card }];
		}
		const name: Phrase = { text: favourite.name, lang: favourite.language };
		const { municipality } = favourite;
		if (municipality !== null && municipality !== knowledge.bundle.municipality)
			return [{ kind: 'elsewhere', stored, name, municipality }];
		return [{ kind: 'gone', stored, name, door: doorToAsk(knowledge, favourite) }];
	});
}

function doorToAsk(knowledge: Knowledge, { door }: Favourite): DoorView | null {
	const known = door === null ? null : cardView(knowledge, { kind: 'door', id: door.id })?.door;
	const { general } = knowledge.bundle;
	return known ?? (general === null ? null : doorView(knowledge, general));
}
