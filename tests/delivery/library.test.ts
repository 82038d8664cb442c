// @vitest-environment node
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { createLibrary, type Edition, type Library, type Wish } from '#delivery';
import { openStore, type SavedPlan, type Store } from '#storage';
import { Server } from './server.ts';

const stores: Store[] = [];
afterEach(() => {
	vi.restoreAllMocks();
	for (const store of stores.splice(0)) store.close();
});

interface Session {
	readonly library: Library;
	readonly store: Store;
}

/** The app opened anew on this device. */
async function visit(
	server: Server,
	device: IDBFactory | null,
	now = '2026-11-23T10:30:00Z'
): Promise<Session> {
	const store = await openStore({ indexedDB: device });
	stores.push(store);
	const library = createLibrary({
		fetch: server.fetch,
		store: () => Promise.resolve(store),
		base: '/pwa',
		now: () => Date.parse(now)
	});
	return { library, store };
}

const dordrecht: Wish = { language: 'nl', municipality: 'dordrecht', own: null };
const savedPlan = (bundle: string): SavedPlan => ({
	id: 'p',
	savedAt: '2026-11-22',
	bundle,
	municipality: 'dordrecht',
	own: null,
	language: 'nl',
	answers: {},
	format: 1
});

async function opened(library: Library, wish: Wish = dordrecht): Promise<Edition> {
	const edition = await library.open(wish);
	if (!edition.ok) throw new Error(JSON.stringify(edition.problem));
	return edition.value;
}

test('the first visit brings in only the chosen municipality and language', async () => {
	const server = new Server();
	const id = server.release();
	const { library } = await visit(server, new IDBFactory());
	const edition = await opened(library);
	expect(edition).toMatchObject({ id, from: 'network', pinnedMissing: false, municipality: 'dordrecht' });
	expect(edition.bundle.roles).toEqual({ alarm: 'landelijk', wijkteam: 'wijkteam-dordrecht' });
	expect(edition.words.text('dordrecht.name')).toBe('dordrecht (nl)');
	expect(edition.words.text('constructor')).toBeNull();
	await library.settled();
	expect(server.log.map((path) => path.replace(/-[0-9a-f]{16}\.json$/, ''))).toEqual([
		'/pwa/bundle/index.json',
		'/pwa/bundle/nationaal',
		'/pwa/bundle/teksten-nl',
		'/pwa/bundle/gemeente-dordrecht',
		'/pwa/bundle/teksten-nl-dordrecht'
	]);
});

test('afterwards it opens from the device, without a network', async () => {
	const server = new Server();
	const id = server.release();
	const device = new IDBFactory();
	const first = await visit(server, device);
	await opened(first.library);
	await first.library.settled();
	server.online = false;
	const { library } = await visit(server, device);
	expect(await opened(library)).toMatchObject({ id, from: 'device' });
	expect(await library.refresh()).toEqual({
		ok: false,
		problem: { code: 'bundle.unreachable', file: 'index.json' }
	});
});

test('with nothing on the device and no network it says so', async () => {
	const server = new Server();
	server.online = false;
	const { library } = await visit(server, new IDBFactory());
	expect(await library.open(dordrecht)).toEqual({
		ok: false,
		problem: { code: 'bundle.never-fetched', municipality: null }
	});
});

test('without any storage it works from memory', async () => {
	const server = new Server();
	server.release();
	const { library } = await visit(server, null);
	await opened(library);
	await library.settled();
	server.online = false;
	expect(await opened(library)).toMatchObject({ from: 'device' });
});

test('another municipality offline: names the one that is missing', async () => {
	const server = new Server();
	server.release();
	const { library } = await visit(server, new IDBFactory());
	const { id } = await opened(library);
	await library.settled();
	server.online = false;
	const wish = { ...dordrecht, municipality: 'zwijndrecht' };
	const problem = { code: 'bundle.never-fetched', municipality: 'zwijndrecht' };
	expect(await library.open(wish)).toEqual({ ok: false, problem });
	expect(await library.open({ ...wish, pinned: id })).toEqual({ ok: false, problem });
	server.online = true;
	const both = await opened(library, { ...wish, own: 'dordrecht', pinned: id });
	expect(both).toMatchObject({ id, from: 'network' });
	expect(both.bundle.roles['wijkteam']).toBe('wijkteam-zwijndrecht');
	expect(both.bundle.ownRoles['wijkteam']).toBe('wijkteam-dordrecht');
});

test('a municipality the guide does not know is a clear problem', async () => {
	const server = new Server();
	server.release();
	const { library } = await visit(server, new IDBFactory());
	expect(await library.open({ ...dordrecht, municipality: '../atlantis' })).toEqual({
		ok: false,
		problem: { code: 'bundle.unknown-municipality', municipality: '../atlantis' }
	});
});

