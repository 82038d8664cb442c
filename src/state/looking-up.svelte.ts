import { countsOf, fits, valuesOf, type FoundCard } from '#directory';
import type { SearchWords } from '#bundle';
import { resultCardView, type ResultCardView } from './result-card.ts';
import { filtersFromSearch, filtersToSearch, YES, type Facet, type Filters } from './card-facets.ts';
import { talkDoors } from './emergency-view.ts';
import { Finder, type Asked, type ListedCard } from './finder.ts';
import type { Knowledge } from './knowledge.ts';
import type { DoorView, Phrase } from './views.ts';
import { phraseOr } from './words.ts';

export interface LookingUpNeeds {
	readonly knowledge: () => Knowledge | null;
	/** Words for looking up; undefined while they are on their way. */
	readonly search: () => SearchWords | null | undefined;
	/** What was typed earlier in this tab, and where to leave it: in memory only. */
	readonly text: { get(): string; set(text: string): void };
	/** The filters in the address bar when the page came. */
	readonly given: string;
	/** The filters changed: what stands in the address bar now. */
	readonly onfilters: (search: string) => void;
}

export interface FacetOption {
	readonly value: string;
	readonly count: number;
}

export interface ResultView {
	readonly card: ResultCardView;
	readonly because: FoundCard['because'];
}

/** As many as somebody looks at; more on demand. */
const PAGE = 6;
/** As many as a phone’s screen shows under the field: it comes with the letter, the others when fingers rest. */
const AT_ONCE = 1;

interface Standing {
	readonly keys: readonly string[];
	readonly person: boolean;
}

const NOTHING: Asked = { kind: 'nothing-asked', help: null, found: [] };

/** What somebody looks up: the text and the filters; everything else follows. */
export class LookingUp {
	readonly #needs: LookingUpNeeds;
	#chosen = $state.raw<Filters | null>(null);
	#pages = $state.raw(1);
	/** While letters are typed: what stands there already and needs no drawing. Null: all may be drawn. */
	#standing = $state.raw<Standing | null>(null);

	constructor(needs: LookingUpNeeds) {
		this.#needs = needs;
	}

	readonly #finder = $derived.by((): Finder | null => {
		const knowledge = this.#needs.knowledge();
		const search = this.#needs.search();
		return knowledge === null || search === undefined ? null : new Finder(knowledge, search);
	});

	readonly filters: Filters = $derived.by(() => {
		if (this.#chosen !== null) return this.#chosen;
		return this.#finder === null ? {} : filtersFromSearch(this.#needs.given, this.#finder.cards);
	});

	readonly #asked = $derived(this.#finder === null ? NOTHING : this.#finder.ask(this.text));

	/** Before the filters. Nothing asked: everything, by name. */
	readonly #before: readonly ListedCard[] = $derived(
		this.#asked.kind === 'nothing-asked'
			? (this.#finder?.cards ?? [])
			: (this.#finder?.listed(this.#asked.found) ?? [])
	);

	/** What is left of it, in order. */
	readonly cards: readonly ListedCard[] = $derived(this.#before.filter((card) => fits(card, this.filters)));

	/** Everything that fits the filters, whatever was typed: the list stays as it is while somebody types. */
	readonly all: readonly ListedCard[] = $derived(
		this.#finder?.cards.filter((card) => fits(card, this.filters)) ?? []
	);

	readonly ready = $derived(this.#finder !== null);
	readonly kind = $derived(this.#asked.kind);
	readonly help = $derived(this.#asked.help);

	/** Something was typed, or a filter chosen: then there are results, were it none. */
	readonly lists = $derived(this.kind !== 'nothing-asked' || Object.keys(this.filters).length > 0);

	readonly shown: readonly ResultView[] = $derived.by(() => {
		const knowledge = this.#needs.knowledge();
		if (knowledge === null || !this.lists) return [];
		const standing = this.#standing;
		const page = this.cards.slice(0, this.#pages * PAGE);
		const now =
			standing === null ? page : page.filter(({ key }, at) => at < AT_ONCE || standing.keys.includes(key));
		return now.flatMap((listed) => {
			const card = resultCardView(knowledge, listed);
			const found = this.#asked.found.find(({ id }) => id === listed.key);
			return card === null ? [] : [{ card, because: found?.because ?? null }];
		});
	});

	readonly hasMore = $derived(this.lists && this.cards.length > this.#pages * PAGE);

	readonly person: DoorView | null = $derived.by(() => {
		const knowledge = this.#needs.knowledge();
		return knowledge === null ? null : (talkDoors(knowledge)[0] ?? null);
	});

	/** Nothing is found, or not what was meant: then a person to ring, if there is one, and the questions. */
	readonly asksPerson: boolean = $derived(
		this.lists &&
			(this.kind === 'near' || this.cards.length === 0) &&
			(this.#standing === null || this.#standing.person)
	);

	get text(): string {
		return this.#needs.text.get();
	}

	/** A letter was typed. What does not fit the screen waits for `drawRest`: fingers go before. */
	set text(text: string) {
		this.#standing = {
			keys: this.shown.map(({ card }) => card.key),
			person: this.asksPerson
		};
		this.#needs.text.set(text);
		this.#pages = 1;
	}

	/** Nobody is typing now. */
	drawRest(): void {
		this.#standing = null;
	}

	/** Makes the index while nothing else happens. */
	prepare(): void {
		this.#finder?.prepare();
	}

	more(): void {
		this.#pages += 1;
	}

	choose(facet: Facet, value: string | null): void {
		const { [facet]: _, ...others } = this.filters;
		this.#chosen = value === null ? others : { ...others, [facet]: value };
		this.#pages = 1;
		this.#needs.onfilters(filtersToSearch(this.#chosen));
	}

	chooseNone(): void {
		this.#chosen = {};
		this.#needs.onfilters('');
	}

	/** What a facet offers here, with how many would be left; what is chosen always stands among it. */
	optionsOf(facet: Facet): readonly FacetOption[] {
		const counts = countsOf(this.#before, facet, this.filters);
		return valuesOf(this.#finder?.cards ?? [], facet)
			.map((value) => ({ value, count: counts.get(value) ?? 0 }))
			.filter(({ value, count }) => count > 0 || this.filters[facet] === value);
	}

	countOf(facet: Facet): number {
		return countsOf(this.#before, facet, this.filters).get(YES) ?? 0;
	}

	/** The words of a part of life or a law. */
	nameOf(facet: 'part' | 'law', value: string): Phrase {
		const knowledge = this.#needs.knowledge();
		if (knowledge === null) return { text: value, lang: 'nl' };
		return phraseOr(knowledge.words, facet === 'part' ? `topic.${value}.title` : `law.${value}.name`, value);
	}
}
