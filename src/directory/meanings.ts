import type { Because, Card } from './card.ts';
import { forgiven, slips } from './distance.ts';
import type { Terms } from './terms.ts';

interface Entry {
	readonly text: string;
	readonly stems: readonly string[];
}

interface Entries {
	readonly name: Entry;
	readonly words: readonly Entry[];
}

/** How much a card gains when all of one of its entries was said, per word of the entry. */
const PER_WORD = 1.1;
/** Share of an entry from which it counts as said; a slip of the finger costs a little. */
const WHOLE = 0.75;

/**
 * How well what was said meets one whole entry of a card: its name, or one of its words. A ranking by loose words
 * alone would put "moeder" before "zorgen voor moeder".
 */
export class Meanings {
	readonly #cards: ReadonlyMap<string, Card>;
	readonly #terms: Terms;
	readonly #entries = new Map<string, Entries>();

	constructor(cards: readonly Card[], terms: Terms) {
		this.#cards = new Map(cards.map((card) => [card.id, card]));
		this.#terms = terms;
	}

	/** `terms`: the terms of the card that the search met. */
	met(
		id: string,
		said: readonly string[],
		terms: readonly string[]
	): { readonly weight: number; readonly sure: boolean; readonly because: Because | null } {
		const entries = this.#entriesOf(id);
		const met = new Map(terms.map((term) => [term, this.#sayerOf(term, said)]));
		const credit = (stem: string): number => met.get(stem)?.credit ?? 0;
		let best: { entry: Entry; gain: number; share: number } | null = null;
		for (const entry of [entries.name, ...entries.words]) {
			const sum = entry.stems.reduce((total, stem) => total + credit(stem), 0);
			if (sum === 0) continue;
			const share = sum / entry.stems.length;
			const gain = share * share * (share > WHOLE ? PER_WORD * sum : 0.5);
			if (best === null || gain > best.gain) best = { entry, gain, share };
		}
		if (best === null) return { weight: 1, sure: false, because: null };
		const typed = new Set(best.entry.stems.flatMap((stem) => met.get(stem)?.words ?? []));
		const inOrder = said.filter((word) => typed.has(word));
		const named = entries.name.stems.some((stem) => credit(stem) >= 0.5);
		const because =
			best.entry === entries.name || named
				? null
				: { typed: inOrder.join(' '), word: best.share > WHOLE ? best.entry.text : null };
		return { weight: 1 + best.gain, sure: best.share > WHOLE, because };
	}

	/** Which word of those said met this term, and how surely. Two words may have met it as one. */
	#sayerOf(
		term: string,
		said: readonly string[]
	): { readonly credit: number; readonly words: readonly string[] } {
		let best: { readonly credit: number; readonly words: readonly string[] } = { credit: 0, words: [] };
		const offer = (credit: number, ...words: string[]): void => {
			if (credit > best.credit) best = { credit, words };
		};
		for (const [at, word] of said.entries()) {
			offer(this.#likeness(term, word), word);
			const next = said[at + 1];
			if (next !== undefined) offer(this.#likeness(term, word + next), word, next);
			if (word.length >= 6 && term.length >= 3 && word.includes(term)) offer(0.6, word);
		}
		return best;
	}

	#likeness(term: string, word: string): number {
		const stem = this.#terms.stem(word);
		if (term === word || term === stem) return 1;
		const most = forgiven(word);
		if (most > 0 && (slips(term, word, most) <= most || slips(term, stem, most) <= most)) return 0.8;
		return word.length > 2 && term.startsWith(word) ? 0.6 : 0;
	}

	#entriesOf(id: string): Entries {
		const known = this.#entries.get(id);
		if (known !== undefined) return known;
		const card = this.#cards.get(id);
		const entry = (text: string): Entry => ({
			text,
			stems: this.#terms.wordsIn(text).map((word) => this.#terms.stem(word))
		});
		const entries = {
			name: entry(card?.name ?? ''),
			words: (card?.words ?? []).map(entry).filter(({ stems }) => stems.length > 0)
		};
		this.#entries.set(id, entries);
		return entries;
	}
}