test('what is not translated is Dutch and says so; offline all of it', async () => {
	const server = new Server();
	server.release();
	const { library } = await visit(server, new IDBFactory());
	const english = await opened(library, { ...dordrecht, language: 'en' });
	expect(english.words.text('national.name')).toBe('national (en)');
	expect(english.words.isDutch('national.name')).toBe(false);
	expect(english.words.isDutch('national.plan')).toBe(true);

	const device = new IDBFactory();
	const other = await visit(server, device);
	await opened(other.library);
	await other.library.settled();
	server.online = false;
	const offline = await opened(other.library, { ...dordrecht, language: 'en' });
	expect(offline).toMatchObject({ language: 'en', from: 'device' });
	expect(offline.words.text('national.name')).toBe('national (nl)');
	expect(offline.words.isDutch('national.name')).toBe(true);
});

test('a newer bundle is brought in for the next journey and never under a running one', async () => {
	const server = new Server();
	const device = new IDBFactory();
	const older = server.release();
	const before = await visit(server, device);
	await opened(before.library);
	await before.library.settled();

	const newer = server.release({ number: '078 000 00 09' });
	const { library, store } = await visit(server, device);
	expect((await opened(library)).id).toBe(older);
	await library.settled();
	expect((await opened(library, { ...dordrecht, pinned: older })).id).toBe(older);
	expect((await opened(library)).id).toBe(newer);
	expect(await library.refresh()).toEqual({ ok: true, value: 'same' });
	expect((await store.editions()).map(({ id }) => id)).toEqual([newer, older]);
});

test('keeps the bundle before until the newest was used, and what saved plans are pinned to', async () => {
	const server = new Server();
	const device = new IDBFactory();
	const ids: string[] = [];
	const nextRelease = async (): Promise<void> => {
		ids.push(server.release({ number: `078 000 00 ${10 + ids.length}` }));
		const { library } = await visit(server, device);
		await library.refresh();
	};
	const kept = async (): Promise<number[]> => {
		const { store } = await visit(server, device);
		return (await store.editions()).map(({ id }) => ids.indexOf(id));
	};
	await nextRelease();
	await nextRelease();
	await nextRelease();
	expect(await kept()).toEqual([2, 1]);
	const { library, store } = await visit(server, device);
	await store.savePlan(savedPlan(ids[1] ?? ''));
	await opened(library, { language: 'nl', municipality: null, own: null });
	await library.settled();
	await nextRelease();
	await nextRelease();
	expect(await kept()).toEqual([4, 3, 1]);
	const again = await visit(server, device);
	server.online = false;
	const wish: Wish = { language: 'nl', municipality: null, own: null };
	expect(await opened(again.library, { ...wish, pinned: ids[1] ?? '' })).toMatchObject({
		id: ids[1],
		pinnedMissing: false
	});
	expect(await opened(again.library, { ...wish, pinned: 'gone' })).toMatchObject({
		id: ids[4],
		pinnedMissing: true
	});
});

test('unchanged parts do not travel twice', async () => {
	const server = new Server();
	const device = new IDBFactory();
	server.release();
	const first = await visit(server, device);
	await opened(first.library);
	await first.library.settled();
	server.log.length = 0;
	server.release({ number: '078 000 00 09' });
	await first.library.refresh();
	expect(server.log).toHaveLength(2);
});

const broken: [string, string, (text: string) => string, string][] = [
	['a part cut in half', 'nationaal', (text) => text.slice(0, text.length / 2), 'bundle.wrong-hash'],
	['a part with another text', 'gemeente-dordrecht', (text) => `${text} `, 'bundle.wrong-hash'],
	['an error page for a part', 'teksten-nl', () => '<!doctype html>', 'bundle.wrong-hash'],
	['an index cut in half', 'index.json', (text) => text.slice(0, text.length / 2), 'bundle.unreadable'],
	['an index of another shape', 'index.json', () => '{"format":1}', 'bundle.unreadable'],
	[
		'an index of a newer format',
		'index.json',
		(text) => text.replace('"format":1', '"format":2'),
		'bundle.newer-format'
	]
];

test.each(broken)('%s is refused, and the older bundle stays', async (_, name, damage, code) => {
	const server = new Server();
	const device = new IDBFactory();
	const older = server.release({ number: '1' });
	const before = await visit(server, device);
	await opened(before.library);
	await before.library.settled();

	// A whole other release, of which one file is damaged.
	server.files.clear();
	server.release({ number: '2', madeOn: '2026-11-23', municipalities: ['dordrecht', 'papendrecht'] });
	server.change(name === 'index.json' ? name : server.file(name), damage);
	const damaged = await visit(server, new IDBFactory());
	expect(await damaged.library.open(dordrecht)).toMatchObject({ ok: false, problem: { code } });

	const { library, store } = await visit(server, device);
	expect((await opened(library)).id).toBe(older);
	expect(await library.refresh()).toMatchObject({ ok: false, problem: { code } });
	expect((await store.editions()).map(({ id }) => id)).toEqual([older]);
	expect((await opened(library, { ...dordrecht, pinned: older })).id).toBe(older);
});

