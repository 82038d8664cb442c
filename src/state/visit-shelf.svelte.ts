import type { KeptVisit, Visit, VisitKeeper } from '#visit';

/** What is kept of visits, and the saving of the one that is open: one save at a time, and only the newest. */
export class VisitShelf {
	readonly #keeper: VisitKeeper;
	#list = $state.raw<readonly KeptVisit[]>([]);
	#kept = $state.raw(true);
	#waiting: Visit | null = null;
	#saving: Promise<void> | null = null;

	constructor(keeper: VisitKeeper) {
		this.#keeper = keeper;
	}

	get list(): readonly KeptVisit[] {
		return this.#list;
	}

	/** False: the last change is on the screen only, as the keeper had no room for it. */
	get kept(): boolean {
		return this.#kept;
	}

	/** Soon: what is changed while another save runs waits for that one, and skips what came in between. */
	save(visit: Visit): void {
		this.#waiting = visit;
		this.#saving ??= this.#saveAll();
	}

	/** At once, beside whatever runs: the last moment before a lock. False: there was no room for it. */
	async saveNow(visit: Visit): Promise<boolean> {
		this.#waiting = null;
		const saved = await this.#keeper.save(visit);
		this.#kept = saved.ok || saved.problem.code !== 'keep.full';
		return this.#kept;
	}

	async read(): Promise<void> {
		const { kind } = this.#keeper;
		const list = kind === 'device' ? await this.#keeper.list() : null;
		// Locked meanwhile: then nothing readable may come back.
		this.#list = list?.ok === true && this.#keeper.kind === 'device' ? list.value : [];
	}

	/** What was still to be saved of it does not come back. */
	async drop(id: string): Promise<void> {
		if (this.#waiting?.id === id) this.#waiting = null;
		await this.#saving;
		await this.#keeper.drop(id);
		this.#kept = true;
		await this.read();
	}

	/** Nothing readable stays. */
	forget(): void {
		this.#list = [];
		this.#waiting = null;
	}

	async #saveAll(): Promise<void> {
		while (this.#waiting !== null) {
			const visit = this.#waiting;
			this.#waiting = null;
			const saved = await this.#keeper.save(visit);
			this.#kept = saved.ok;
		}
		this.#saving = null;
	}
}
