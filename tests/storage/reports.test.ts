import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore, type NewReport, type Store } from '#storage';

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

const report = (key: string, more: Partial<NewReport> = {}): NewReport => ({
	key,
	of: 'door',
	content: 'wijkteam',
	name: 'Wijkteam',
	field: 'phone',
	kind: 'number',
	value: '078 123 45 67',
	source: 'https://example.org',
	checked: '2026-11-22',
	bundle: 'b1',
	day: '2026-11-26',
	sent: null,
	format: 1,
	...more
});
const keysOf = async (store: Store): Promise<string[]> => (await store.reports()).map(({ key }) => key);

for (const [where, device] of [
	['on disk', new IDBFactory()],
	['in memory', null]
] as const) {
	test(`${where}: what is wrong is kept in order, once each, and forgotten some or all at once`, async () => {
		const store = await open(device);
		for (const key of ['b', 'a', 'c', 'd']) await store.keepReport(report(key));
		await store.keepReport(report('b', { sent: '2026-11-27' }));
		expect(await store.reports()).toMatchObject([
			{ key: 'b', sent: '2026-11-27' },
			{ key: 'a', sent: null },
			{ key: 'c' },
			{ key: 'd' }
		]);
		await store.forgetReports(['a', 'c', 'unknown']);
		expect(await keysOf(store)).toEqual(['b', 'd']);
		await store.wipe();
		expect(await keysOf(store)).toEqual([]);
	});
}

test('*weg hier* empties it too, also when a vault stays', async () => {
	const store = await open(new IDBFactory());
	await store.changeItems({ put: [{ key: 'k', body: new Uint8Array([1]) }] });
	await store.keepReport(report('a'));
	await store.wipe({ keepItems: true });
	expect(await keysOf(store)).toEqual([]);
	expect(await store.items()).toMatchObject({ value: [{ key: 'k' }] });
});

test('a phone that comes back with the third version of the app keeps what it had', async () => {
	const device = new IDBFactory();
	const old = new Dexie('voordeur', { indexedDB: device, IDBKeyRange: globalThis.IDBKeyRange });
	old.version(1).stores({ parts: '&file', editions: '&id', settings: '&name', plans: '&id' });
	old.version(2).stores({ favourites: '&card' });
	old.version(3).stores({ items: '&key' });
	await old.table('settings').put({ name: 'municipality', value: 'dordrecht' });
	await old.table('items').put({ key: 'k', body: new Uint8Array([7]) });
	old.close();
	const store = await open(device);
	expect(await store.setting('municipality')).toBe('dordrecht');
	expect(await store.items()).toMatchObject({ value: [{ key: 'k' }] });
	await store.keepReport(report('a'));
	store.close();
	expect(await keysOf(await open(device))).toEqual(['a']);
});

test('on a full device it stays until the tab closes, and says that it is not kept', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.keepReport(report('a'));
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('simulated', 'QuotaExceededError');
	});
	expect(await store.keepReport(report('b'))).toEqual({ ok: false, problem: { code: 'storage.full' } });
	expect(await keysOf(store)).toEqual(['a', 'b']);
	vi.restoreAllMocks();
	store.close();
	expect(await keysOf(await open(device))).toEqual(['a']);
});

test('one record that cannot be read is skipped, and the others stay', async () => {
	const device = new IDBFactory();
	const before = await open(device);
	await before.keepReport(report('a'));
	before.close();
	const db = new Dexie('voordeur', { indexedDB: device, IDBKeyRange: globalThis.IDBKeyRange });
	await db.open();
	await db.table('reports').put({ key: 'stuk', of: 'iemand', answers: {} });
	db.close();
	const store = await open(device);
	const heard: unknown[] = [];
	store.onproblem((problem) => heard.push(problem));
	expect(await keysOf(store)).toEqual(['a']);
	expect(heard).toEqual([{ code: 'storage.unreadable', what: 'reports' }]);
});
