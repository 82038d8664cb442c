import { IDBFactory } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore, type SavedPlan, type Store, type StorageProblem } from '#storage';

const opened: Store[] = [];
async function open(indexedDB: IDBFactory | null, timeLimitMs = 2500): Promise<Store> {
	const store = await openStore({ indexedDB, timeLimitMs });
	opened.push(store);
	return store;
}

afterEach(() => {
	vi.restoreAllMocks();
	for (const store of opened.splice(0)) store.close();
});

const plan = (id: string, savedAt = '2026-11-22'): SavedPlan => ({
	id,
	savedAt,
	bundle: 'b1',
	municipality: 'dordrecht',
	own: null,
	language: 'nl',
	answers: { ik: { 'geld.wat': ['rekeningen'], 'geld.dreiging': 'weet-niet' } },
	format: 1
});
const edition = (id: string, ...files: string[]) => ({ id, index: `{"id":"${id}"}`, files });
const heard = (store: Store): StorageProblem[] => {
	const problems: StorageProblem[] = [];
	store.onproblem((problem) => problems.push(problem));
	return problems;
};
/** Another tab that holds on to an older version: until it lets go, every opening waits for ever. */
const heldBy = (device: IDBFactory): Promise<IDBDatabase> =>
	new Promise((resolve) => {
		const request = device.open('voordeur', 1);
		request.onsuccess = () => {
			resolve(request.result);
		};
	});
const domError = (name: string): DOMException => new DOMException('simulated', name);

test('what is stored is there again after the app was closed', async () => {
	const device = new IDBFactory();
	const before = await open(device);
	expect(before.state).toBe('open');
	await before.setSetting('language', 'en');
	await before.savePlan(plan('p1'));
	await before.putEdition(edition('b1', 'n.json'), [{ file: 'n.json', text: 'é<b>\u202e' }]);
	before.close();

	const after = await open(device);
	expect(await after.setting('language')).toBe('en');
	expect(await after.savedPlans()).toEqual([plan('p1')]);
	expect(await after.part('n.json')).toBe('é<b>\u202e');
	expect(await after.editions()).toMatchObject([{ id: 'b1', used: false }]);
});

test('behaves the same on disk and in memory', async () => {
	const walk = async (store: Store): Promise<unknown> => {
		await store.putEdition(edition('b1', 'a', 'b'), [{ file: 'a', text: '1' }]);
		await store.putEdition(edition('b2', 'b', 'c'), [{ file: 'b', text: '2' }]);
		await store.putParts([{ file: 'c', text: '3' }]);
		await store.markUsed('b2');
		await store.markUsed('unknown');
		await store.dropEditions(['b1']);
		await store.setSetting('x', '1');
		await store.setSetting('y', '2');
		await store.setSetting('x', null);
		await store.savePlan(plan('p1', '2026-01-01'));
		await store.savePlan(plan('p2', '2026-02-01'));
		await store.savePlan(plan('p3', '2026-01-15'));
		await store.forgetPlan('p3');
		return [
			await store.editions(),
			await Promise.all(['a', 'b', 'c', 'd'].map((file) => store.part(file))),
			await store.setting('x'),
			await store.setting('y'),
			(await store.savedPlans()).map(({ id }) => id)
		];
	};
	const onDisk = await walk(await open(new IDBFactory()));
	expect(onDisk).toEqual([
		[{ ...edition('b2', 'b', 'c'), arrived: 2, used: true }],
		[null, '2', '3', null],
		null,
		'2',
		['p2', 'p1']
	]);
	expect(await walk(await open(null))).toEqual(onDisk);
});

test('the edition that arrived last is the newest, whatever the clock says', async () => {
	const store = await open(new IDBFactory());
	for (const id of ['b1', 'b2', 'b1']) await store.putEdition(edition(id), []);
	expect((await store.editions()).map(({ id }) => id)).toEqual(['b1', 'b2']);
});

test('without a database it works from memory and says that it was refused', async () => {
	const store = await open(null);
	expect(store.state).toBe('memory');
	expect(store.problem).toEqual({ code: 'storage.refused' });
	expect(await store.setSetting('language', 'en')).toEqual({
		ok: false,
		problem: { code: 'storage.refused' }
	});
	expect(await store.setting('language')).toBe('en');
	expect(await store.wipe()).toMatchObject({ ok: true });
	expect(await store.setting('language')).toBeNull();
});

test('a browser that throws on opening is a refusal', async () => {
	const device = new IDBFactory();
	vi.spyOn(device, 'open').mockImplementation(() => {
		throw domError('SecurityError');
	});
	expect((await open(device)).problem).toEqual({ code: 'storage.refused' });
});

test('an opening that never answers ends in memory', async () => {
	const device = new IDBFactory();
	await heldBy(device);
	const store = await open(device, 20);
	expect(store.problem).toEqual({ code: 'storage.timeout' });
	await store.setSetting('language', 'en');
	expect(await store.setting('language')).toBe('en');
	expect(await store.wipe()).toEqual({ ok: false, problem: { code: 'storage.timeout' } });
});

