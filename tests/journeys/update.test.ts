import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readyForOffline, withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { begin, heading, say, walk } from './walk.ts';

const t = say.nl;

/** The same site as a later build: another worker, and pages that say so on their root element. */
function laterBuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'voordeur-later-'));
	cpSync('build', folder, { recursive: true });
	const versionFile = join(folder, '_app/version.json');
	const version = /"version":\s*"([^"]*)"/.exec(readFileSync(versionFile, 'utf8'))?.[1] ?? '';
	const change = (file: string, from: string, to: string): void => {
		const at = join(folder, file);
		writeFileSync(at, readFileSync(at, 'utf8').replaceAll(from, to));
	};
	for (const quote of ['"', '`', "'"])
		change('service-worker.js', `${quote}${version}${quote}`, `${quote}${version}-later${quote}`);
	writeFileSync(join(folder, 'service-worker.js'), '\n// later\n', { flag: 'a' });
	for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
		if (file.endsWith('.html')) change(file, '<html', '<html data-later');
	return folder;
}

const isLater = (page: Page): Promise<boolean> =>
	page.evaluate(() => 'later' in document.documentElement.dataset);

test('a new version is offered, takes nothing away, and the second tab follows', async () => {
	const later = laterBuild();
	try {
		await withPhone(async (phone) => {
			const { page, context } = await phone.open();
			await page.goto('/');
			await readyForOffline(page, phone.site);
			await page.reload();
			const second = await context.newPage();
			await second.goto('/over/');
			await begin(page);
			const person = personCalled('moeder-schoonmaken-lukt-niet');
			await walk(page, person, { until: ({ question }) => question === 'begin.vandaag' });
			const asked = await heading(page).innerText();

			phone.site.setFolder(later);
			await page.evaluate(async () => {
				await (await navigator.serviceWorker.ready).update();
			});
			await page.getByText(t['update.text']).waitFor({ timeout: 30_000 });
			expect(await heading(page).innerText()).toBe(asked);
			expect(await isLater(page)).toBe(false);

			await page.getByRole('button', { name: t['update.accept'] }).click();
			await expect.poll(() => isLater(page).catch(() => false), { timeout: 20_000 }).toBe(true);
			// The journey is where it was, but for the safety question, which is never kept.
			await page.locator('main h1').first().waitFor();
			await expect.poll(() => page.locator('main').innerText()).not.toContain(t['shell.loading']);
			await walk(page, person);

			await second.bringToFront();
			await second.getByRole('link', { name: t['shell.privacy'] }).click();
			await expect.poll(() => isLater(second).catch(() => false), { timeout: 20_000 }).toBe(true);
		});
	} finally {
		rmSync(later, { recursive: true, force: true });
	}
});

test('who says "later" goes on undisturbed', async () => {
	const later = laterBuild();
	try {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			await page.goto('/');
			await readyForOffline(page, phone.site);
			await page.reload();
			phone.site.setFolder(later);
			await page.evaluate(async () => {
				await (await navigator.serviceWorker.ready).update();
			});
			await page.getByRole('button', { name: t['update.later'] }).click({ timeout: 30_000 });
			expect(await page.getByText(t['update.text']).count()).toBe(0);
			await begin(page);
			await walk(page, personCalled('moeder-schoonmaken-lukt-niet'));
		});
	} finally {
		rmSync(later, { recursive: true, force: true });
	}
});
