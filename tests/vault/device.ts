import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { openStore, type Store, type StoredItem } from '#storage';
import { openVault, type DeviceKey, type Vault } from '#vault';

/** Long enough, and not anybody's. */
export const WORDS = 'kast wolk fiets pannenkoek';

/** Tabs of one browser that hear each other at once. */
export class Browser {
	readonly indexedDB = new IDBFactory();
	readonly #tabs: ((message: 'locked' | 'changed') => void)[] = [];
	readonly #open: (Store | Vault)[] = [];

	async store(indexedDB: IDBFactory | null = this.indexedDB): Promise<Store> {
		const store = await openStore({ indexedDB, timeLimitMs: 10_000 });
		this.#open.push(store);
		return store;
	}

	/** Cheap unless told otherwise. */
	async vault({
		store,
		iterations = 100,
		device = noDevice
	}: {
		store?: () => Promise<Store>;
		iterations?: number;
		device?: DeviceKey;
	} = {}): Promise<Vault> {
		const opened = store ?? (await this.#ownStore());
		let hear = (_: 'locked' | 'changed'): void => undefined;
		const own = (message: 'locked' | 'changed'): void => {
			hear(message);
		};
		this.#tabs.push(own);
		const vault = await openVault(opened, {
			iterations,
			device,
			tabs: {
				tell: (message) => {
					for (const tab of this.#tabs) if (tab !== own) tab(message);
				},
				onheard: (listener) => {
					hear = listener;
				},
				close: () => undefined
			}
		});
		this.#open.push(vault);
		return vault;
	}

	async #ownStore(): Promise<() => Promise<Store>> {
		const store = await this.store();
		return () => Promise.resolve(store);
	}

	/** The disk itself, as somebody finds it who took the phone. */
	async raw<Value>(use: (items: Dexie.Table<StoredItem, string>) => Promise<Value>): Promise<Value> {
		const db = await new Dexie('voordeur', { indexedDB: this.indexedDB, IDBKeyRange }).open();
		try {
			return await use(db.table('items'));
		} finally {
			db.close();
		}
	}

	items(): Promise<StoredItem[]> {
		return this.raw((items) => items.toArray());
	}

	close(): void {
		for (const one of this.#open.splice(0)) one.close();
	}
}

export const noDevice: DeviceKey = {
	isHere: () => Promise.resolve(false),
	make: () => Promise.resolve(null),
	ask: () => Promise.resolve(null)
};

export const visit = (id: string, text = `het gezin van ${id}`, changed = '2026-11-25') => ({
	id,
	text,
	changed
});

/** Texts by id, and how many are damaged. */
export async function read(vault: Vault): Promise<{ texts: Record<string, string>; damaged: number }> {
	const entries = await vault.entries();
	if (!entries.ok) throw new Error(entries.problem.code);
	const whole = entries.value.filter((entry) => entry.kind === 'whole');
	return {
		texts: Object.fromEntries(whole.map(({ id, text }) => [id, text])),
		damaged: entries.value.length - whole.length
	};
}
