import type { MunicipalityId, OptionId, TopicId } from '#bundle';
import type { DoorView, Phrase } from '#state';

/** A municipality that was named, or one of the two answers that are no place. */
export type PlaceChoice = MunicipalityId | 'geen-adres' | 'weet-niet';

/** What looking up a place gives: see `municipalityFor` in `#directory`. */
export type PlaceFound =
	| { readonly kind: 'found'; readonly ids: readonly MunicipalityId[] }
	| { readonly kind: 'outside' }
	| { readonly kind: 'unreadable' };

/** A topic that own words may be about. `because`: the word that led to it. */
export interface Suggestion {
	readonly topic: TopicId | 'safety';
	readonly label: Phrase;
	readonly because: string;
}

/** Adds options to what is picked in the question around it. */
export type Choose = (options: readonly OptionId[]) => void;

/** Help lines, from most to least urgent: in danger now, unsafe, does not want to live, worried about somebody. */
export interface EmergencyGroup {
	readonly kind: 'danger' | 'unsafe' | 'suicide' | 'worried';
	readonly doors: readonly DoorView[];
}
