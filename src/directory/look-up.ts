import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch';
import type { Language } from '#bundle';
import type { Card, FoundCard, Outcome } from './card.ts';
import { partsOf } from './compounds.ts';
import { forgiven } from './distance.ts';
import { Meanings } from './meanings.ts';
import { normalise } from './normalise.ts';
import { termsFor, type Terms } from './terms.ts';

/** Nobody reads further; and nobody types more words that say something. */
const MOST_FOUND = 60;
const MOST_NEAR = 5;
const MOST_WORDS = 24;
/** Cards that score less than this share of the best are noise. */
const LEAST_SHARE = 0.12;

const FIELDS = { name: 3, words: 4, text: 1 };

/** Everything that can be looked up, ready to be asked. Made on the device from the texts that are there: see decision 0009. */
export class LookUp {
	readonly #terms: Terms;
	readonly #index: MiniSearch<Card>;
	readonly #meanings: Meanings;
	readonly #vocabulary = new Set<string>();

	constructor(cards: readonly Card[], language: Language, ignored: readonly string[]) {
		this.#terms = termsFor(language, ignored);
		this.#meanings = new Meanings(cards, this.#terms);
		this.#index = new MiniSearch<Card>({
			fields: Object.keys(FIELDS),
			extractField: (card, field) => {
				if (field === 'words') return card.words.join(' ');
				return field === 'name' ? card.name : field === 'text' ? card.text : card.id;
			},
			tokenize: (text) => this.#terms.wordsIn(text),
			processTerm: (word) => this.#formsOf(word)
		});
		this.#index.addAll(cards);
	}

	/** Total: any text whatever gives an outcome. */
	find(text: string): Outcome {
		const words = this.#terms.wordsIn(text).slice(0, MOST_WORDS);
		const said = words.filter((word) => word.length > 1 || /\d/.test(word));
		if (said.length === 0) return { kind: 'nothing-asked' };
		const whole = /\s$/.test(text);
		const found = this.#ask(said.flatMap((word, at) => this.#queriesFor(said, word, at, whole)));
		const cards = this.#ranked(found, said);
		if (cards.length > 0) return { kind: 'found', cards };
		return { kind: 'near', cards: this.#nearest(normalise(text), said) };
	}

	#formsOf(word: string): string[] {
		const stem = this.#terms.stem(word);
		this.#vocabulary.add(word).add(stem);
		return stem === word ? [word] : [word, stem];
	}

	#isKnown(word: string): boolean {
		return this.#vocabulary.has(word) || this.#vocabulary.has(this.#terms.stem(word));
	}

	/** The word itself, its stem, as the beginning of a word, with slips, as a compound, and joined to the next word. */
	#queriesFor(said: readonly string[], word: string, at: number, whole: boolean): QueryCombination[] {
		const known = this.#isKnown(word);
		const isLast = at === said.length - 1;
		const slips = !known ? forgiven(word) : word.length < 7 ? 0 : 1;
		const stem = this.#terms.stem(word);
		const queries = [this.#query(stem, 1, known ? 0 : slips, false)];
		if (known && slips > 0) queries.push(this.#query(stem, 0.6, slips, false));
		if (stem !== word) queries.push(this.#query(word, 0.4, known ? 0 : slips, false));
		if (word.length > 2 && !(whole && isLast) && (isLast || !known))
			queries.push(this.#query(word, known ? 0.3 : 0.8, 0, true));
		if (!known) {
			queries.push(...this.#partsOf(word).map((part) => this.#query(this.#terms.stem(part), 0.7, 0, false)));
		}
		const next = said[at + 1];
		if (next !== undefined && word.length + next.length > 4) {
			const joined = word + next;
			const slips = this.#isKnown(joined) ? 0 : joined.length < 9 ? 0 : 1;
			queries.push(this.#query(this.#terms.stem(joined), 2, slips, false));
		}
		return queries;
	}

	/** "huishoudelijkehulp": "hulp" says nothing by itself, but it may end a compound. */
	#partsOf(word: string): readonly string[] {
		const isKnown = (part: string): boolean => this.#isKnown(part) || this.#terms.saysNothing(part);
		return (partsOf(word, isKnown) ?? []).filter((part) => !this.#terms.saysNothing(part));
	}

	#query(term: string, weight: number, slips: number, prefix: boolean): QueryCombination {
		return {
			queries: [term],
			tokenize: (one: string) => [one],
			processTerm: (one: string) => one,
			fuzzy: slips === 0 ? false : slips,
			prefix,
			boostTerm: () => weight
		};
	}

	#ask(queries: QueryCombination[]): SearchResult[] {
		return this.#index.search({ combineWith: 'OR', queries, boost: FIELDS });
	}

	#ranked(found: readonly SearchResult[], said: readonly string[]): FoundCard[] {
		const meaningOf = this.#meanings.of(said);
		const scored = found
			.slice(0, MOST_FOUND * 2)
			.map((result) => {
				const id = String(result.id);
				const meaning = meaningOf(id, result.terms);
				return { id, because: meaning.because, sure: meaning.sure, score: result.score * meaning.weight };
			})
			.sort((a, b) => b.score - a.score);
		const least = (scored[0]?.score ?? 0) * LEAST_SHARE;
		return scored
			.filter(({ score }) => score >= least)
			.slice(0, MOST_FOUND)
			.map(({ id, because, sure }) => ({ id, because, sure }));
	}

	/** Nothing was found: what looks most like it, with far more forgiveness. */
	#nearest(text: string, said: readonly string[]): FoundCard[] {
		const words = [...said.slice(0, 6), text.replaceAll(' ', '').slice(0, 24)];
		const loose = words
			.filter((word) => word.length > 3)
			.flatMap((word) => [
				this.#query(this.#terms.stem(word), 1, Math.min(3, Math.max(1, Math.floor(word.length / 5))), false),
				this.#query(word.slice(0, Math.max(4, Math.ceil((word.length * 2) / 3))), 0.5, 0, true)
			]);
		return this.#ask(loose)
			.slice(0, MOST_NEAR)
			.map(({ id }) => ({ id: String(id), because: null, sure: false }));
	}
}
