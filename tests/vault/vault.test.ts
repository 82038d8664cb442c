// @vitest-environment node
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEPT_DAYS, SHORTEST, type DeviceKey } from '#vault';
import { Browser, read, visit, WORDS } from './device.ts';

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

test('nobody made one, then it is open, locked, and open again with the same records', async () => {
	const vault = await browser.vault();
	expect(vault.state).toBe('none');
	expect(await vault.unlock(WORDS)).toEqual(problem('vault.none'));
	expect(await vault.create(WORDS)).toEqual(done);
	expect(vault.state).toBe('open');
	expect(await vault.put(visit('a', 'één, twee 👵🏽 \ud800'))).toMatchObject({ ok: true });
	vault.lock();
	expect(vault.state).toBe('locked');

	const later = await browser.vault();
	expect(later.state).toBe('locked');
	expect(await later.unlock(WORDS)).toEqual(done);
	expect(await read(later)).toEqual({ texts: { a: 'één, twee 👵🏽 \ud800' }, damaged: 0 });
});

test('a locked vault gives, keeps and drops nothing', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	vault.lock();
	const before = await browser.items();
	for (const refused of [
		await vault.put(visit('a', 'anders')),
		await vault.entries(),
		await vault.drop('a'),
		await vault.discard(before[1]?.key ?? ''),
		await vault.purge({ date: '2030-01-01', trusted: true }),
		await vault.removeDevice()
	])
		expect(refused).toEqual(problem('vault.locked'));
	expect(await browser.items()).toEqual(before);
});

test('the passphrase: a few words, however they are typed', async () => {
	const vault = await browser.vault();
	expect(await vault.create('x'.repeat(SHORTEST - 1))).toEqual(problem('vault.short'));
	expect(await vault.create(`  ${'x '.repeat(5)}   `)).toEqual(problem('vault.short'));
	expect(vault.state).toBe('none');
	expect(await vault.create('café met vier stoelen')).toEqual(done);
	vault.lock();
	expect(await vault.unlock('  cafe\u0301 met  vier stoelen ')).toEqual(done);
	vault.lock();
	expect(await vault.unlock('Café met vier stoelen')).toEqual(problem('vault.refused'));
});

test('100 wrong passphrases: the same answer each time, nothing lost', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	vault.lock();
	const before = await browser.items();
	for (let turn = 0; turn < 100; turn += 1) {
		expect(await vault.unlock(`${WORDS} ${turn}`)).toEqual(problem('vault.refused'));
		expect(vault.state).toBe('locked');
	}
	expect(await browser.items()).toEqual(before);
	expect(await vault.unlock(WORDS)).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
});

test('any changed byte of the header is refused, as a wrong passphrase is', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	vault.lock();
	const header = (await browser.items()).find(({ key }) => /^A+$/.test(key));
	if (header === undefined) throw new Error('no header');
	const derive = vi.spyOn(crypto.subtle, 'deriveKey');
	await fc.assert(
		fc.asyncProperty(
			// The part that says how to open is small: half of the tries go there.
			fc.oneof(fc.nat(1300), fc.nat(header.body.length - 1)),
			fc.integer({ min: 1, max: 255 }),
			async (at, change) => {
				// Not so many rounds that the test takes hours: more than the most there may be is refused at once.
				fc.pre((at !== 17 || change > 1) && (at !== 18 || change < 4));
				const body = new Uint8Array(header.body);
				body[at] = (body[at] ?? 0) ^ change;
				await browser.raw((items) => items.put({ key: header.key, body }));
				derive.mockClear();
				expect(await vault.unlock(WORDS)).toEqual(problem('vault.refused'));
				expect(await vault.unlock(`${WORDS} niet`)).toEqual(problem('vault.refused'));
				// The same way: a passphrase is stretched, whatever the header looks like.
				expect(derive).toHaveBeenCalledTimes(2);
			}
		),
		{ numRuns: 300 }
	);
	await browser.raw((items) => items.put({ key: header.key, body: header.body.slice(0, -1) }));
	expect(await vault.unlock(WORDS)).toEqual(problem('vault.refused'));
	await browser.raw((items) => items.put(header));
	expect(await vault.unlock(WORDS)).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
});

