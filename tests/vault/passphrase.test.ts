// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoredItem } from '#storage';
import type { DeviceKey } from '#vault';
import { Browser, read, visit, WORDS } from './device.ts';

const NEXT = 'lamp duin trein appelmoes';
let browser: Browser;
beforeEach(() => {
	browser = new Browser();
});
afterEach(() => {
	vi.restoreAllMocks();
	browser.close();
});

const done = { ok: true, value: undefined };
const problem = (code: string) => ({ ok: false, problem: { code } });
const sorted = (items: StoredItem[]): StoredItem[] =>
	items.filter(({ key }) => !/^A+$/.test(key)).sort((one, other) => one.key.localeCompare(other.key));

test('after a change only the new passphrase opens it, and every record is the one it was', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	for (const id of ['a', 'b', 'c']) await vault.put(visit(id));
	const before = sorted(await browser.items());
	expect(await vault.changePassphrase(WORDS, NEXT)).toEqual(done);
	// It stays open, and goes on keeping.
	expect(vault.state).toBe('open');
	expect(sorted(await browser.items())).toEqual(before);
	await vault.put(visit('d'));
	vault.lock();
	expect(await vault.unlock(WORDS)).toEqual(problem('vault.refused'));
	expect(vault.state).toBe('locked');
	expect(await vault.unlock(`  ${NEXT.replace(' ', '  ')} `)).toEqual(done);
	expect(Object.keys((await read(vault)).texts).sort()).toEqual(['a', 'b', 'c', 'd']);

	const later = await browser.vault();
	expect(await later.unlock(WORDS)).toEqual(problem('vault.refused'));
	expect(await later.unlock(NEXT)).toEqual(done);
	expect(await read(later)).toMatchObject({ damaged: 0 });
});

test('with a wrong old passphrase, or a new one that is too short, nothing changes', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	const before = await browser.items();
	expect(await vault.changePassphrase(`${WORDS} niet`, NEXT)).toEqual(problem('vault.refused'));
	expect(await vault.changePassphrase('', NEXT)).toEqual(problem('vault.refused'));
	expect(await vault.changePassphrase(WORDS, 'te kort')).toEqual(problem('vault.short'));
	expect(await vault.changePassphrase(NEXT, 'te kort')).toEqual(problem('vault.short'));
	expect(await browser.items()).toEqual(before);
	vault.lock();
	expect(await vault.unlock(NEXT)).toEqual(problem('vault.refused'));
	expect(await vault.unlock(WORDS)).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
});

test('there must be a vault', async () => {
	const vault = await browser.vault();
	expect(await vault.changePassphrase(WORDS, NEXT)).toEqual(problem('vault.none'));
	expect(await browser.items()).toEqual([]);
});

test('a full device keeps the old passphrase, and nothing is lost', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('simulated', 'QuotaExceededError');
	});
	expect(await vault.changePassphrase(WORDS, NEXT)).toEqual(problem('storage.full'));
	put.mockRestore();
	const later = await browser.vault();
	expect(await later.unlock(NEXT)).toEqual(problem('vault.refused'));
	expect(await later.unlock(WORDS)).toEqual(done);
	expect((await read(later)).texts).toEqual({ a: visit('a').text });
});

test('a tab that dies before the one write has the old passphrase, after it the new one: never both, never none', async () => {
	for (const dies of ['before', 'after'] as const) {
		const one = new Browser();
		const store = await one.store();
		const vault = await one.vault({ store: () => Promise.resolve(store) });
		await vault.create(WORDS);
		await vault.put(visit('a'));
		// From here on this tab is as a process that is killed at its one write.
		const real = store.changeItems.bind(store);
		const died = new Promise<void>((resolve) => {
			vi.spyOn(store, 'changeItems').mockImplementation(async (change) => {
				if (dies === 'after') await real(change);
				resolve();
				return new Promise(() => undefined);
			});
		});
		let answered = false;
		void vault.changePassphrase(WORDS, NEXT).then(() => {
			answered = true;
		});
		await died;
		const opens = async (words: string): Promise<boolean> => (await (await one.vault()).unlock(words)).ok;
		expect([await opens(WORDS), await opens(NEXT)]).toEqual([dies === 'before', dies === 'after']);
		expect(answered).toBe(false);
		const later = await one.vault();
		await later.unlock(dies === 'before' ? WORDS : NEXT);
		expect(await read(later)).toEqual({ texts: { a: visit('a').text }, damaged: 0 });
		one.close();
	}
});

test('when two tabs change it at once one of them is told, and exactly one new passphrase opens it', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	await one.create(WORDS);
	await one.put(visit('a'));
	const answers = await Promise.all([
		one.changePassphrase(WORDS, NEXT),
		other.changePassphrase(WORDS, `${NEXT} anders`)
	]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect(answers.find(({ ok }) => !ok)).toEqual(problem('vault.changed'));
	const opened = await Promise.all(
		[WORDS, NEXT, `${NEXT} anders`].map(async (words) => (await (await browser.vault()).unlock(words)).ok)
	);
	expect(opened[0]).toBe(false);
	expect(opened.filter(Boolean)).toHaveLength(1);
});

test('another tab that has it open goes on, and needs the new one after a lock', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	await one.create(WORDS);
	await other.unlock(WORDS);
	await one.changePassphrase(WORDS, NEXT);
	expect(other.state).toBe('open');
	expect(await other.put(visit('a'))).toMatchObject({ ok: true });
	other.lock();
	expect(await other.unlock(WORDS)).toEqual(problem('vault.refused'));
	expect(await other.unlock(NEXT)).toEqual(done);
});

test('a vault of an older cost that is being raised does not bring the old passphrase back', async () => {
	const cheap = await browser.vault({ iterations: 50 });
	await cheap.create(WORDS);
	const dear = await browser.vault({ iterations: 300 });
	// Opening it begins to raise it, and meanwhile the passphrase changes.
	const [, changed] = await Promise.all([dear.unlock(WORDS), cheap.changePassphrase(WORDS, NEXT)]);
	await vi.waitFor(async () => {
		const opens = async (words: string): Promise<boolean> => (await (await browser.vault()).unlock(words)).ok;
		expect([await opens(WORDS), await opens(NEXT)]).toEqual([!changed.ok, changed.ok]);
	});
});

test('the device that was added still opens it', async () => {
	const secret = new Uint8Array(32).fill(7);
	const device: DeviceKey = {
		isHere: () => Promise.resolve(true),
		make: () => Promise.resolve({ credential: new Uint8Array([1, 2, 3]), secret: new Uint8Array(secret) }),
		ask: () => Promise.resolve(new Uint8Array(secret))
	};
	const vault = await browser.vault({ device });
	await vault.create(WORDS);
	await vault.put(visit('a'));
	await vault.addDevice(WORDS);
	await vault.changePassphrase(WORDS, NEXT);
	expect(vault.hasDevice).toBe(true);
	vault.lock();
	expect(await vault.unlockByDevice()).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
});
