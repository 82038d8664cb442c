import { keyOf, type Rows, type Work } from './tables.ts';

/** The same records; notes all that was read or changed, to do the same in memory afterwards. */
export function seeing(rows: Rows, seen: Work<void>[]): Rows {
	return {
		get: async (table, key) => {
			const row = await rows.get(table, key);
			seen.push((copy) => (row === null ? copy.drop(table, key) : copy.put(table, row)));
			return row;
		},
		all: async (table) => {
			const found = await rows.all(table);
			seen.push(async (copy) => {
				for (const row of await copy.all(table)) await copy.drop(table, keyOf[table](row));
				for (const row of found) await copy.put(table, row);
			});
			return found;
		},
		put: async (table, row) => {
			await rows.put(table, row);
			seen.push((copy) => copy.put(table, row));
		},
		drop: async (table, key) => {
			await rows.drop(table, key);
			seen.push((copy) => copy.drop(table, key));
		}
	};
}

/** Does all that was noted, in order. */
export async function replay(seen: readonly Work<void>[], rows: Rows): Promise<void> {
	for (const one of seen) await one(rows);
}
