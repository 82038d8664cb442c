import { expect, test } from 'vitest';
import { withPhone } from './browser.ts';
import { index, national } from './guide.ts';
import { pagesOf, sourceOf } from './pages.ts';
import { say } from './walk.ts';

const t = say.nl;

test('without scripts the start page leads to help and to somebody to talk to', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({ javaScriptEnabled: false });
		await page.goto('/');
		expect(await page.getByRole('heading', { name: t['start.title'] }).count()).toBe(1);
		await page.locator('header a[href$="hulp-nu/"]').click();
		expect(await page.locator('a[href="tel:112"]').count()).toBeGreaterThan(0);
		expect(await page.locator('a[href="tel:08002000"]').count()).toBeGreaterThan(0);
		await page.goto('/praten/');
		expect(await page.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
		await page.goto('/deuren/');
		await page.locator('main a[href*="/deur/"]').first().click();
		expect((await page.locator('main h1').innerText()).trim()).not.toBe('');
		await page.goto('/vraag/');
		await page.locator('noscript p', { hasText: /JavaScript/ }).waitFor();
	});
});

test('every door page shows how to reach that door, without scripts', () => {
	const doors = pagesOf('nl').filter((path) => path.includes('/deur/'));
	expect(doors.length).toBeGreaterThan(0);
	for (const path of doors)
		expect(sourceOf(path), path).toMatch(
			/href="(tel:|https:|mailto:)|Telefoonnummer niet bekend|hebt u zelf al/
		);
});

test('a door of the region says of every municipality in it that it is theirs', () => {
	const source = sourceOf('/deur/sociale-dienst-drechtsteden/');
	const region = national.municipalities.filter(({ id }) => id !== 'elders').map(({ name }) => name);
	expect(region).toHaveLength(7);
	for (const name of region) expect(source, name).toMatch(new RegExp(`wonen in [^<]*${name}`));
	expect(source).not.toContain('Een andere gemeente');
});

test('no prerendered page shows an amount of one municipality without saying whose it is', () => {
	for (const path of pagesOf('nl').filter((page) => page.includes('/voorziening/'))) {
		const source = sourceOf(path);
		if (!/€/.test(source)) continue;
		expect(source, path).toMatch(/<h1/);
	}
	expect(Object.keys(index.municipalities).length).toBeGreaterThan(0);
});
