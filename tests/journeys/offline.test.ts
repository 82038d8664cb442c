import { expect, test } from 'vitest';
import { quiet, readyForOffline, withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { somePages } from './pages.ts';
import { begin, choose, heading, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('moeder-schoonmaken-lukt-niet');

test('after one visit everything works without network, also when the browser is started anew', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await begin(first.page);
		await walk(first.page, person);
		const plan = await first.page.locator('main').innerText();
		await readyForOffline(first.page, phone.site);
		await first.close();

		await phone.site.stop();
		const { page, troubles } = await phone.open();
		const pages = [
			'/',
			'/hulp-nu/',
			'/praten/',
			'/deuren/',
			'/zoeken/',
			'/privacy/',
			'/over/',
			'/wissen/',
			'/en/',
			'/en/hulp-nu/'
		];
		for (const path of [...pages, ...Object.values(somePages())]) {
			await page.goto(path);
			await expect.poll(() => heading(page).innerText(), { message: path }).not.toBe('');
			expect(await page.locator('main').innerText(), path).not.toContain(t['missing.title']);
		}
		await page.goto('/hulp-nu');
		expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
		await begin(page);
		await walk(page, person);
		const firstDoor = (text: string): string[] =>
			text
				.split('\n')
				.filter((line) => /\d{3}/.test(line))
				.slice(0, 1);
		expect(firstDoor(await page.locator('main').innerText())).toEqual(firstDoor(plan));
		expect(troubles).toEqual([]);
	});
});

test('without network an unknown address gets our own "not found"', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/');
		await readyForOffline(page, phone.site);
		await page.reload();
		await phone.site.stop();
		for (const path of ['/bestaat-niet/', '/deur/bestaat-niet/', '/en/bestaat-niet/']) {
			await page.goto(path);
			// Nobody used English here, so its words are not on this phone: Dutch, and the page says that it is.
			await page.getByRole('heading', { name: t['missing.title'] }).waitFor();
			expect(await page.locator('html').getAttribute('lang')).toBe('nl');
		}
	});
});

test('who used English once has it without network, from the very first visit on', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await first.page.goto('/en/hulp-nu/');
		await readyForOffline(first.page, phone.site);
		await first.close();

		await phone.site.stop();
		const { page } = await phone.open();
		await page.goto('/en/bestaat-niet/');
		await page.getByRole('heading', { name: say.en['missing.title'] }).waitFor();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		await page.goto('/en/vraag/');
		await page.getByRole('button', { name: say.en['question.next'], exact: true }).waitFor();
	});
});

test('a saved plan opens without network, on the content it was made with', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await begin(first.page);
		await walk(first.page, person);
		await first.page.getByRole('button', { name: t['plan.save'] }).click();
		await first.page.getByText(t['plan.saved']).waitFor();
		await readyForOffline(first.page, phone.site);
		await first.close();

		await phone.site.stop();
		const { page } = await phone.open();
		await page.goto('/');
		await page.getByRole('button', { name: /^Open het plan van/ }).click();
		await expect.poll(() => screenOf(page)).toBe('plan');
		await expect.poll(() => page.getByRole('link', { name: /\d{3}/ }).count()).toBeGreaterThan(0);
	});
});

test('a journey begun online goes on when the net drops on the way', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await walk(page, person, { until: ({ question }) => question === 'begin.helpt-al' });
		await quiet(phone.site);
		await phone.site.stop();
		await walk(page, person);
		expect(await screenOf(page)).toBe('plan');
	});
});

test('a first visit that saw only the start page, then no network: a journey, or an honest message', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/');
		await readyForOffline(page, phone.site);
		await phone.site.stop();
		await begin(page);
		await walk(page, person, { until: ({ question }) => question === 'begin.waar' });
		await choose(page.locator('main form input[value=dordrecht]'));
		await page.getByRole('button', { name: t['question.next'], exact: true }).click();
		await expect.poll(async () => (await page.locator('main').innerText()).trim()).not.toBe('');
		await expect
			.poll(() => page.locator('main').innerText())
			.toMatch(new RegExp(`${t['problem.bundle.never-fetched']}|${t['problem.bundle.unreachable']}|\\?`));
		await page.locator('header a[href$="/hulp-nu/"]').click();
		await page.locator('a[href="tel:112"]').first().waitFor();
	});
});
