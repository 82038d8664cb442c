import * as z from 'zod/mini';
import type Dexie from 'dexie';

/** A record that says nothing about itself: what is in it, only its owner can tell. */
export interface StoredItem {
	readonly key: string;
	readonly body: Uint8Array<ArrayBuffer>;
}

/** Happens in one transaction: all of it, or nothing. */
export interface ItemChange {
	readonly put?: readonly StoredItem[];
	/** `others`: everything but what is put. */
	readonly drop?: readonly string[] | 'others';
	/**
	 * Looked at within the same transaction, whatever other tabs did meanwhile: when it does not hold, nothing happens.
	 * `body` is null when nothing has that key.
	 */
	readonly provided?: { readonly key: string; holds(body: StoredItem['body'] | null): boolean };
}

export const ITEMS = 'items';

const itemSchema = z.object({ key: z.string(), body: z.instanceof(Uint8Array) });
const keySchema = z.object({ key: z.string() });

/** What is no item keeps its key and loses its body, so that its owner hears of it. */
export async function itemsIn(db: Dexie): Promise<readonly StoredItem[]> {
	const found: unknown[] = await db.table<unknown>(ITEMS).toArray();
	return found.flatMap((row) => {
		const item = itemSchema.safeParse(row);
		if (item.success) return { key: item.data.key, body: new Uint8Array(item.data.body) };
		const named = keySchema.safeParse(row);
		return named.success ? { key: named.data.key, body: new Uint8Array() } : [];
	});
}

/** False: what it was to be provided does not hold, and nothing happened. Within a transaction only. */
export async function changeItemsIn(db: Dexie, change: ItemChange): Promise<boolean> {
	const { put = [], drop = [], provided } = change;
	const table = db.table<unknown, string>(ITEMS);
	if (provided !== undefined) {
		const found = await table.get(provided.key);
		const item = itemSchema.safeParse(found);
		const body = item.success ? new Uint8Array(item.data.body) : new Uint8Array();
		if (!provided.holds(found === undefined ? null : body)) return false;
	}
	if (drop === 'others') await table.clear();
	else await table.bulkDelete([...drop]);
	await table.bulkPut(put.map(({ key, body }) => ({ key, body })));
	return true;
}
