import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { openStore, type NewFavourite, type SavedPlan, type Store } from '#storage';

const opened: Store[] = [];
async function open(indexedDB: IDBFactory | null): Promise<Store> {
	const store = await openStore({ indexedDB });
	opened.push(store);
	return store;
}

afterEach(() => {
	for (const store of opened.splice(0)) store.close();
});

const favourite = (id: string, name = id): NewFavourite => ({
	card: `provision:${id}`,
	kind: 'provision',
	id,
	name,
	language: 'nl',
	door: { id: 'wijkteam', name: 'Wijkteam' },
	municipality: 'dordrecht',
	keptAt: '2026-11-22',
	format: 1
});
const cardsOf = async (store: Store): Promise<string[]> => (await store.favourites()).map(({ id }) => id);

for (const [where, device] of [
	['on disk', new IDBFactory()],
	['in memory', null]
] as const) {
	test(`${where}: kept in order, once each, and forgotten one by one or all at once`, async () => {
		const store = await open(device);
		for (const id of ['b', 'a', 'c']) await store.keepFavourite(favourite(id));
		await store.keepFavourite(favourite('b', 'B, anders'));
		expect(await store.favourites()).toMatchObject([
			{ id: 'b', name: 'B, anders' },
			{ id: 'a' },
			{ id: 'c' }
		]);
		await store.forgetFavourite('provision:a');
		expect(await cardsOf(store)).toEqual(['b', 'c']);
		await store.keepFavourite(favourite('a'));
		expect(await cardsOf(store)).toEqual(['b', 'c', 'a']);
		await store.wipe();
		expect(await cardsOf(store)).toEqual([]);
	});
}

test('what is kept is there again after the app was closed', async () => {
	const device = new IDBFactory();
	const before = await open(device);
	await before.keepFavourite(favourite('a'));
	before.close();
	expect(await cardsOf(await open(device))).toEqual(['a']);
});

test('a phone that comes back with the first version of the app keeps its plans', async () => {
	const device = new IDBFactory();
	const old = new Dexie('voordeur', { indexedDB: device, IDBKeyRange: globalThis.IDBKeyRange });
	old.version(1).stores({ parts: '&file', editions: '&id', settings: '&name', plans: '&id' });
	const plan: SavedPlan = {
		id: 'p1',
		savedAt: '2026-11-22',
		bundle: 'b1',
		municipality: null,
		own: null,
		language: 'nl',
		answers: {},
		format: 1
	};
	await old.table('plans').put(plan);
	old.close();
	const store = await open(device);
	expect(await store.savedPlans()).toEqual([plan]);
	expect(await store.favourites()).toEqual([]);
	await store.keepFavourite(favourite('a'));
	expect([store.state, await cardsOf(store)]).toEqual(['open', ['a']]);
});

test('one record that cannot be read is skipped, and the others stay', async () => {
	const device = new IDBFactory();
	const before = await open(device);
	await before.keepFavourite(favourite('a'));
	before.close();
	const db = new Dexie('voordeur', { indexedDB: device, IDBKeyRange: globalThis.IDBKeyRange });
	await db.open();
	await db.table('favourites').put({ card: 'provision:stuk', kind: 'iets' });
	db.close();
	const store = await open(device);
	const heard: string[] = [];
	store.onproblem((problem) => heard.push(problem.code));
	expect(await cardsOf(store)).toEqual(['a']);
	expect(heard).toEqual(['storage.unreadable']);
});
