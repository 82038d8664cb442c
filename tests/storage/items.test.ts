// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore, type SavedPlan, type Store, type StoredItem } from '#storage';

const opened: Store[] = [];
async function open(indexedDB: IDBFactory | null): Promise<Store> {
	const store = await openStore({ indexedDB });
	opened.push(store);
	return store;
}

afterEach(() => {
	vi.restoreAllMocks();
	for (const store of opened.splice(0)) store.close();
});

const item = (key: string, ...bytes: number[]): StoredItem => ({ key, body: new Uint8Array(bytes) });
const plan: SavedPlan = {
	id: 'p',
	savedAt: '2026-11-22',
	bundle: 'b1',
	municipality: 'dordrecht',
	own: null,
	language: 'nl',
	answers: {},
	format: 1
};
const itemsOf = async (store: Store): Promise<unknown> => {
	const items = await store.items();
	return items.ok ? Object.fromEntries(items.value.map(({ key, body }) => [key, [...body]])) : items.problem;
};
const databases = async (device: IDBFactory): Promise<unknown> =>
	(await device.databases()).map(({ name }) => name);

test('items are there again after the app was closed, and change all together', async () => {
	const device = new IDBFactory();
	const before = await open(device);
	expect(await before.changeItems({ put: [item('a', 1), item('b', 2, 3)] })).toEqual({
		ok: true,
		value: true
	});
	before.close();
	const after = await open(device);
	expect(await itemsOf(after)).toEqual({ a: [1], b: [2, 3] });
	await after.changeItems({ put: [item('c', 4)], drop: ['a'] });
	expect(await itemsOf(after)).toEqual({ b: [2, 3], c: [4] });
	await after.changeItems({ put: [item('d', 5)], drop: 'others' });
	expect(await itemsOf(after)).toEqual({ d: [5] });
});

test('nothing happens when what it was to be provided does not hold', async () => {
	const store = await open(new IDBFactory());
	const seen: unknown[] = [];
	const when = (key: string, holds: boolean) => ({
		key,
		holds: (body: Uint8Array | null) => {
			seen.push(body === null ? null : [...body]);
			return holds;
		}
	});
	expect(await store.changeItems({ put: [item('a', 1)], provided: when('a', true) })).toMatchObject({
		value: true
	});
	expect(
		await store.changeItems({ put: [item('b', 2)], drop: 'others', provided: when('a', false) })
	).toMatchObject({ ok: true, value: false });
	expect(seen).toEqual([null, [1]]);
	expect(await itemsOf(store)).toEqual({ a: [1] });
});

test('a phone with the database of an older version keeps what it has', async () => {
	const device = new IDBFactory();
	const old = new Dexie('voordeur', { indexedDB: device, IDBKeyRange });
	old.version(1).stores({ parts: '&file', editions: '&id', settings: '&name', plans: '&id' });
	await old.table('plans').put(plan);
	old.close();
	const store = await open(device);
	expect(await store.savedPlans()).toEqual([plan]);
	expect(await itemsOf(store)).toEqual({});
});

test('what is no item keeps its key and has no body', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.changeItems({ put: [item('a', 1)] });
	const raw = await new Dexie('voordeur', { indexedDB: device, IDBKeyRange }).open();
	await raw.table('items').bulkPut([{ key: 'odd', body: 'text' }, { key: 7 }]);
	raw.close();
	expect(await itemsOf(store)).toEqual({ a: [1], odd: [] });
});

test.each(['QuotaExceededError', 'AbortError'])('full (%s): nothing changes, not even half', async (name) => {
	const store = await open(new IDBFactory());
	await store.changeItems({ put: [item('a', 1)] });
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('simulated', name);
	});
	expect(await store.changeItems({ put: [item('a', 2)], drop: 'others' })).toEqual({
		ok: false,
		problem: { code: 'storage.full' }
	});
	expect(await itemsOf(store)).toEqual({ a: [1] });
	put.mockRestore();
	expect(await store.changeItems({ put: [item('a', 2)] })).toMatchObject({ ok: true });
	expect(await itemsOf(store)).toEqual({ a: [2] });
});

test('without a database items are refused, never kept in memory', async () => {
	const store = await open(null);
	const refused = { ok: false, problem: { code: 'storage.refused' } };
	expect(await store.changeItems({ put: [item('a', 1)] })).toEqual(refused);
	expect(await store.items()).toEqual(refused);
});

test('clearing everything empties the items too, and takes the database away', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.changeItems({ put: [item('a', 1)] });
	expect(await store.wipe()).toMatchObject({ ok: true });
	expect(await databases(device)).toEqual([]);
	expect(await itemsOf(store)).toEqual({});
});

test('leaving keeps the items and nothing else', async () => {
	const device = new IDBFactory();
	const [store, other] = await Promise.all([open(device), open(device)]);
	await store.changeItems({ put: [item('a', 1)] });
	await store.savePlan(plan);
	await store.setSetting('municipality', 'dordrecht');
	expect(await other.savedPlans()).toHaveLength(1);
	const told = new Promise<unknown>((resolve) => {
		other.onwiped(resolve);
	});
	expect(await store.wipe({ keepItems: true })).toMatchObject({ ok: true });
	expect(await told).toBe('kept');
	for (const one of [store, other]) {
		expect(await itemsOf(one)).toEqual({ a: [1] });
		expect(await one.savedPlans()).toEqual([]);
		expect(await one.setting('municipality')).toBeNull();
	}
});

test('leaving takes the whole database away when there are no items', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.savePlan(plan);
	expect(await store.wipe({ keepItems: true })).toMatchObject({ ok: true });
	expect(await databases(device)).toEqual([]);
});
