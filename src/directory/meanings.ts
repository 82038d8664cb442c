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

export interface Meaning {
	readonly weight: number;
	readonly sure: boolean;
	readonly because: Because | null;
}

/** Which of the words said met a term, and how surely. */
interface Sayer {
	readonly credit: number;
	readonly words: readonly string[];
}

/**
 * How well what was said meets one whole entry of a card: its name, or one of its words. A ranking by loose words
 * alone would put "moeder" before "zorgen voor moeder".
 */
export class Meanings {
	readonly #terms: Terms;
	readonly #entries: ReadonlyMap<string, Entries>;

	constructor(cards: readonly Card[], terms: Terms) {
		this.#terms = terms;
		this.#entries = new Map(cards.map((card) => [card.id, this.#entriesOf(card)]));
	}

	/** What it is that these words say; to be asked of each card, with the terms that the search met in it. */
	of(said: readonly string[]): (id: string, terms: readonly string[]) => Meaning {
		// Most cards that are found share their terms.
		const sayers = new Map<string, Sayer>();
		const sayerOf = (term: string): Sayer => {
			const sayer = sayers.get(term) ?? this.#sayerOf(term, said);
			sayers.set(term, sayer);
			return sayer;
		};
		return (id, terms) => this.#met(id, said, new Map(terms.map((term) => [term, sayerOf(term)])));
	}

	#met(id: string, said: readonly string[], met: ReadonlyMap<string, Sayer>): Meaning {
		const entries = this.#entries.get(id);
		if (entries === undefined) return { weight: 1, sure: false, because: null };
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

	/** Two words may have met it as one. */
	#sayerOf(term: string, said: readonly string[]): Sayer {
		let best: Sayer = { credit: 0, words: [] };
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

	#entriesOf(card: Card): Entries {
		const entry = (text: string): Entry => ({
			text,
			stems: this.#terms.wordsIn(text).map((word) => this.#terms.stem(word))
		});
		return {
			name: entry(card.name),
			words: card.words.map(entry).filter(({ stems }) => stems.length > 0)
		};
	}
}
