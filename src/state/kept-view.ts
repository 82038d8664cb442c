import type { MunicipalityId } from '#bundle';
import type { Favourite } from '#storage';
import { cardView, currentRef, keyOfCard, type CardView } from './card-view.ts';
import { doorView } from './door-view.ts';
import type { Knowledge } from './knowledge.ts';
import type { DoorView, Phrase } from './views.ts';

interface Kept {
	/** The key under which it was kept. */
	readonly stored: string;
	/** Whose doors and help it is among. */
	readonly municipality: MunicipalityId | null;
}

/**
 * A favourite as it is now. `gone`: it no longer exists, and `door` is whom to ask. `elsewhere`: it is of a municipality
 * whose guide is not here.
 */
export type KeptView =
	| (Kept & { readonly kind: 'here'; readonly card: CardView })
	| (Kept & { readonly kind: 'gone'; readonly name: Phrase; readonly door: DoorView | null })
	| (Kept & { readonly kind: 'elsewhere'; readonly name: Phrase; readonly municipality: MunicipalityId });

type Places = Readonly<Record<MunicipalityId, { readonly knowledge: Knowledge }>>;

/**
 * Nothing is lost: what the guide does not have shows under its old name. What became a matter of safety is hidden.
 * `others`: the guide of other municipalities that something was kept from.
 */
export function keptViews(
	knowledge: Knowledge,
	favourites: readonly Favourite[],
	others: Places = {}
): readonly KeptView[] {
	const seen = new Set<string>();
	return favourites.flatMap((favourite): KeptView[] => {
		const { card: stored, municipality } = favourite;
		const there = municipality === null ? undefined : others[municipality]?.knowledge;
		const guide = there ?? knowledge;
		const ref = currentRef(guide, favourite);
		if (ref !== null) {
			const card = cardView(guide, ref);
			// Two old names of one thing are one card.
			if (card === null || seen.has(keyOfCard(ref))) return [];
			seen.add(keyOfCard(ref));
			return [{ kind: 'here', stored, municipality, card }];
		}
		const name: Phrase = { text: favourite.name, lang: favourite.language };
		if (municipality !== null && municipality !== guide.bundle.municipality)
			return [{ kind: 'elsewhere', stored, municipality, name }];
		return [{ kind: 'gone', stored, municipality, name, door: doorToAsk(guide, favourite) }];
	});
}

function doorToAsk(knowledge: Knowledge, { door }: Favourite): DoorView | null {
	const known = door === null ? null : cardView(knowledge, { kind: 'door', id: door.id })?.door;
	const { general } = knowledge.bundle;
	return known ?? (general === null ? null : doorView(knowledge, general));
}
