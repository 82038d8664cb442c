import { fail, ok, type Result } from '#result';
import type { Disk } from './disk.ts';
import type { ItemChange } from './items.ts';
import { Memory } from './memory.ts';
import type { StorageProblem } from './problem.ts';
import { replay, seeing } from './seeing.ts';
import type { ItemsAfter, NewEdition, NewFavourite, NewReport, Store } from './store.ts';
import { tableNames, type SavedPlan, type StoredPart, type Work } from './tables.ts';
import * as work from './work.ts';

/** What happens to the disk behind the store's back. */
export interface DiskEvents {
	readonly onproblem: (problem: StorageProblem) => void;
	readonly onlost: () => void;
}
export type OpenDisk = (events: DiskEvents) => Promise<Result<Disk, StorageProblem>>;

/** Carries *wis alles* to the other tabs, and hears it from them. */
export interface Tabs {
	tellWiped(items: ItemsAfter): void;
	onwiped(listener: (items: ItemsAfter) => void): void;
	close(): void;
}

/**
 * Disk while it holds, with a copy in memory of all that this tab read or wrote, so that nothing is lost to
 * this tab when the disk gives way.
 */
export class DeviceStore implements Store {
	readonly #memory = new Memory();
	readonly #open: OpenDisk;
	readonly #tabs: Tabs;
	readonly #problemListeners = new Set<(problem: StorageProblem) => void>();
	readonly #wipedListeners = new Set<(items: ItemsAfter) => void>();
	/** Null while not open: refused, lost, or wiped and not used since. */
	#disk: Disk | null = null;
	#reopens = false;
	#connecting: Promise<void> = Promise.resolve();
	#problem: StorageProblem | null = null;

	private constructor(open: OpenDisk, tabs: Tabs) {
		this.#open = open;
		this.#tabs = tabs;
		tabs.onwiped((items) => {
			void this.#startEmpty(items);
		});
	}

	static async open(open: OpenDisk, tabs: Tabs): Promise<DeviceStore> {
		const store = new DeviceStore(open, tabs);
		await store.#connect();
		return store;
	}

	get state(): 'open' | 'memory' {
		return this.#problem === null ? 'open' : 'memory';
	}

	get problem(): StorageProblem | null {
		return this.#problem;
	}

	onproblem(listener: (problem: StorageProblem) => void): () => void {
		this.#problemListeners.add(listener);
		return () => this.#problemListeners.delete(listener);
	}

	onwiped(listener: (items: ItemsAfter) => void): () => void {
		this.#wipedListeners.add(listener);
		return () => this.#wipedListeners.delete(listener);
	}

	putEdition(edition: NewEdition, parts: readonly StoredPart[]): Promise<Result<void, StorageProblem>> {
		return this.#write(work.putEdition(edition, parts));
	}

	putParts(parts: readonly StoredPart[]): Promise<Result<void, StorageProblem>> {
		return this.#write(work.putParts(parts));
	}

	part(file: string): Promise<string | null> {
		return this.#read(work.part(file));
	}

	editions(): ReturnType<Store['editions']> {
		return this.#read(work.editions);
	}

	async markUsed(id: string): Promise<void> {
		await this.#write(work.markUsed(id));
	}

	async dropEditions(ids: readonly string[]): Promise<void> {
		await this.#write(work.dropEditions(ids));
	}

	setting(name: string): Promise<string | null> {
		return this.#read(work.setting(name));
	}

	setSetting(name: string, value: string | null): Promise<Result<void, StorageProblem>> {
		return this.#write(work.setSetting(name, value));
	}

	savePlan(plan: SavedPlan): Promise<Result<void, StorageProblem>> {
		return this.#write(work.savePlan(plan));
	}

	savedPlans(): Promise<readonly SavedPlan[]> {
		return this.#read(work.savedPlans);
	}

	forgetPlan(id: string): Promise<Result<void, StorageProblem>> {
		return this.#write(work.forgetPlan(id));
	}

	keepFavourite(favourite: NewFavourite): Promise<Result<void, StorageProblem>> {
		return this.#write(work.keepFavourite(favourite));
	}

	favourites(): ReturnType<Store['favourites']> {
		return this.#read(work.favourites);
	}

	forgetFavourite(card: string): Promise<Result<void, StorageProblem>> {
		return this.#write(work.forgetFavourite(card));
	}

	keepReport(report: NewReport): Promise<Result<void, StorageProblem>> {
		return this.#write(work.keepReport(report));
	}

	reports(): ReturnType<Store['reports']> {
		return this.#read(work.reports);
	}

	forgetReports(keys: readonly string[]): Promise<Result<void, StorageProblem>> {
		return this.#write(work.forgetReports(keys));
	}

	items(): ReturnType<Store['items']> {
		return this.#onDisk((disk) => disk.items());
	}

	changeItems(change: ItemChange): ReturnType<Store['changeItems']> {
		return this.#onDisk((disk) => disk.changeItems(change));
	}

	async wipe({ keepItems = false } = {}): Promise<Result<void, StorageProblem>> {
		// First the others: they let go of the database and of their copies in memory.
		const items = keepItems ? 'kept' : 'gone';
		this.#tabs.tellWiped(items);
		const wiped = await this.#destroy(keepItems);
		await this.#startEmpty(items);
		return wiped;
	}

