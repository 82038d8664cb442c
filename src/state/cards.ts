import type { DoorId, ProvisionId, SearchWords } from '#bundle';
import type { Card } from '#directory';
import { isSafetyProvision } from './guide.ts';
import type { Knowledge } from './knowledge.ts';

/** A card is a door or a provision; some have one id for both. */
export type CardRef =
	| { readonly kind: 'door'; readonly id: DoorId; readonly safety: boolean }
	| { readonly kind: 'provision'; readonly id: ProvisionId; readonly safety: boolean };

/** Safety first: what is found there goes with the emergency card, and into no list. */
export const keyOf = ({ kind, id }: { readonly kind: CardRef['kind']; readonly id: string }): string =>
	`${kind} ${id}`;

export function cardRefs({ bundle }: Pick<Knowledge, 'bundle'>): readonly CardRef[] {
	return [
		...Object.values(bundle.provisions).map((provision) => ({
			kind: 'provision' as const,
			id: provision.id,
			safety: isSafetyProvision(bundle, provision)
		})),
		...Object.values(bundle.doors).map(({ id, safety }) => ({ kind: 'door' as const, id, safety }))
	];
}

/** Everything in this bundle that can be looked up, with what people call it. */
export function cardsOf(knowledge: Knowledge, search: SearchWords | null): readonly Card[] {
	const { bundle, words } = knowledge;
	const said = new Map<string, string[]>();
	for (const { words: means, find } of search?.means ?? [])
		for (const id of find) said.set(id, [...(said.get(id) ?? []), ...means]);
	return cardRefs(knowledge).map((ref) => {
		const key = `${ref.kind}.${ref.id}`;
		const text = (part: string): string => words.text(`${key}.${part}`) ?? '';
		const own = ref.kind === 'door' ? bundle.doors[ref.id] : bundle.provisions[ref.id];
		return {
			id: keyOf(ref),
			name: text('name') === '' ? ref.id : text('name'),
			words: [...(own?.words ?? []), ...former(words, key), ...(said.get(ref.id) ?? [])],
			text: `${text('what')} ${text('forWhom')}`
		};
	});
}

function former(words: Knowledge['words'], key: string): string[] {
	const found: string[] = [];
	for (;;) {
		const name = words.text(`${key}.formerly.${found.length}`);
		if (name === null) return found;
		found.push(name);
	}
}