test('a part damaged on the device is fetched again', async () => {
	const server = new Server();
	const device = new IDBFactory();
	server.release();
	const first = await visit(server, device);
	await opened(first.library);
	await first.library.settled();
	const file = server.file('nationaal');
	await first.store.putParts([{ file, text: '{}' }]);
	const { library } = await visit(server, device);
	server.online = false;
	expect(await library.open(dordrecht)).toEqual({ ok: false, problem: { code: 'bundle.wrong-hash', file } });
	server.online = true;
	expect((await opened(library)).from).toBe('network');
	await library.settled();
	expect((await opened(library)).from).toBe('device');
});

const { put: originalPut } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
const realPut = (
	into: IDBObjectStore,
	...values: Parameters<IDBObjectStore['put']>
): IDBRequest<IDBValidKey> => {
	if (originalPut.value === undefined) throw new Error('no put');
	return originalPut.value.apply(into, values);
};

test('killed at any write, the device holds the old bundle or the new one, whole', async () => {
	let isDone = false;
	for (let dies = 1; !isDone; dies += 1) {
		const server = new Server();
		const device = new IDBFactory();
		const older = server.release();
		const before = await visit(server, device);
		await opened(before.library);
		await before.library.settled();
		before.store.close();
		const newer = server.release({ number: '078 000 00 09' });

		let writes = 0;
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		put.mockImplementation(function (this: IDBObjectStore, value, key) {
			writes += 1;
			if (writes >= dies) throw new DOMException('killed', 'AbortError');
			// The real one, in which a record with its own key is only ever added or replaced.
			return key === undefined ? realPut(this, value) : realPut(this, value, key);
		});
		const killed = await visit(server, device);
		await killed.library.open(dordrecht);
		await killed.library.refresh();
		await killed.library.settled();
		killed.store.close();
		put.mockRestore();
		isDone = writes < dies;

		server.online = false;
		const { library, store } = await visit(server, device);
		const edition = await opened(library);
		expect([older, newer]).toContain(edition.id);
		expect(edition.bundle.doors['landelijk']?.channels).toHaveLength(3);
		for (const { id } of await store.editions()) {
			expect((await opened(library, { ...dordrecht, pinned: id })).id).toBe(id);
		}
		if (isDone) expect(edition.id).toBe(newer);
	}
});

test('recalled values are gone at the next contact, also from a pinned bundle and offline', async () => {
	const server = new Server();
	const device = new IDBFactory();
	const older = server.release();
	const before = await visit(server, device);
	const running = await opened(before.library);
	await before.library.settled();
	expect(running.bundle.doors['landelijk']?.channels.map(({ kind }) => kind)).toEqual([
		'phone',
		'web',
		'own'
	]);
	expect(before.library.recalled('078 000 00 01')).toBe(false);
	const told = vi.fn();
	before.library.onrecall(told);

	// Even when the rest of the index is too new to be understood.
	server.release({ recalled: ['0780000001', 'https://example.org/hulp/'] });
	server.change('index.json', (text) => text.replace('"format":1', '"format":9'));
	expect(await before.library.refresh()).toMatchObject({ problem: { code: 'bundle.newer-format' } });
	expect(told).toHaveBeenCalledOnce();
	expect(before.library.recalled('078 000 00 01')).toBe(true);
	await before.library.settled();

	server.online = false;
	const { library } = await visit(server, device);
	const edition = await opened(library, { ...dordrecht, pinned: older });
	expect(edition.bundle.doors['landelijk']?.channels.map(({ kind }) => kind)).toEqual(['own']);
	expect(edition.national.doors[0]?.channels).toHaveLength(1);
	expect(edition.bundle.doors['wijkteam-dordrecht']?.channels.map(({ kind }) => kind)).toEqual([
		'phone',
		'own'
	]);
});

test.each([
	['1970-01-01T00:00:00Z', { date: '2026-11-22', minutes: 0, trusted: false }],
	['2099-01-01T00:00:00Z', { date: '2026-11-22', minutes: 0, trusted: false }],
	['2026-11-23T23:30:00Z', { date: '2026-11-24', minutes: 30, trusted: true }]
])('a clock at %s', async (now, today) => {
	const server = new Server();
	server.release();
	const { library } = await visit(server, new IDBFactory(), now);
	expect(library.today().trusted).toBe(false);
	await opened(library);
	expect(library.today()).toEqual(today);
});

test('the request log is the same whatever was stored for saved plans', async () => {
	const logs = [];
	for (const plans of [0, 3]) {
		const server = new Server();
		server.release();
		const { library, store } = await visit(server, new IDBFactory());
		for (let at = 0; at < plans; at += 1) await store.savePlan({ ...savedPlan('b'), id: String(at) });
		await opened(library);
		await library.refresh();
		await library.settled();
		logs.push(server.log);
	}
	expect(logs[0]).toEqual(logs[1]);
});