test('any changed byte of a record is refused, and the others are whole', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	for (const id of ['a', 'b', 'c']) await vault.put(visit(id));
	const records = (await browser.items()).filter(({ key }) => !/^A+$/.test(key));
	await fc.assert(
		fc.asyncProperty(
			fc.constantFrom(...records),
			fc.oneof(fc.nat(40), fc.nat(16_383)),
			fc.integer({ min: 1, max: 255 }),
			async (record, at, change) => {
				const body = new Uint8Array(record.body);
				body[at] = (body[at] ?? 0) ^ change;
				await browser.raw((items) => items.put({ key: record.key, body }));
				const { texts, damaged } = await read(vault);
				expect(damaged).toBe(1);
				expect(Object.entries(texts)).toHaveLength(2);
				for (const [id, text] of Object.entries(texts)) expect(text).toBe(visit(id).text);
				await browser.raw((items) => items.put(record));
			}
		),
		{ numRuns: 300 }
	);
	expect((await read(vault)).damaged).toBe(0);
});

test('records cannot be swapped, copied, cut, or brought over from another vault', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	await vault.put(visit('b'));
	const [one, other] = (await browser.items()).filter(({ key }) => !/^A+$/.test(key));
	if (one === undefined || other === undefined) throw new Error('no records');
	await browser.raw((items) =>
		items.bulkPut([
			{ key: one.key, body: other.body },
			{ key: other.key, body: one.body },
			{ key: 'copy', body: one.body },
			{ key: 'cut', body: one.body.slice(0, 5) },
			{ key: 'empty', body: new Uint8Array() }
		])
	);
	expect(await read(vault)).toEqual({ texts: {}, damaged: 5 });
	await browser.raw((items) => items.bulkPut([one, other]));
	expect(Object.keys((await read(vault)).texts).sort()).toEqual(['a', 'b']);

	const elsewhere = new Browser();
	const second = await elsewhere.vault();
	await second.create(WORDS);
	await elsewhere.raw((items) => items.put(one));
	expect(await read(second)).toEqual({ texts: {}, damaged: 1 });
	elsewhere.close();
});

test('a damaged record can be discarded, and only that one', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a'));
	await browser.raw((items) => items.put({ key: 'odd', body: new Uint8Array([1, 2, 3]) }));
	const entries = await vault.entries();
	expect(entries).toMatchObject({
		value: [
			{ kind: 'whole', id: 'a' },
			{ kind: 'damaged', key: 'odd' }
		]
	});
	expect(await vault.discard('odd')).toEqual(done);
	expect(await read(vault)).toEqual({ texts: { a: visit('a').text }, damaged: 0 });
});

test('nothing readable lies on the disk, and names and sizes say nothing', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	const texts = ['moeder', '', 'geld.wat rekeningen '.repeat(500)];
	for (const [at, text] of texts.entries()) await vault.put(visit(`bezoek-${at}`, text));
	const items = await browser.items();
	expect(items).toHaveLength(4);
	for (const { key, body } of items) {
		expect(key).toMatch(/^[\w-]{22}$/);
		expect(body).toHaveLength(16_384);
		const seen = key + Buffer.from(body).toString('latin1');
		for (const word of ['moeder', 'rekening', 'bezoek', '2026-11', '"text"', '"keepUntil"', 'pannenkoek'])
			expect(seen).not.toContain(word);
	}
	// Larger ones come in few sizes.
	await vault.put(visit('lang', 'x'.repeat(16_400)));
	await vault.put(visit('langer', 'x'.repeat(30_000)));
	const sizes = (await browser.items()).map(({ body }) => body.length).sort((one, other) => one - other);
	expect([...new Set(sizes)]).toEqual([16_384, 32_768]);
	expect(await vault.put(visit('te lang', 'x'.repeat(5_000_000)))).toEqual(problem('vault.too-large'));
});

test('the same text is never sealed the same way twice', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	const ivs = new Set<string>();
	for (let turn = 0; turn < 50; turn += 1) {
		await vault.put(visit('a'));
		const record = (await browser.items()).find(({ key }) => !/^A+$/.test(key));
		ivs.add(Buffer.from(record?.body.slice(1, 13) ?? []).toString('hex'));
	}
	expect(ivs.size).toBe(50);
});

