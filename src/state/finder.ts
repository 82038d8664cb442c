import type { SearchWords } from '#bundle';
import { dangerWatch, LookUp, type FoundCard, type Outcome } from '#directory';
import { cardRefs, cardsOf, keyOf, type CardRef } from './cards.ts';
import { facetsOf, type CardFacets } from './card-facets.ts';
import { slugOfDoor, slugOfProvision } from './guide.ts';
import type { Knowledge } from './knowledge.ts';
import type { Phrase } from './views.ts';
import { phraseOr } from './words.ts';

/** One thing that may stand in a list. */
export interface ListedCard {
	readonly key: string;
	readonly ref: CardRef;
	readonly name: Phrase;
	readonly slug: string;
	readonly facets: CardFacets;
}

/** The emergency card. `danger`: the words speak of it. `doors`: doors of safety that were asked for. */
export interface HelpCard {
	readonly danger: boolean;
	readonly doors: readonly { readonly slug: string; readonly name: Phrase }[];
}

export interface Asked {
	readonly kind: Outcome['kind'];
	readonly help: HelpCard | null;
	/** Best first; nothing of safety. */
	readonly found: readonly FoundCard[];
}

/** A door of safety shows when it is among so many of the first. */
const FIRST = 3;

/** Everything of one bundle that can be looked up, in one language. The index is made when something is first asked. */
export class Finder {
	/** By name. Doors of safety and their help are not among them. */
	readonly cards: readonly ListedCard[];
	readonly #knowledge: Knowledge;
	readonly #search: SearchWords | null;
	readonly #safety: ReadonlyMap<string, CardRef>;
	readonly #byKey: ReadonlyMap<string, ListedCard>;
	readonly #speaksOfDanger: (text: string) => boolean;
	#index: LookUp | null = null;

	constructor(knowledge: Knowledge, search: SearchWords | null) {
		this.#knowledge = knowledge;
		this.#search = search;
		this.#speaksOfDanger = dangerWatch(knowledge.bundle.topics, search?.danger ?? []);
		const refs = cardRefs(knowledge);
		this.#safety = new Map(refs.filter(({ safety }) => safety).map((ref) => [keyOf(ref), ref]));
		this.cards = refs
			.filter(({ safety }) => !safety)
			.map((ref) => ({
				key: keyOf(ref),
				ref,
				name: this.#nameOf(ref),
				slug: ref.kind === 'door' ? this.#doorSlug(ref.id) : this.#provisionSlug(ref.id),
				facets: facetsOf(knowledge, ref)
			}))
			.sort((one, other) => one.name.text.localeCompare(other.name.text, knowledge.words.language));
		this.#byKey = new Map(this.cards.map((card) => [card.key, card]));
	}

	/** Makes the index now, so that the first letter need not wait for it. */
	prepare(): LookUp {
		const { words } = this.#knowledge;
		this.#index ??= new LookUp(
			cardsOf(this.#knowledge, this.#search),
			words.language,
			this.#search?.ignored ?? []
		);
		return this.#index;
	}

	ask(text: string): Asked {
		const outcome = this.prepare().find(text);
		const all = outcome.kind === 'nothing-asked' ? [] : outcome.cards;
		const doors = all.slice(0, FIRST).flatMap(({ id, sure }) => (sure ? this.#helpDoor(id) : []));
		const danger = this.#speaksOfDanger(text);
		const unique = [...new Map(doors.map((door) => [door.slug, door])).values()];
		return {
			kind: outcome.kind,
			help: danger || unique.length > 0 ? { danger, doors: unique } : null,
			found: all.filter(({ id }) => !this.#safety.has(id))
		};
	}

	/** What was found, as it stands in a list. */
	listed(found: readonly FoundCard[]): readonly ListedCard[] {
		return found.map(({ id }) => this.#byKey.get(id)).filter((card) => card !== undefined);
	}

	/** The door behind a card of safety. */
	#helpDoor(key: string): HelpCard['doors'] {
		const ref = this.#safety.get(key);
		if (ref === undefined) return [];
		const { bundle } = this.#knowledge;
		const id = ref.kind === 'door' ? ref.id : bundle.roles[bundle.provisions[ref.id]?.to ?? ''];
		if (id === undefined) return [];
		return [{ slug: this.#doorSlug(id), name: this.#nameOf({ kind: 'door', id, safety: true }) }];
	}

	#nameOf({ kind, id }: CardRef): Phrase {
		return phraseOr(this.#knowledge.words, `${kind}.${id}.name`, id);
	}

	#doorSlug(id: string): string {
		const door = this.#knowledge.bundle.doors[id];
		return door === undefined ? id : slugOfDoor(door);
	}

	#provisionSlug(id: string): string {
		const { bundle } = this.#knowledge;
		const provision = bundle.provisions[id];
		return provision === undefined ? id : slugOfProvision(bundle, provision);
	}
}
