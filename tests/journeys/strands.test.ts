import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings } from './axe.ts';
import { quiet, withPhone } from './browser.ts';
import { personCalled, telltales } from './guide.ts';
import { andThen, begin, heading, say, walk } from './walk.ts';

const t = say.nl;
const RELIEF = 'Iemand die de zorg even overneemt';
const CLEANING = 'Hulp bij het huishouden';

const choice = (page: Page, of: 'own' | 'theirs', pressed: boolean) =>
	page
		.getByRole('group', { name: t['strand.two'] })
		.getByRole('button', { name: t[`strand.${of}`], pressed });

/** The whole page, what is folded and the sheet for paper included. */
const everything = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('main')?.textContent ?? '');
const sheet = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('.sheet')?.textContent ?? '');

test('two plans: relief first, nothing of one in the other, and the outside of the browser says nothing', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await begin(page);
		await walk(page, personCalled('zorgt-dochter-op'), {
			look: async ({ screen }) => {
				if (screen !== 'check') return;
				expect(await findings(page)).toEqual([]);
				const groups = await page.locator('main h2').allInnerTexts();
				expect(groups).toEqual([t['strand.both'], t['strand.theirs'], t['strand.own']]);
			}
		});
		await choice(page, 'own', true).waitFor();
		expect(await findings(page)).toEqual([]);
		expect(await sheet(page)).toContain(RELIEF);
		expect(await everything(page)).not.toContain(CLEANING);

		await quiet(phone.site, 700);
		phone.site.log.length = 0;
		await choice(page, 'theirs', false).click();
		await choice(page, 'theirs', true).waitFor();
		expect(await findings(page)).toEqual([]);
		const theirs = await everything(page);
		expect(await sheet(page)).toContain(CLEANING);
		for (const carers of [RELIEF, 'MEE Mantelzorg', 'Ik houd dit niet vol', 'Luisterlijn']) {
			expect(theirs).not.toContain(carers);
		}
		await quiet(phone.site, 700);
		expect(phone.site.log.filter((line) => line.startsWith('GET /'))).toEqual([]);
		const outside = await page.evaluate(() => [
			location.href,
			document.title,
			JSON.stringify(history.state),
			JSON.stringify(Object.entries(sessionStorage).filter(([key]) => !key.includes('journey')))
		]);
		expect(outside[0]).toMatch(/\/vraag\/$/);
		expect(outside[1]).toBe('Voordeur');
		for (const telltale of [...telltales, 'theirs', 'strand']) expect(outside[2]).not.toContain(telltale);
		expect(troubles).toEqual([]);
	});
});

test('by keyboard: the switch is reached and used, and the focus stays on it', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await walk(page, personCalled('zorgt-zoon-ver-weg'));
		await choice(page, 'theirs', true).waitFor();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await choice(page, 'own', true).waitFor();
		expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-pressed'))).toBe('true');
	});
});

test('safety stands in the own plan only: first there, and nowhere in the other or on paper', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await walk(page, personCalled('zorgt-en-is-bang'));
		await choice(page, 'own', true).waitFor();
		expect(await page.locator('main h2').nth(0).innerText()).toContain('Veilig Thuis');
		expect(await sheet(page)).not.toContain('Veilig Thuis');
		await choice(page, 'theirs', false).click();
		await choice(page, 'theirs', true).waitFor();
		expect(await everything(page)).not.toContain('Veilig Thuis');
	});
});

test('a saved plan gives both back, also without the network', async () => {
	await withPhone(async (phone) => {
		const { page, context } = await phone.open();
		await begin(page);
		await walk(page, personCalled('zorgt-dochter-op'));
		await page.getByRole('button', { name: t['plan.save'] }).click();
		await page.getByText(t['plan.saved']).waitFor();
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await quiet(phone.site, 1500);
		await context.setOffline(true);
		await page.goto('/');
		await andThen(page, () =>
			page
				.getByRole('button', { name: /Plan van|bewaard/i })
				.first()
				.click()
		);
		await heading(page).waitFor();
		await choice(page, 'own', true).waitFor();
		expect(await everything(page)).toContain(RELIEF);
		await choice(page, 'theirs', false).click();
		expect(await everything(page)).toContain(CLEANING);
	});
});
