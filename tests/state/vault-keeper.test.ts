// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addDays } from '#calendar';
import { fail, ok } from '#result';
import { memoryKeeper, vaultKeeper, VisitDesk } from '#state';
import { KEPT_DAYS, type Vault } from '#vault';
import { addPerson, newVisit, setNotes, write, type KeepProblem, type Visit, type VisitKeeper } from '#visit';
import { Browser, WORDS } from '../vault/device.ts';
import { TODAY } from '../visit/households.ts';
import { libraryNoting } from './visit-library.ts';

let browser: Browser;
beforeEach(() => {
	browser = new Browser();
});
afterEach(() => {
	browser.close();
});

const household = (id: string): Visit => {
	const visit = newVisit({ id, begun: TODAY, bundle: 'b', municipality: 'dordrecht' });
	const added = addPerson(visit, 'moeder', '27-aow');
	if (!added.ok) throw new Error(added.problem.code);
	const noted = write(setNotes(added.value, true), { of: 'good' }, 'Zij lachen veel.');
	if (!noted.ok) throw new Error(noted.problem.code);
	return noted.value;
};

async function opened(): Promise<{ vault: Vault; keeper: VisitKeeper }> {
	const vault = await browser.vault();
	await vault.create(WORDS);
	return { vault, keeper: vaultKeeper({ vault: () => vault, today: () => TODAY }) };
}

function deskOn(keeper: VisitKeeper): VisitDesk {
	let count = 0;
	return new VisitDesk({
		library: libraryNoting([]),
		keeper,
		standard: () => ({}),
		newId: () => `bezoek-${String((count += 1))}`
	});
}

async function begun(keeper: VisitKeeper): Promise<VisitDesk> {
	const desk = deskOn(keeper);
	await desk.open('nl', 'dordrecht');
	desk.begin('dordrecht');
	desk.change((visit) => addPerson(visit, 'moeder', '27-aow'));
	desk.change((visit) => addPerson(visit, 'vader', '27-aow'));
	return desk;
}

test('a visit goes in whole and comes out whole, for 42 days after its last change', async () => {
	const { vault, keeper } = await opened();
	const visit = household('a');
	expect(keeper.kind).toBe('device');
	expect(await keeper.save(visit)).toEqual(ok(null));
	vault.lock();
	expect(await vault.unlock(WORDS)).toMatchObject({ ok: true });
	expect(await keeper.list()).toEqual(
		ok([
			{
				kind: 'whole',
				id: 'a',
				begun: TODAY,
				people: ['moeder'],
				keepUntil: addDays(TODAY, KEPT_DAYS)
			}
		])
	);
	expect(await keeper.open('a')).toEqual(ok(visit));
	expect(await keeper.drop('a')).toEqual(ok(null));
	expect(await keeper.list()).toEqual(ok([]));
	expect(await keeper.open('a')).toEqual(fail({ code: 'keep.gone' }));
});

test('while the vault is not open it keeps in memory, says so, and gives nothing of the vault', async () => {
	const { vault, keeper } = await opened();
	await keeper.save(household('a'));
	vault.lock();
	expect(keeper.kind).toBe('memory');
	expect(await keeper.list()).toEqual(ok([]));
	expect(await keeper.open('a')).toEqual(fail({ code: 'keep.gone' }));
	await keeper.save(household('b'));
	expect(await keeper.open('b')).toEqual(ok(household('b')));
	// From the moment that it is in the vault, no second one stays readable.
	await vault.unlock(WORDS);
	await keeper.save(household('b'));
	vault.lock();
	expect(await keeper.open('b')).toEqual(fail({ code: 'keep.gone' }));
});

test('what is damaged is told and can be thrown away; the others are whole', async () => {
	const { vault, keeper } = await opened();
	await keeper.save(household('a'));
	// The other item is the vault's header, as big as any record.
	const first = (await browser.items()).find(({ key }) => !/^A+$/.test(key));
	await keeper.save(household('b'));
	await vault.put({ id: 'bezoek c', text: '{"format":1}', changed: TODAY });
	await vault.put({ id: 'bezoek d', text: 'geen bezoek', changed: TODAY });
	await vault.put({ id: 'oefening', text: 'geen bezoek', changed: TODAY });
	if (first === undefined) throw new Error('nothing was kept');
	const { key, body } = first;
	const bent = body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte));
	await browser.raw((items) => items.put({ key, body: bent }));
	const list = await keeper.list();
	if (!list.ok) throw new Error(list.problem.code);
	expect(list.value.map(({ kind }) => kind)).toEqual(['whole', 'damaged', 'damaged', 'damaged']);
	expect(await keeper.open('b')).toEqual(ok(household('b')));
	expect(await keeper.open('c')).toEqual(fail({ code: 'keep.gone' }));
	for (const { kind, id } of list.value) if (kind === 'damaged') await keeper.drop(id);
	expect(await keeper.list()).toMatchObject({ ok: true, value: [{ id: 'b' }] });
	expect(await vault.entries()).toMatchObject({ ok: true, value: [{}, {}] });
});