test('no key that an open vault works with can be taken out of it', async () => {
	const made: CryptoKey[] = [];
	const noting = async (making: Promise<CryptoKey>): Promise<CryptoKey> => {
		const key = await making;
		made.push(key);
		return key;
	};
	const unwrapKey = crypto.subtle.unwrapKey.bind(crypto.subtle);
	const deriveKey = crypto.subtle.deriveKey.bind(crypto.subtle);
	// The first thing sealed is the header of a new vault, with a key that nobody holds on to.
	vi.spyOn(crypto.subtle, 'unwrapKey').mockImplementation((...how) => noting(unwrapKey(...how)));
	vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((...how) => noting(deriveKey(...how)));
	const encrypt = vi.spyOn(crypto.subtle, 'encrypt');
	const sign = vi.spyOn(crypto.subtle, 'sign');
	const vault = await browser.vault();
	await vault.create(WORDS);
	vault.lock();
	await vault.unlock(WORDS);
	await vault.put(visit('a'));
	await read(vault);
	for (const [, key] of [...encrypt.mock.calls.slice(1), ...sign.mock.calls]) made.push(key);
	expect(made.length).toBeGreaterThan(5);
	for (const key of made) {
		expect(key.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	}
	expect(Object.values(vault)).toEqual([]);
});

test('a vault made at an older cost opens, and costs more from then on', async () => {
	const cheap = await browser.vault({ iterations: 50 });
	await cheap.create(WORDS);
	await cheap.put(visit('a'));
	const dear = await browser.vault({ iterations: 300 });
	const counts: unknown[] = [];
	const real = crypto.subtle.deriveKey.bind(crypto.subtle);
	vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) => {
		if (typeof how === 'object' && 'iterations' in how) counts.push(how.iterations);
		return real(how, ...rest);
	});
	const raised = new Promise<void>((resolve) => {
		cheap.onchange(resolve);
	});
	expect(await dear.unlock(WORDS)).toEqual(done);
	await raised;
	dear.lock();
	counts.length = 0;
	expect(await dear.unlock(WORDS)).toEqual(done);
	expect(counts).toEqual([300]);
	expect((await read(dear)).texts).toEqual({ a: visit('a').text });
});

test('unless told otherwise a passphrase costs what is advised', async () => {
	const { openVault } = await import('#vault');
	const store = await browser.store();
	const vault = await openVault(() => Promise.resolve(store));
	const derive = vi.spyOn(crypto.subtle, 'deriveKey');
	await vault.create(WORDS);
	expect(derive.mock.calls.map(([how]) => how)).toEqual([
		expect.objectContaining({ name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 })
	]);
	vault.close();
});

test('locking reaches every tab, and each opens by itself again', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	await one.create(WORDS);
	await vi.waitFor(
		() => {
			expect(other.state).toBe('locked');
		},
		{ timeout: 60_000 }
	);
	await other.unlock(WORDS);
	one.lock();
	expect([one.state, other.state]).toEqual(['locked', 'locked']);
	await other.unlock(WORDS);
	expect([one.state, other.state]).toEqual(['locked', 'open']);
});

test('what begins before a lock does not open the vault after it', async () => {
	const vault = await browser.vault();
	const creating = vault.create(WORDS);
	vault.lock();
	expect(await creating).toEqual(problem('vault.locked'));
	expect(vault.state).toBe('locked');
	const unlocking = vault.unlock(WORDS);
	vault.lock();
	expect(await unlocking).toEqual(problem('vault.locked'));
	expect(vault.state).toBe('locked');

	await vault.unlock(WORDS);
	await vault.put(visit('a'));
	const reading = vault.entries();
	vault.lock();
	expect(await reading).toEqual(problem('vault.locked'));
});

test('what is put while the vault locks still arrives', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	let saved: unknown;
	vault.onlocking(() => {
		saved = vault.put(visit('a', 'op het laatste moment'));
	});
	vault.lock();
	expect(vault.state).toBe('locked');
	expect(await saved).toMatchObject({ ok: true, value: { id: 'a' } });
	await vault.unlock(WORDS);
	expect((await read(vault)).texts).toEqual({ a: 'op het laatste moment' });
});

