import { doorView } from './door-view.ts';
import type { ListedCard } from './finder.ts';
import { slugOfDoor } from './guide.ts';
import { originView, type Knowledge } from './knowledge.ts';
import type { DoorView, OpenNow, OriginView, Phrase } from './views.ts';
import { phrase, phraseOr } from './words.ts';

/** A card in a list of results: enough to choose by. */
export interface ResultCardView {
	readonly key: string;
	readonly kind: 'door' | 'provision';
	readonly id: string;
	readonly slug: string;
	readonly name: Phrase;
	readonly what: Phrase | null;
	/** Where to ask for it; null for a door, which is its own, and where nobody fills the role. */
	readonly door: { readonly slug: string; readonly name: Phrase } | null;
	/** Of the door. Null: nothing to say about now. */
	readonly open: OpenNow | null;
	readonly origin: OriginView;
}

export function resultCardView(
	knowledge: Knowledge,
	{ key, ref, slug, name }: ListedCard
): ResultCardView | null {
	const { bundle, words, today } = knowledge;
	const own = ref.kind === 'door' ? bundle.doors[ref.id] : bundle.provisions[ref.id];
	if (own === undefined) return null;
	const doorId =
		ref.kind === 'door' ? ref.id : (bundle.roles[bundle.provisions[ref.id]?.to ?? ''] ?? bundle.general);
	const door = doorId === null ? undefined : bundle.doors[doorId];
	const view = door === undefined ? null : doorView(knowledge, door.id);
	return {
		key,
		kind: ref.kind,
		id: ref.id,
		slug,
		name,
		what: phrase(words, `${ref.kind}.${ref.id}.what`),
		door:
			ref.kind === 'door' || door === undefined
				? null
				: { slug: slugOfDoor(door), name: phraseOr(words, `door.${door.id}.name`, door.id) },
		open: view === null || !today.trusted ? null : openOf(view),
		origin: originView(own.origin, today)
	};
}

/** Of the first way in that has hours: by phone, then in person. */
function openOf({ channels, ringInstead }: DoorView): OpenNow | null {
	for (const channel of channels)
		if ('open' in channel && channel.open.kind !== 'unknown') return channel.open;
	const instead = ringInstead?.phone.open ?? null;
	return instead?.kind === 'unknown' ? null : instead;
}
