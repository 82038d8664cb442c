import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { somePages } from './pages.ts';
import { begin, heading, say, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('bang-voor-partner');

/** Words of ours. Not "untitled page": SvelteKit says that to a screen reader where a page has no title. */
const content = /voordeur|hulp|veilig|vraag|antwoord|bel/i;

async function leave(page: Page): Promise<void> {
	await page.getByRole('button', { name: t['shell.leave'] }).click();
	await page.waitForURL(/\/leeg\/$/);
}

/** Nothing on this device says that somebody was here. */
async function expectNoTrace(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const databases = await indexedDB.databases();
				return databases.map(({ name }) => name);
			})
		)
		.toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
	expect(await page.title()).not.toMatch(/voordeur/i);
	expect((await page.locator('body').innerText()).trim()).not.toMatch(content);
}

for (const path of [
	'/',
	'/hulp-nu/',
	'/praten/',
	'/deuren/',
	'/over/',
	'/privacy/',
	'/wissen/',
	somePages().door,
	somePages().provision
]) {
	test(`away from ${path}, also without network, and back does not return`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			await page.goto('/');
			await heading(page).waitFor();
			await page.goto(path);
			await heading(page).waitFor();
			await leave(page);
			await expectNoTrace(page);
			await page.goBack().catch(() => null);
			expect((await page.locator('body').innerText()).trim()).not.toMatch(content);
		});
	});
}

test('away from every screen of a journey, and neither back nor forward returns', async () => {
	for (const stopAt of ['veiligheid.veilig', 'danger', 'begin.wat', 'begin.waar', 'check', 'plan']) {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			await begin(page);
			await walk(page, person, { until: ({ screen, question }) => stopAt === (question ?? screen) });
			await leave(page);
			await expectNoTrace(page);
			for (const step of ['back', 'forward', 'back'] as const) {
				await (step === 'back' ? page.goBack() : page.goForward()).catch(() => null);
				expect((await page.locator('body').innerText()).trim(), stopAt).not.toMatch(content);
			}
		});
	}
});

test('it works without network too', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		await walk(page, person);
		await page.reload();
		await heading(page).waitFor();
		await phone.site.stop();
		await leave(page);
		await expectNoTrace(page);
	});
});