test('two tabs that write at once destroy nothing; the last one wins', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	await one.create(WORDS);
	await other.unlock(WORDS);
	const turns = Array.from({ length: 30 }, (_, turn) => turn);
	const put = await Promise.all(
		turns.flatMap((turn) => [
			one.put(visit('samen', `een ${turn}`)),
			other.put(visit('samen', `ander ${turn}`)),
			one.put(visit(`een-${turn}`)),
			other.put(visit(`ander-${turn}`))
		])
	);
	expect(put.every(({ ok }) => ok)).toBe(true);
	await other.put(visit('samen', 'laatste'));
	const { texts, damaged } = await read(one);
	expect(damaged).toBe(0);
	expect(Object.keys(texts)).toHaveLength(61);
	expect(texts['samen']).toBe('laatste');
	expect(await browser.items()).toHaveLength(62);
});

test('two tabs that make a vault at once: one is made, and nothing of the other is left', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	const made = await Promise.all([one.create(WORDS), other.create(`${WORDS} anders`)]);
	expect(made.filter(({ ok }) => ok)).toHaveLength(1);
	expect(made).toContainEqual(problem('vault.exists'));
	expect(await browser.items()).toHaveLength(1);
});

test('throwing everything away works while locked, and no late tab brings anything back', async () => {
	const [one, other] = [await browser.vault(), await browser.vault()];
	await one.create(WORDS);
	await other.unlock(WORDS);
	await one.put(visit('a'));
	one.lock();
	await other.unlock(WORDS);
	const late = other.put(visit('b'));
	expect(await one.panicWipe()).toEqual(done);
	await late;
	expect(await browser.items()).toEqual([]);
	expect(await other.put(visit('c'))).toMatchObject({ ok: false });
	expect([one.state, other.state]).toEqual(['none', 'none']);

	// A tab that heard nothing writes nothing into the next vault either.
	await one.create(WORDS);
	const deaf = await browser.vault();
	await deaf.unlock(WORDS);
	await browser.raw((items) => items.clear());
	const next = new Browser();
	const fresh = await next.vault();
	await fresh.create(WORDS);
	const theirs = await next.items();
	next.close();
	await browser.raw((items) => items.bulkPut(theirs));
	expect(await deaf.put(visit('d'))).toEqual(problem('vault.gone'));
	expect(deaf.state).toBe('locked');
	expect(await browser.items()).toEqual(theirs);
});

test('clearing the app empties the vault; leaving the app locks it and keeps it', async () => {
	const store = await browser.store();
	const vault = await browser.vault({ store: () => Promise.resolve(store) });
	await vault.create(WORDS);
	await vault.put(visit('a'));
	await store.wipe({ keepItems: true });
	expect(vault.state).toBe('locked');
	await vault.unlock(WORDS);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
	await store.wipe();
	expect(vault.state).toBe('none');
	expect(await browser.indexedDB.databases()).toEqual([]);
	expect(await vault.unlock(WORDS)).toEqual(problem('vault.none'));
});

test('kept six weeks from the last change, with a week of warning', async () => {
	expect(KEPT_DAYS).toBe(42);
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a', 'a', '2026-11-25'));
	await vault.put({ ...visit('b', 'b', '2026-11-25'), keepUntil: '2026-12-01' });
	const on = (date: string, trusted = true) => vault.purge({ date, trusted });
	expect(await on('2026-11-25')).toMatchObject({ value: { gone: [], soon: [{ id: 'b' }] } });
	expect(await on('2026-12-01')).toMatchObject({ value: { gone: [], soon: [{ id: 'b' }] } });
	expect(await on('2026-12-02')).toMatchObject({ value: { gone: ['b'], soon: [] } });
	expect(await on('2026-12-29')).toMatchObject({ value: { gone: [], soon: [] } });
	expect(await on('2026-12-30')).toMatchObject({ value: { gone: [], soon: [{ keepUntil: '2027-01-06' }] } });
	// Changed again: again six weeks.
	await vault.put(visit('a', 'a', '2026-12-30'));
	expect(await on('2027-01-07')).toMatchObject({ value: { gone: [], soon: [] } });
	// A clock that cannot be right throws nothing away, and one that went back neither.
	expect(await on('2035-01-01', false)).toMatchObject({ value: { gone: [] } });
	expect(await on('1999-01-01')).toMatchObject({ value: { gone: [], soon: [] } });
	expect((await read(vault)).texts).toEqual({ a: 'a' });
	expect(await on('2027-02-11')).toMatchObject({ value: { gone: ['a'] } });
	expect(await browser.items()).toHaveLength(1);
});