	close(): void {
		this.#disk?.close();
		this.#disk = null;
		this.#reopens = false;
		this.#tabs.close();
	}

	async #destroy(keepItems: boolean): Promise<Result<void, StorageProblem>> {
		// A disk that was lost or slow may still hold something: look again.
		if (this.#disk === null) {
			const opened = await this.#open({ onproblem: () => undefined, onlost: () => undefined });
			if (!opened.ok) return opened.problem.code === 'storage.refused' ? ok(undefined) : opened;
			return opened.value.destroy(keepItems);
		}
		const disk = this.#disk;
		this.#disk = null;
		return disk.destroy(keepItems);
	}

	async #startEmpty(items: ItemsAfter): Promise<void> {
		this.#disk?.close();
		this.#disk = null;
		await this.#memory.clear();
		// Opened again only by the next use: otherwise a wipe would leave a fresh, empty database behind.
		this.#reopens = this.#problem?.code !== 'storage.refused' && this.#problem?.code !== 'storage.timeout';
		if (this.#reopens) this.#problem = null;
		for (const listener of this.#wipedListeners) listener(items);
	}

	/** Opens again after a wipe; whoever comes meanwhile waits for the same opening. */
	#connect(): Promise<void> {
		this.#reopens = false;
		this.#connecting = this.#openOnce();
		return this.#connecting;
	}

	async #openOnce(): Promise<void> {
		const ours: { disk: Disk | null; isGone: boolean } = { disk: null, isGone: false };
		const opened = await this.#open({
			onproblem: (problem) => {
				this.#tell(problem);
			},
			onlost: () => {
				ours.isGone = true;
				// After a wipe this disk is no longer ours, and its end no loss.
				if (ours.disk !== null && this.#disk === ours.disk) this.#lose({ code: 'storage.lost' });
			}
		});
		if (!opened.ok) this.#lose(opened.problem);
		else if (ours.isGone) this.#lose({ code: 'storage.lost' });
		else {
			ours.disk = opened.value;
			this.#disk = opened.value;
		}
	}

	async #ready(): Promise<void> {
		if (this.#reopens) await this.#connect();
		else await this.#connecting;
	}

	#lose(problem: StorageProblem): void {
		this.#disk?.close();
		this.#disk = null;
		this.#problem = problem;
		this.#tell(problem);
	}

	#tell(problem: StorageProblem): void {
		for (const listener of this.#problemListeners) listener(problem);
	}

	/** Never from memory: whoever keeps items wants to know whether they are kept. */
	async #onDisk<Value>(
		use: (disk: Disk) => Promise<Result<Value, StorageProblem>>
	): Promise<Result<Value, StorageProblem>> {
		await this.#ready();
		return this.#disk === null ? fail(this.#problem ?? { code: 'storage.lost' }) : use(this.#disk);
	}

	async #read<Value>(what: Work<Value>): Promise<Value> {
		await this.#ready();
		// Once full, memory knows more than the disk.
		const disk = this.#problem === null ? this.#disk : null;
		if (disk === null) return this.#memory.run(what);
		const seen: Work<void>[] = [];
		const done = await disk.run('r', (rows) => what(seeing(rows, seen)));
		if (!done.ok) {
			if (this.#disk === disk) this.#lose(done.problem);
			return this.#memory.run(what);
		}
		await this.#memory.run((rows) => replay(seen, rows));
		return done.value;
	}

	async #write(what: Work<void>): Promise<Result<void, StorageProblem>> {
		await this.#ready();
		const disk = this.#disk;
		if (disk === null) {
			await this.#memory.run(what);
			return fail(this.#problem ?? { code: 'storage.lost' });
		}
		if (this.#problem !== null) {
			await this.#memory.run(what);
			return this.#alsoTry(disk, what);
		}
		const seen: Work<void>[] = [];
		const done = await disk.run('rw', (rows) => what(seeing(rows, seen)));
		if (done.ok) {
			await this.#memory.run((rows) => replay(seen, rows));
			return ok(undefined);
		}
		if (this.#disk === disk) await this.#giveWay(disk, done.problem);
		await this.#memory.run(what);
		return fail(done.problem);
	}

	/** Full, but what is dropped must really go, and something small may still fit. */
	async #alsoTry(disk: Disk, what: Work<void>): Promise<Result<void, StorageProblem>> {
		const done = await disk.run('rw', what);
		if (!done.ok && done.problem.code !== 'storage.full' && this.#disk === disk) this.#lose(done.problem);
		return done;
	}

	async #giveWay(disk: Disk, problem: StorageProblem): Promise<void> {
		if (problem.code !== 'storage.full') {
			this.#lose(problem);
			return;
		}
		// From now on memory is what is read, so it must know all that the disk does.
		const seen: Work<void>[] = [];
		const copied = await disk.run('r', async (rows) => {
			for (const name of tableNames) await seeing(rows, seen).all(name);
		});
		await this.#memory.run((rows) => replay(seen, rows));
		if (!copied.ok) {
			this.#lose(copied.problem);
			return;
		}
		this.#problem = problem;
		this.#tell(problem);
	}
}
