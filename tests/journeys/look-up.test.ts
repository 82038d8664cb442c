import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readyForOffline, withPhone } from './browser.ts';
import { heading, say } from './walk.ts';

const t = say.nl;

async function lookUp(page: Page, text: string): Promise<void> {
	await page.getByRole('searchbox', { name: t['search.field'] }).fill(text);
}

const firstCard = (page: Page) => page.getByRole('article').first().getByRole('heading');

test('from the start page to a card, by keyboard; what was typed stands nowhere outside the page', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await page.goto('/');
		await page.getByRole('link', { name: t['start.look-up'] }).click();
		await page.getByRole('combobox', { name: t['search.place'] }).selectOption('dordrecht');
		const field = page.getByRole('searchbox', { name: t['search.field'] });
		await field.focus();
		await page.keyboard.type('huishoudelijkehulp');
		await expect.poll(() => firstCard(page).innerText()).toBe('Hulp bij het huishouden');
		expect(new URL(page.url()).search).toBe('');
		await page.keyboard.press('Enter');
		await expect.poll(() => heading(page).innerText()).toBe('Hulp bij het huishouden');
		await page.goBack();
		await expect.poll(() => field.inputValue()).toBe('huishoudelijkehulp');
		const kept = await page.evaluate(() =>
			[history.state, Object.entries(sessionStorage), Object.entries(localStorage)]
				.map((one) => JSON.stringify(one))
				.join(' ')
		);
		expect(kept).not.toContain('huishoudelijkehulp');
		expect(
			phone.site.log.filter((line) => line.includes('huishoud') && !line.includes('voorziening'))
		).toEqual([]);
		expect(troubles).toEqual([]);
	});
});

test('chosen filters stand in the address and come back with it', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/zoeken/');
		await page.getByText(t['search.filters']).click();
		await page.getByRole('combobox', { name: t['search.filter.group'] }).selectOption('mantelzorgers');
		const { search } = new URL(page.url());
		expect(search).toMatch(/^\?wie=\d{5}$/);
		const count = await page.getByRole('article').count();
		expect(count).toBeGreaterThan(0);
		await page.goto(`/zoeken/${search}`);
		await expect.poll(() => page.getByRole('article').count()).toBe(count);
	});
});

test('danger leads to the emergency page first', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/zoeken/');
		await page.getByText(t['search.filters']).waitFor();
		await lookUp(page, 'mijn man slaat mij');
		await page.getByRole('heading', { name: t['search.help'] }).waitFor();
		await page.getByRole('searchbox').press('Enter');
		await expect.poll(() => new URL(page.url()).pathname).toBe('/hulp-nu/');
	});
});

test('after one visit looking up works without network, also when the browser is started anew', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await first.page.goto('/');
		await readyForOffline(first.page, phone.site);
		await first.close();

		await phone.site.stop();
		const { page } = await phone.open();
		await page.goto('/zoeken/');
		await page.getByText(t['search.filters']).waitFor();
		// A word that only stands in the words for looking up.
		await lookUp(page, 'werkster');
		await expect.poll(() => firstCard(page).innerText()).toBe('Hulp bij het huishouden');
		await firstCard(page).getByRole('link').click();
		await expect.poll(() => heading(page).innerText()).toBe('Hulp bij het huishouden');
	});
});

test('without scripts there is a way to the whole list', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({ javaScriptEnabled: false });
		await page.goto('/zoeken/');
		await page.locator('noscript p', { hasText: t['search.noscript'] }).waitFor();
		await page.getByRole('link', { name: t['search.whole-list'] }).click();
		expect(new URL(page.url()).pathname).toBe('/deuren/');
		expect(await page.locator('main a[href*="/voorziening/"]').count()).toBeGreaterThan(50);
	});
});
