/** One thing that can be looked up: a door or a provision. */
export interface Card {
	readonly id: string;
	readonly name: string;
	/** What else people call it, old names and misspellings included; also whole phrases: "valt steeds". */
	readonly words: readonly string[];
	/** Sentences that tell about it. They weigh least. */
	readonly text: string;
}

/** What was typed that led to a card, and which of the card's own words was said with it; null when none as a whole. */
export interface Because {
	readonly typed: string;
	readonly word: string | null;
}

export interface FoundCard {
	readonly id: string;
	/** Null when the name itself says it. */
	readonly because: Because | null;
	/** All of its name, or of one of its words, was said. */
	readonly sure: boolean;
}

/**
 * `nothing-asked`: empty, one letter, or only words that say nothing. `found`: best first.
 * `near`: nothing is quite that; these look most like it. May be empty.
 */
export type Outcome =
	| { readonly kind: 'nothing-asked' }
	| { readonly kind: 'found' | 'near'; readonly cards: readonly FoundCard[] };