test('an opening that succeeds too late is closed and not used half', async () => {
	const device = new IDBFactory();
	const older = await heldBy(device);
	const store = await open(device, 50);
	expect(store.problem).toEqual({ code: 'storage.timeout' });
	older.close();
	await store.setSetting('language', 'en');
	expect(await store.setting('language')).toBe('en');
	expect(store.state).toBe('memory');

	// It let go of what came late: whoever opens now is not held up, and finds nothing half.
	const next = await open(device);
	expect(next.state).toBe('open');
	expect(await next.setting('language')).toBeNull();
	expect(await next.wipe()).toMatchObject({ ok: true });
});

test.each(['QuotaExceededError', 'AbortError'])(
	'full (%s): goes on from memory and says so',
	async (name) => {
		const device = new IDBFactory();
		const store = await open(device);
		const problems = heard(store);
		await store.setSetting('theme', 'dark');
		await store.savePlan(plan('old'));

		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw domError(name);
		});
		expect(await store.savePlan(plan('new', '2026-11-23'))).toEqual({
			ok: false,
			problem: { code: 'storage.full' }
		});
		expect(problems).toEqual([{ code: 'storage.full' }]);
		expect(store.state).toBe('memory');
		expect((await store.savedPlans()).map(({ id }) => id)).toEqual(['new', 'old']);
		expect(await store.setting('theme')).toBe('dark');

		// What is forgotten now must be gone from the disk too.
		await store.forgetPlan('old');
		put.mockRestore();
		store.close();
		expect(await (await open(device)).savedPlans()).toEqual([]);
	}
);

test('taken away midway: nothing this tab knew is lost', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	const problems = heard(store);
	await store.setSetting('municipality', 'dordrecht');
	await store.putEdition(edition('b1', 'n'), [{ file: 'n', text: 'x' }]);

	await new Dexie('voordeur', { indexedDB: device, IDBKeyRange }).delete();
	expect(await store.setting('municipality')).toBe('dordrecht');
	expect(await store.part('n')).toBe('x');
	expect((await store.editions()).map(({ id }) => id)).toEqual(['b1']);
	expect(await store.setSetting('language', 'en')).toEqual({ ok: false, problem: { code: 'storage.lost' } });
	expect(store.problem).toEqual({ code: 'storage.lost' });
	expect(problems).toEqual([{ code: 'storage.lost' }]);
});

test('a table that is not there any more is a loss, not a crash', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.setSetting('a', '1');
	vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(() => {
		throw domError('NotFoundError');
	});
	expect(await store.setting('a')).toBe('1');
	expect(store.problem).toEqual({ code: 'storage.lost' });
});

test('records that cannot be read are skipped and reported', async () => {
	const device = new IDBFactory();
	const first = await open(device);
	await first.savePlan(plan('good'));
	first.close();
	const raw = await new Dexie('voordeur', { indexedDB: device, IDBKeyRange }).open();
	await raw.table('plans').bulkPut([
		{ id: 'odd', format: 7 },
		{ ...plan('worse'), answers: { ik: 'ja' } }
	]);
	await raw.table('settings').put({ name: 'language', value: { evil: true } });
	raw.close();

	const store = await open(device);
	const problems = heard(store);
	expect(await store.savedPlans()).toEqual([plan('good')]);
	expect(await store.setting('language')).toBeNull();
	expect(problems).toEqual([
		{ code: 'storage.unreadable', what: 'plans' },
		{ code: 'storage.unreadable', what: 'plans' },
		{ code: 'storage.unreadable', what: 'settings' }
	]);
	expect(store.state).toBe('open');
});

test('two tabs at once: the last write of a record wins and nobody fails', async () => {
	const device = new IDBFactory();
	const [one, other] = await Promise.all([open(device), open(device)]);
	const results = await Promise.all(
		Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : other).setSetting('s', String(at)))
	);
	expect(results.every(({ ok }) => ok)).toBe(true);
	await other.setSetting('s', 'last');
	expect(await one.setting('s')).toBe('last');
});

test('wiping empties every store, takes the database away and reaches the other tabs', async () => {
	const device = new IDBFactory();
	const [one, other] = await Promise.all([open(device), open(device)]);
	await one.savePlan(plan('p'));
	await one.setSetting('language', 'en');
	expect(await other.savedPlans()).toHaveLength(1);
	sessionStorage.setItem('voordeur.journey', '{}');
	const told = new Promise((resolve) => {
		other.onwiped(resolve);
	});

	expect(await one.wipe()).toEqual({ ok: true, value: undefined });
	await told;
	expect(sessionStorage.getItem('voordeur.journey')).toBeNull();
	expect((await device.databases()).map(({ name }) => name)).not.toContain('voordeur');
	expect(await other.savedPlans()).toEqual([]);
	expect(await one.savedPlans()).toEqual([]);
	expect(await one.setSetting('language', 'nl')).toMatchObject({ ok: true });
	expect(one.state).toBe('open');
});

test('a store that was lost can still be wiped', async () => {
	const device = new IDBFactory();
	const store = await open(device);
	await store.savePlan(plan('p'));
	vi.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementationOnce(() => {
		throw domError('InvalidStateError');
	});
	await store.setting('x');
	expect(store.state).toBe('memory');
	expect(await store.wipe()).toMatchObject({ ok: true });
	expect(await (await open(device)).savedPlans()).toEqual([]);
});
