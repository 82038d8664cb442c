// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import { createLibrary, type Library, type Wish } from '#delivery';
import { openStore, type Store } from '#storage';
import { Server } from './server.ts';

const stores: Store[] = [];
afterEach(() => {
	for (const store of stores.splice(0)) store.close();
});

async function visit(server: Server, device: IDBFactory): Promise<Library> {
	const store = await openStore({ indexedDB: device });
	stores.push(store);
	return createLibrary({
		fetch: server.fetch,
		store: () => Promise.resolve(store),
		base: '/pwa',
		now: () => Date.parse('2026-11-23T10:30:00Z')
	});
}

const wish: Wish = { language: 'nl', municipality: 'dordrecht', own: null };
const asked = (server: Server): number => server.log.filter((path) => path.includes('zoekwoorden')).length;
const means = [{ words: ['poetshulp'], find: ['landelijk'] }];

test('words for looking up come only when somebody looks something up, and stay on the device', async () => {
	const server = new Server();
	const id = server.release({ means });
	const device = new IDBFactory();
	const library = await visit(server, device);
	await library.open(wish);
	await library.settled();
	expect(asked(server)).toBe(0);
	expect(await library.searchWords(id)).toMatchObject({ ok: true, value: { means } });
	await library.settled();
	expect(asked(server)).toBe(1);

	server.online = false;
	const later = await visit(server, device);
	await later.open(wish);
	expect(await later.searchWords(null)).toMatchObject({ ok: true, value: { means } });
});

test('a bundle from before there was look up has none', async () => {
	const server = new Server();
	server.release();
	const library = await visit(server, new IDBFactory());
	await library.open(wish);
	expect(await library.searchWords(null)).toEqual({ ok: true, value: null });
});

test('words that are not what the index names are refused', async () => {
	const server = new Server();
	server.release({ means });
	const library = await visit(server, new IDBFactory());
	await library.open(wish);
	server.files.set(server.file('zoekwoorden'), '{"cut":');
	expect(await library.searchWords(null)).toMatchObject({
		ok: false,
		problem: { code: 'bundle.wrong-hash' }
	});
});

test('before anything was ever fetched there is a reason', async () => {
	const library = await visit(new Server(), new IDBFactory());
	expect(await library.searchWords(null)).toMatchObject({
		ok: false,
		problem: { code: 'bundle.never-fetched' }
	});
});
