import { keyOf, type Rows, type TableName, type Tables, type Work } from './tables.ts';

type Contents = { readonly [Name in TableName]: Map<string, Tables[Name]> };

const empty = (): Contents => ({
	parts: new Map(),
	editions: new Map(),
	settings: new Map(),
	plans: new Map(),
	favourites: new Map(),
	reports: new Map()
});

/** The same records, for as long as the tab is open. */
export class Memory {
	#contents = empty();
	#last: Promise<unknown> = Promise.resolve();

	/** One piece of work at a time, each wholly or not at all. */
	run<Value>(work: Work<Value>): Promise<Value> {
		const running = this.#last.then(async () => {
			const draft = copyOf(this.#contents);
			const value = await work(rowsOf(draft));
			this.#contents = draft;
			return value;
		});
		this.#last = running.catch(() => null);
		return running;
	}

	clear(): Promise<void> {
		const cleared = this.#last.then(() => {
			this.#contents = empty();
		});
		this.#last = cleared;
		return cleared;
	}
}

function copyOf(contents: Contents): Contents {
	return {
		parts: new Map(contents.parts),
		editions: new Map(contents.editions),
		settings: new Map(contents.settings),
		plans: new Map(contents.plans),
		favourites: new Map(contents.favourites),
		reports: new Map(contents.reports)
	};
}

function rowsOf(contents: Contents): Rows {
	return {
		get: (table, key) => Promise.resolve(contents[table].get(key) ?? null),
		all: (table) => Promise.resolve([...contents[table].values()]),
		put: (table, row) => {
			contents[table].set(keyOf[table](row), row);
			return Promise.resolve();
		},
		drop: (table, key) => {
			contents[table].delete(key);
			return Promise.resolve();
		}
	};
}
