// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { VaultSession } from '#state';
import type { Vault } from '#vault';
import { Browser, WORDS } from '../vault/device.ts';

let browser: Browser;
let vault: Vault;
let today: { date: string; trusted: boolean };
const sessionOf = (): VaultSession =>
	new VaultSession({ vault: () => Promise.resolve(vault), today: () => today });
beforeEach(async () => {
	browser = new Browser();
	vault = await browser.vault();
	today = { date: '2026-11-25', trusted: true };
});
afterEach(() => {
	browser.close();
});

test('shows what is kept only while the vault is open', async () => {
	const session = sessionOf();
	expect(session.state).toBe('opening');
	await session.begin();
	expect(session.state).toBe('none');
	expect(await session.create(WORDS)).toBe(true);
	expect(await session.keep('a', 'een')).toBe(true);
	expect(await session.keep('b', 'twee')).toBe(true);
	expect(session.records.map(({ id, text, keepUntil }) => [id, text, keepUntil])).toEqual([
		['b', 'twee', '2027-01-06'],
		['a', 'een', '2027-01-06']
	]);
	session.lock();
	expect([session.state, session.records]).toEqual(['locked', []]);
	expect(await session.unlock(`${WORDS} niet`)).toBe(false);
	expect(session.problem).toBe('vault.refused');
	expect(await session.unlock(WORDS)).toBe(true);
	expect(session.problem).toBeNull();
	expect(session.records).toHaveLength(2);
	expect(await session.drop('a')).toBe(true);
	expect(session.records.map(({ id }) => id)).toEqual(['b']);
});

test('the passphrase changes under an open vault, and what it shows stays', async () => {
	const session = sessionOf();
	await session.begin();
	await session.create(WORDS);
	await session.keep('a', 'een');
	expect(await session.changePassphrase('een heel andere zin', 'lamp duin trein appelmoes')).toBe(false);
	expect(session.problem).toBe('vault.refused');
	expect(await session.changePassphrase(WORDS, 'lamp duin trein appelmoes')).toBe(true);
	expect([session.state, session.problem, session.records.length]).toEqual(['open', null, 1]);
	session.lock();
	expect(await session.unlock(WORDS)).toBe(false);
	expect(await session.unlock('lamp duin trein appelmoes')).toBe(true);
	expect(session.records).toMatchObject([{ id: 'a', text: 'een' }]);
});

test('the last moment before a lock is enough to keep a visit', async () => {
	const session = sessionOf();
	await session.begin();
	await session.create(WORDS);
	const kept: Promise<boolean>[] = [];
	session.onlocking(() => {
		kept.push(session.keep('a', 'op het laatste moment'));
	});
	vault.lock();
	expect(session.state).toBe('locked');
	expect(await Promise.all(kept)).toEqual([true]);
	expect(session.records).toEqual([]);
	await session.unlock(WORDS);
	expect(session.records).toMatchObject([{ id: 'a', text: 'op het laatste moment' }]);
});

test('says what goes within a week, and what went', async () => {
	const session = sessionOf();
	await session.begin();
	await session.create(WORDS);
	await session.keep('a', 'een');
	session.lock();
	today = { date: '2027-01-01', trusted: true };
	await session.unlock(WORDS);
	expect(session.soon.map(({ id }) => id)).toEqual(['a']);
	session.lock();
	today = { date: '2027-02-01', trusted: true };
	await session.unlock(WORDS);
	expect([session.gone, session.soon, session.records]).toEqual([1, [], []]);
});

test('damaged records are counted, and taken away together', async () => {
	const session = sessionOf();
	await session.begin();
	await session.create(WORDS);
	await session.keep('a', 'een');
	await browser.raw((items) =>
		items.bulkPut(['x', 'y'].map((key) => ({ key, body: new Uint8Array([1, 2]) })))
	);
	session.lock();
	await session.unlock(WORDS);
	expect(session.damaged).toHaveLength(2);
	expect(await session.discardDamaged()).toBe(true);
	expect([session.damaged, session.records.length]).toEqual([[], 1]);
});

test('without its code, or without storage, it says that nothing can be kept', async () => {
	const session = new VaultSession({ vault: () => Promise.reject(new Error('offline')), today: () => today });
	await session.begin();
	expect([session.state, session.problem]).toEqual(['unreachable', 'storage.refused']);
	expect(await session.keep('a', 'een')).toBe(false);
	const store = await browser.store(null);
	vault = await browser.vault({ store: () => Promise.resolve(store) });
	const refused = sessionOf();
	await refused.begin();
	expect([refused.state, refused.problem]).toEqual(['unreachable', 'storage.refused']);
});

test('a page that goes shows nothing any more and leaves the vault open for the next', async () => {
	const session = sessionOf();
	await session.begin();
	await session.create(WORDS);
	await session.keep('a', 'een');
	session.end();
	expect([session.records, vault.state]).toEqual([[], 'open']);
	const next = sessionOf();
	await next.begin();
	expect(next.records).toMatchObject([{ id: 'a' }]);
});
