import type { Language, Municipality, MunicipalityId, National, SearchWords, Texts } from '#bundle';
import type { Practice } from '#visit';
import type { Fact } from './lower-fact.ts';
import type { Need } from './lower-need.ts';
import type { SearchQuery } from './lower-search.ts';
import type { Person } from './lower-person.ts';
import type { Places } from './places.ts';
import type { ContentProblem } from './problem.ts';
import type { Of } from './texts.ts';

/** What prerendering needs: the bundle's parts, before they are files. */
export interface CompiledContent {
	readonly national: National;
	readonly municipalities: Readonly<Record<MunicipalityId, Municipality>>;
	/** `texts[language][of]`; `of` is `national` or a municipality with words of its own. */
	readonly texts: Readonly<Record<Language, Readonly<Record<Of, Texts>>>>;
}

export interface Compiled extends CompiledContent {
	/** Short addresses for posters. */
	readonly needs: readonly Need[];
	/** Words for looking up. */
	readonly search: SearchWords;
	readonly queries: readonly SearchQuery[];
	readonly journeys: readonly Person[];
	/** Households to practise a home visit with. */
	readonly practice: readonly Practice[];
	/** Per text key the hash that a translation names. */
	readonly hashes: Readonly<Record<string, string>>;
	readonly recalled: readonly { readonly value: string; readonly since: string }[];
	readonly facts: readonly Fact[];
	/** Where everything stands that the proof may speak of. */
	readonly places: Places;
	readonly warnings: readonly ContentProblem[];
}
