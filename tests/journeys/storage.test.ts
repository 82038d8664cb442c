import { expect, test } from 'vitest';
import { listens, withPhone } from './browser.ts';
import { personCalled, questions } from './guide.ts';
import { begin, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('moeder-schoonmaken-lukt-niet');

const blocked = `
	const refuse = () => { throw new DOMException('refused', 'SecurityError'); };
	for (const name of ['indexedDB', 'sessionStorage', 'localStorage'])
		Object.defineProperty(window, name, { get: refuse, configurable: true });
`;
const full = `
	const refuse = () => { throw new DOMException('full', 'QuotaExceededError'); };
	IDBObjectStore.prototype.put = refuse;
	IDBObjectStore.prototype.add = refuse;
	Storage.prototype.setItem = refuse;
`;
const hanging = `
	IDBFactory.prototype.open = () => new EventTarget();
`;

for (const [state, before, message] of [
	['blocked', blocked, t['problem.storage.refused']],
	['full', full, t['problem.storage.full']],
	['hanging', hanging, t['problem.storage.timeout']]
] as const) {
	test(`with ${state} storage the journey ends in a plan and says so honestly`, async () => {
		await withPhone(async (phone) => {
			const { page, troubles } = await phone.open({ before });
			let told = false;
			await begin(page);
			await walk(page, person, {
				look: async () => {
					told ||= (await page.getByText(message).count()) > 0;
				}
			});
			expect(await screenOf(page)).toBe('plan');
			await expect.poll(async () => told || (await page.getByText(message).count()) > 0).toBe(true);
			// Every answer is still there.
			await page
				.getByRole('button', { name: t['plan.check'] })
				.or(page.getByRole('link', { name: t['plan.check'] }))
				.click();
			await page.getByRole('heading', { name: t['check.title'] }).waitFor();
			expect(await page.getByRole('button', { name: /^Verander/ }).count()).toBe(
				Object.keys(person.answers).length
			);
			expect(troubles).toEqual([]);
		});
	});

	test(`with ${state} storage saving a plan does not pretend`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open({ before });
			await begin(page);
			await walk(page, person);
			await page.getByRole('button', { name: t['plan.save'] }).click();
			await expect.poll(() => page.getByText(t['plan.save-failed']).count()).toBeGreaterThan(0);
			expect(await page.getByText(t['plan.saved']).count()).toBe(0);
		});
	});
}

test('storage that the browser throws away in mid-journey costs no answer', async () => {
	await withPhone(async (phone) => {
		const { page, context } = await phone.open();
		await begin(page);
		await walk(page, person, { until: ({ question }) => question === 'begin.helpt-al' });
		const cdp = await context.newCDPSession(page);
		await cdp.send('Storage.clearDataForOrigin', {
			origin: phone.site.origin,
			storageTypes: 'indexeddb,cache_storage,service_workers'
		});
		await walk(page, person);
		expect(await screenOf(page)).toBe('plan');
	});
});

test('answers survive a reload, safety answers do not, and a closed tab forgets all', async () => {
	await withPhone(async (phone) => {
		const { page, context } = await phone.open();
		await begin(page);
		await walk(page, person, { until: ({ question }) => question === 'begin.vandaag' });
		const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
		for (const { id, safety } of questions) if (safety) expect(kept).not.toContain(id);
		expect(kept).toContain('begin.wat');

		await page.reload();
		// What stands there at once is the first question, for everybody: it listens a moment later.
		await listens(page);
		await walk(page, person);
		expect(await screenOf(page)).toBe('plan');

		const fresh = await context.newPage();
		await fresh.goto('/');
		await fresh.getByRole('link', { name: t['start.begin'], exact: true }).waitFor();
		expect(await fresh.getByRole('button', { name: t['start.continue'] }).count()).toBe(0);
		expect(await fresh.evaluate(() => sessionStorage.length)).toBeLessThanOrEqual(1);
	});
});

test('two tabs answer at once and neither touches the other', async () => {
	await withPhone(async (phone) => {
		const { page, context } = await phone.open();
		const other = await context.newPage();
		const another = personCalled('bang-voor-partner');
		await begin(page);
		await begin(other);
		await Promise.all([walk(page, person), walk(other, another)]);
		expect(await screenOf(page)).toBe('plan');
		expect(await screenOf(other)).toBe('plan');
		expect(await other.locator('main').innerText()).toContain('0800');
	});
});

test('clearing everything empties every store', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await walk(page, person);
		await page.getByRole('button', { name: t['plan.save'] }).click();
		await page.getByText(t['plan.saved']).waitFor();
		await page.getByRole('link', { name: t['shell.clear'] }).click();
		await page.getByRole('button', { name: t['clear.do'] }).click();
		await page.getByText(t['clear.done']).waitFor();
		// What is left is how long the browser's history was, and SvelteKit's own scroll positions.
		const left = await page.evaluate(() => Object.keys(sessionStorage));
		expect(left.filter((name) => !/^(sveltekit:|voordeur\.length$)/.test(name))).toEqual([]);
		await page.goto('/');
		await page.getByRole('link', { name: t['start.begin'], exact: true }).waitFor();
		expect(await page.getByRole('button', { name: /^Open het plan van/ }).count()).toBe(0);
		expect(await page.getByRole('button', { name: t['start.continue'] }).count()).toBe(0);
	});
});
