import type { MunicipalityId } from '#bundle';
import type { CardRef } from '#codes';
import type { Favourite, Store } from '#storage';
import { cardView, currentRef } from './card-view.ts';
import type { Problem } from './edition.ts';
import type { Knowledge } from './knowledge.ts';

/** Doors and provisions that somebody pressed *bewaar* at, on this device only. Never one of safety. */
export class Favourites {
	#all = $state.raw<readonly Favourite[]>([]);
	#forgotten = $state.raw<Favourite | null>(null);
	#isRead = $state.raw(false);
	readonly #store: () => Promise<Store>;
	readonly #onproblem: (problem: Problem) => void;

	constructor(store: () => Promise<Store>, onproblem: (problem: Problem) => void) {
		this.#store = store;
		this.#onproblem = onproblem;
	}

	/** In the order in which they were kept. */
	get all(): readonly Favourite[] {
		return this.#all;
	}

	/** The device was asked: an empty list means that nothing is kept. */
	get isRead(): boolean {
		return this.#isRead;
	}

	/** What was forgotten last can still come back. */
	get forgotten(): Favourite | null {
		return this.#forgotten;
	}

	/** Also when it was kept under a name it had before. Without `knowledge` only under this name. */
	has(knowledge: Pick<Knowledge, 'bundle'> | null, ref: CardRef): boolean {
		return this.#storedAs(knowledge, ref).length > 0;
	}

	async read(): Promise<void> {
		this.#all = await (await this.#store()).favourites();
		this.#isRead = true;
	}

	/**
	 * False: not kept, because it may not be or is not known, or kept in memory only, until the tab closes.
	 * `municipality`: whose doors and help it is among.
	 */
	async keep(knowledge: Knowledge, ref: CardRef, municipality: MunicipalityId | null): Promise<boolean> {
		const card = cardView(knowledge, ref);
		if (card === null) return false;
		const { door, name } = card;
		return this.#put({
			card: card.key,
			kind: card.ref.kind,
			id: card.ref.id,
			name: name.text,
			language: name.lang,
			door: door === null ? null : { id: door.id, name: door.name.text },
			municipality,
			keptAt: knowledge.today.date,
			format: 1
		});
	}

	async forget(knowledge: Pick<Knowledge, 'bundle'> | null, ref: CardRef): Promise<void> {
		for (const { card } of this.#storedAs(knowledge, ref)) await this.forgetStored(card);
	}

	/** By the key under which it was kept. */
	async forgetStored(key: string): Promise<void> {
		this.#forgotten = this.#all.find(({ card }) => card === key) ?? null;
		await (await this.#store()).forgetFavourite(key);
		await this.read();
	}

	/** Brings back what was forgotten last. */
	async restore(): Promise<void> {
		if (this.#forgotten !== null) await this.#put(this.#forgotten);
		this.#forgotten = null;
	}

	/** The device was emptied. */
	clear(): void {
		this.#all = [];
		this.#forgotten = null;
	}

	#storedAs(knowledge: Pick<Knowledge, 'bundle'> | null, ref: CardRef): readonly Favourite[] {
		const now = (one: CardRef): CardRef => (knowledge === null ? null : currentRef(knowledge, one)) ?? one;
		const { kind, id } = now(ref);
		return this.#all.filter((favourite) => favourite.kind === kind && now(favourite).id === id);
	}

	async #put(favourite: Omit<Favourite, 'order'>): Promise<boolean> {
		const kept = await (await this.#store()).keepFavourite(favourite);
		if (!kept.ok) this.#onproblem(kept.problem);
		await this.read();
		return kept.ok;
	}
}
