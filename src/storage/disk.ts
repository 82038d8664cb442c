import Dexie, { type Transaction } from 'dexie';
import { fail, ok, type Result } from '#result';
import { changeItemsIn, ITEMS, itemsIn, type ItemChange, type StoredItem } from './items.ts';
import { isFull, type StorageProblem } from './problem.ts';
import { schemas } from './schemas.ts';
import { tableNames, type Rows, type TableName, type Tables, type Work } from './tables.ts';
import { within } from './time-limit.ts';

export interface DiskOptions {
	readonly indexedDB: IDBFactory;
	readonly keyRange: typeof IDBKeyRange;
	readonly name: string;
	/** For opening and for each piece of work: some browsers never answer. */
	readonly timeLimitMs: number;
	/** A record that could not be read was skipped. */
	readonly onunreadable: (table: TableName) => void;
	/** The connection is gone: wiped, or taken over by a newer version of the app. */
	readonly onlost: () => void;
}

export interface Disk {
	run<Value>(mode: 'r' | 'rw', work: Work<Value>): Promise<Result<Value, StorageProblem>>;
	items(): Promise<Result<readonly StoredItem[], StorageProblem>>;
	/** False: what it was to be provided does not hold, and nothing happened. */
	changeItems(change: ItemChange): Promise<Result<boolean, StorageProblem>>;
	/** Empties every table, then takes the database itself away if nobody holds on to it. Closes. `keepItems`: see `Store`. */
	destroy(keepItems: boolean): Promise<Result<void, StorageProblem>>;
	close(): void;
}

function database(options: DiskOptions): Dexie {
	const db = new Dexie(options.name, {
		indexedDB: options.indexedDB,
		IDBKeyRange: options.keyRange,
		autoOpen: false
	});
	// Phones come back after years: every version() line ever released stays, a change adds a new one below.
	db.version(1).stores({ parts: '&file', editions: '&id', settings: '&name', plans: '&id' });
	db.version(2).stores({ favourites: '&card' });
	db.version(3).stores({ [ITEMS]: '&key' });
	db.version(4).stores({ reports: '&key' });
	return db;
}

/** Opens once, explicitly, with a time limit. */
export async function openDisk(options: DiskOptions): Promise<Result<Disk, StorageProblem>> {
	const db = database(options);
	// Somebody else deletes or upgrades it: let go at once, and do not let Dexie write to the console about it.
	db.on('versionchange', () => {
		db.close();
		options.onlost();
		return false;
	});
	db.on('blocked', () => false);
	const opening = db.open();
	try {
		const opened = await within(options.timeLimitMs, Promise.resolve(opening));
		if (opened.inTime) return ok(diskOf(db, options));
	} catch (error) {
		db.close();
		return fail({ code: isFull(error) ? 'storage.full' : 'storage.refused' });
	}
	// Should it still succeed, nobody may use it half: this session already works from memory.
	const shut = (): void => {
		db.close();
	};
	opening.then(shut, shut);
	return fail({ code: 'storage.timeout' });
}

function diskOf(db: Dexie, options: DiskOptions): Disk {
	const transact = async <Value>(
		mode: 'r' | 'rw',
		tables: readonly string[],
		work: (transaction: Transaction) => Promise<Value>
	): Promise<Result<Value, StorageProblem>> => {
		try {
			// Dexie keeps a transaction alive over `await` only for a function it can see is async.
			const running = db.transaction(mode, [...tables], async (transaction) => work(transaction));
			const done = await within(options.timeLimitMs, Promise.resolve(running));
			return done.inTime ? ok(done.value) : fail({ code: 'storage.timeout' });
		} catch (error) {
			return fail({ code: isFull(error) ? 'storage.full' : 'storage.lost' });
		}
	};
	return {
		run: (mode, work) =>
			transact(mode, tableNames, (transaction) => work(rowsOf(transaction, options.onunreadable))),
		items: () => transact('r', [ITEMS], () => itemsIn(db)),
		changeItems: (change) => transact('rw', [ITEMS], () => changeItemsIn(db, change)),
		destroy: async (keepItems) => {
			// All at once: whoever presses *weg hier* is on another page a moment later.
			const emptied = await transact('rw', [...tableNames, ITEMS], async () => {
				const gone = keepItems ? tableNames : [...tableNames, ITEMS];
				const [left] = await Promise.all([
					keepItems ? db.table(ITEMS).count() : 0,
					...gone.map((name) => db.table(name).clear())
				]);
				return left;
			});
			if (emptied.ok && emptied.value > 0) {
				db.close();
				return ok(undefined);
			}
			try {
				const deleted = await within(options.timeLimitMs, Promise.resolve(db.delete()));
				if (deleted.inTime) return ok(undefined);
			} catch {
				// Deleting is the second half: what counts is that nothing is left in it.
			}
			db.close();
			return emptied.ok ? ok(undefined) : emptied;
		},
		close: () => {
			db.close();
		}
	};
}

function rowsOf(transaction: Transaction, onunreadable: (table: TableName) => void): Rows {
	// Records are checked when they are read: until then a table says nothing about their shape.
	const raw = (name: TableName) => transaction.table<unknown, string>(name);
	return {
		get: async (name, key) => {
			const found = await raw(name).get(key);
			if (found === undefined) return null;
			const parsed = schemas[name].safeParse(found);
			if (parsed.success) return parsed.data;
			onunreadable(name);
			return null;
		},
		all: async <Name extends TableName>(name: Name) => {
			const readable: Tables[Name][] = [];
			for (const found of await raw(name).toArray()) {
				const parsed = schemas[name].safeParse(found);
				if (parsed.success) readable.push(parsed.data);
				else onunreadable(name);
			}
			return readable;
		},
		put: async (name, row) => {
			await raw(name).put(row);
		},
		drop: async (name, key) => {
			await raw(name).delete(key);
		}
	};
}