test('what another tab has just changed is not thrown away as old', async () => {
	const store = await browser.store();
	const [one, other] = [await browser.vault({ store: () => Promise.resolve(store) }), await browser.vault()];
	await one.create(WORDS);
	await other.unlock(WORDS);
	await one.put(visit('a', 'oud', '2026-01-01'));
	const reading = store.items.bind(store);
	vi.spyOn(store, 'items').mockImplementation(async () => {
		const items = await reading();
		await other.put(visit('a', 'nieuw', '2026-11-25'));
		return items;
	});
	expect(await one.purge({ date: '2026-11-25', trusted: true })).toMatchObject({ value: { gone: [] } });
	expect((await read(other)).texts).toEqual({ a: 'nieuw' });
});

test.each(['QuotaExceededError', 'AbortError'])(
	'full while saving (%s): the old record is whole',
	async (name) => {
		const vault = await browser.vault();
		await vault.create(WORDS);
		await vault.put(visit('a', 'oud'));
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('simulated', name);
		});
		expect(await vault.put(visit('a', 'nieuw'))).toEqual(problem('storage.full'));
		expect(await vault.put(visit('b', 'nieuw'))).toEqual(problem('storage.full'));
		put.mockRestore();
		expect(await read(vault)).toEqual({ texts: { a: 'oud' }, damaged: 0 });
		expect(await vault.put(visit('a', 'nieuw'))).toMatchObject({ ok: true });
	}
);

test('a browser that keeps nothing, or whose code did not arrive, has no vault and says why', async () => {
	const nothing = await browser.store(null);
	for (const store of [() => Promise.resolve(nothing), () => Promise.reject(new Error('offline'))]) {
		const vault = await browser.vault({ store });
		expect([vault.state, vault.problem]).toEqual(['unreachable', { code: 'storage.refused' }]);
		expect(await vault.create(WORDS)).toEqual(problem('storage.refused'));
		expect(vault.state).toBe('unreachable');
		expect(await vault.panicWipe()).toEqual(problem('storage.refused'));
	}
});

test('a disk that hangs is given up in time, and nothing is half', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	await vault.put(visit('a', 'oud'));
	const store = await browser.store();
	const hanging = await browser.vault({ store: () => Promise.resolve(store) });
	await hanging.unlock(WORDS);
	vi.spyOn(store, 'changeItems').mockResolvedValue({ ok: false, problem: { code: 'storage.timeout' } });
	expect(await hanging.put(visit('a', 'nieuw'))).toEqual(problem('storage.timeout'));
	expect((await read(vault)).texts).toEqual({ a: 'oud' });
});

/** A device that answers the same salt with the same secret. */
function fakeDevice(): DeviceKey & { willing: boolean } {
	const device = {
		willing: true,
		isHere: () => Promise.resolve(true),
		make: async (salt: Uint8Array<ArrayBuffer>) => {
			const secret = await device.ask(new Uint8Array([7]), salt);
			return secret === null ? null : { credential: new Uint8Array([7]), secret };
		},
		ask: async (credential: Uint8Array<ArrayBuffer>, salt: Uint8Array<ArrayBuffer>) =>
			device.willing
				? new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array([...credential, ...salt])))
				: null
	};
	return device;
}

test('the device opens it too, beside the passphrase, until it may not any more', async () => {
	const device = fakeDevice();
	const vault = await browser.vault({ device });
	await vault.create(WORDS);
	await vault.put(visit('a'));
	expect(vault.hasDevice).toBe(false);
	expect(await vault.unlockByDevice()).toEqual(problem('vault.device'));
	expect(await vault.addDevice(`${WORDS} niet`)).toEqual(problem('vault.refused'));
	expect(await vault.addDevice(WORDS)).toEqual(done);
	expect(vault.hasDevice).toBe(true);
	vault.lock();
	expect(await vault.unlockByDevice()).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
	vault.lock();
	device.willing = false;
	expect(await vault.unlockByDevice()).toEqual(problem('vault.device'));
	expect(vault.state).toBe('locked');
	expect(await vault.unlock(WORDS)).toEqual(done);
	expect(await vault.removeDevice()).toEqual(done);
	device.willing = true;
	vault.lock();
	expect(await vault.unlockByDevice()).toEqual(problem('vault.device'));
	expect(await vault.unlock(WORDS)).toEqual(done);
	expect((await read(vault)).texts).toEqual({ a: visit('a').text });
});