test('the desk saves by itself, and a lock right after a change still keeps it', async () => {
	const { vault, keeper } = await opened();
	const desk = await begun(keeper);
	vault.onlocking(() => void desk.putAway());
	desk.answer('moeder', 'gezond.wat', ['geen-huisarts'], 'samen');
	const { visit } = desk;
	vault.lock();
	expect(desk.visit).toBeNull();
	expect(desk.shelf.list).toEqual([]);
	await vault.unlock(WORDS);
	await expect.poll(() => keeper.open('bezoek-1')).toEqual(ok(visit));
	await desk.shelf.read();
	expect(desk.shelf.list).toMatchObject([{ id: 'bezoek-1', people: ['moeder', 'vader'] }]);
	expect(await desk.resume('bezoek-1', 'nl')).toBe(true);
	expect(desk.visit).toEqual(visit);
	expect(await desk.resume('weg', 'nl')).toBe(false);
});

test('looking at a visit does not keep it longer; changing it does', async () => {
	const vault = await browser.vault();
	await vault.create(WORDS);
	let today = TODAY;
	const desk = await begun(vaultKeeper({ vault: () => vault, today: () => today }));
	vault.onlocking(() => void desk.putAway());
	vault.lock();
	const until = async (): Promise<unknown> => {
		await vault.unlock(WORDS);
		await desk.shelf.read();
		return desk.shelf.list.map((kept) => (kept.kind === 'whole' ? kept.keepUntil : null));
	};
	await expect.poll(until).toEqual([addDays(TODAY, KEPT_DAYS)]);

	today = addDays(TODAY, 36);
	await desk.resume('bezoek-1', 'nl');
	desk.keep();
	await desk.putAway();
	expect(desk.visit).toBeNull();
	expect(await until()).toEqual([addDays(TODAY, KEPT_DAYS)]);

	await desk.resume('bezoek-1', 'nl');
	desk.change((visit) => addPerson(visit, 'oma', 'aow'));
	await desk.putAway();
	expect(await until()).toEqual([addDays(today, KEPT_DAYS)]);
});

test('what was said alone is in no record of the vault, and is forgotten when it locks', async () => {
	const { vault, keeper } = await opened();
	const desk = await begun(keeper);
	vault.onlocking(() => void desk.putAway());
	desk.answerAlone('moeder', 'veiligheid.veilig', ['bang']);
	expect(desk.answer('moeder', 'veiligheid.veilig', ['bang'], 'samen')).toBe(false);
	vault.lock();
	await vault.unlock(WORDS);
	await expect.poll(() => keeper.list()).toMatchObject({ value: [{ people: ['moeder', 'vader'] }] });
	const entries = await vault.entries();
	expect(JSON.stringify(entries)).toContain('vader');
	expect(JSON.stringify(entries)).not.toMatch(/veiligheid|bang/);
	await desk.resume('bezoek-1', 'nl');
	expect(desk.helpAlone('moeder')).toEqual([]);
});

test('a visit that began in memory is kept once the vault is open', async () => {
	const vault = await browser.vault();
	const desk = await begun(vaultKeeper({ vault: () => vault, today: () => TODAY }));
	expect(desk.keeper).toBe('memory');
	await vault.create(WORDS);
	desk.keep();
	await expect.poll(() => vault.entries()).toMatchObject({ ok: true, value: [{ id: 'bezoek bezoek-1' }] });
});

test('quick changes are saved one at a time, and only the newest of those that waited', async () => {
	const saved: number[] = [];
	let running = 0;
	const keeper: VisitKeeper = {
		...memoryKeeper(),
		save: async (visit) => {
			running += 1;
			expect(running).toBe(1);
			await Promise.resolve();
			running -= 1;
			saved.push(visit.people.length);
			return ok(null);
		}
	};
	await begun(keeper);
	await expect.poll(() => saved).toEqual([0, 2]);
});

test.each([
	['keep.full', true],
	['keep.gone', false]
] as const)('locked while the last change could not be kept, %s: stays hidden is %s', async (code, stays) => {
	const problem: KeepProblem = { code };
	const desk = await begun({ ...memoryKeeper(), save: () => Promise.resolve(fail(problem)) });
	const putting = desk.putAway();
	expect(desk.visit).toBeNull();
	await putting;
	expect(desk.visit !== null).toBe(stays);
	expect(desk.hidden).toBe(stays);
});

test('a visit that is ended does not come back by a late save', async () => {
	const { keeper } = await opened();
	const desk = await begun(keeper);
	await desk.end();
	expect(await keeper.list()).toEqual(ok([]));
});
