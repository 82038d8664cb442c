import { expect, test } from 'vitest';
import { withPhone } from './browser.ts';
import { unlock } from './vault-walk.ts';
import { makeVault, NOTE, note, noteOn, resume, tap, visitOfTwo } from './vault-visiting.ts';
import { addressOf, say } from './walk.ts';

const t = say.nl;
const VISIT = addressOf('nl', 'huisbezoek/');
const YEAR = 366 * 86_400_000;

test('the device is full while a visit is saved: it says so, goes on, and keeps the newest once there is room', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open({
			before: `
				const put = IDBObjectStore.prototype.put;
				window.full = false;
				IDBObjectStore.prototype.put = function (...given) {
					if (window.full) throw new DOMException('full', 'QuotaExceededError');
					return put.apply(this, given);
				};`
		});
		await page.goto(VISIT);
		await makeVault(page);
		await visitOfTwo(page);
		const notKept = page.getByText(t['visit.not-kept']);
		expect(await notKept.count()).toBe(0);
		await page.evaluate('window.full = true');
		await noteOn(page).fill('Zij willen rust.');
		await noteOn(page).blur();
		await notKept.waitFor();
		await page.evaluate('window.full = false');
		await noteOn(page).fill('Zij willen weer rust.');
		await noteOn(page).blur();
		await notKept.waitFor({ state: 'detached' });
		await tap(page, t['vault.lock']);
		await unlock(page);
		await resume(page);
		expect(await note(page)).toBe('Zij willen weer rust.');

		await page.evaluate('window.full = true');
		await noteOn(page).fill('Zij willen rust.');
		await noteOn(page).blur();
		await notKept.waitFor();
		// Locked now: there is no room for it, so it stays, out of sight.
		await tap(page, t['vault.lock']);
		expect(await page.locator('main').innerText()).not.toMatch(/moeder|vader|rust/i);
		await tap(page, t['visit.hidden.show']);
		expect(await note(page)).toBe('Zij willen rust.');
		expect(troubles).toEqual([]);
	});
});

test('a clock that jumped back a year: nothing is thrown away, and the visit is whole', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await first.page.goto(VISIT);
		await makeVault(first.page);
		await visitOfTwo(first.page);
		await tap(first.page, t['vault.lock']);
		await first.close();
		const { page, context } = await phone.open();
		await context.clock.setFixedTime(new Date(Date.now() - YEAR));
		await page.goto(VISIT);
		await unlock(page);
		await page.getByText('Moeder, vader', { exact: true }).waitFor();
		await resume(page);
		expect(await note(page)).toBe(NOTE);
		await noteOn(page).fill('Zij willen rust.');
		await noteOn(page).blur();
		await tap(page, t['vault.lock']);
		await context.clock.setFixedTime(new Date());
		await unlock(page);
		await resume(page);
		expect(await note(page)).toBe('Zij willen rust.');
	});
});
