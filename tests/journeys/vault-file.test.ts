import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookingAt } from './axe.ts';
import { readyForOffline, toOthers, withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { button, dump, title, unlock, WORDS } from './vault-walk.ts';
import { makeVault, NOTE, note, resume, tap, visitOfTwo } from './vault-visiting.ts';
import { addressOf, begin, choose, heading, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const DAY = 86_400_000;
const VISIT = addressOf('nl', 'huisbezoek/');

/** The phone's own clock stands so many days later; its timers run on. */
const daysLater = (context: BrowserContext, days: number): Promise<void> =>
	context.clock.setFixedTime(new Date(Date.now() + days * DAY));

/** A paper is asked for by a browser that has no printer. */
const printing = `window.printed = 0; window.print = () => { window.printed += 1; };`;

async function unlocked(page: Page): Promise<void> {
	await page.goto(VISIT);
	await unlock(page);
	await page.getByText(t['visit.list.title']).waitFor();
}

const until = async (page: Page): Promise<string> =>
	page.getByText(new RegExp(t['visit.list.until'].split('{{date}}')[0] ?? '')).innerText();

test('a week before a visit goes it can be put in the file, on paper and as text; then it goes', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await first.page.goto(VISIT);
		await makeVault(first.page);
		await visitOfTwo(first.page);
		await tap(first.page, t['vault.lock']);
		await unlock(first.page);
		const kept = await until(first.page);
		expect(await first.page.getByText(t['visit.list.soon']).count()).toBe(0);
		await readyForOffline(first.page, phone.site);
		await first.close();
		await phone.site.stop();

		const visit = await phone.open({ before: printing, acceptDownloads: true });
		const { page, context } = visit;
		await daysLater(context, 36);
		await page.goto('/huisbezoek/kluis/');
		await unlock(page);
		await page.getByText(t['vault.soon.text']).waitFor();
		await page.getByRole('link', { name: t['vault.soon.go'] }).click();
		await page.getByText(t['visit.list.soon']).waitFor();
		await tap(page, t['vault.file.go']);
		await title(page, t['vault.file.title']).waitFor();
		for (const words of [t['vault.file.plain'], t['vault.file.then'], t['vault.file.safety']])
			expect(await page.getByText(words).isVisible()).toBe(true);

		const [download] = await Promise.all([page.waitForEvent('download'), tap(page, t['vault.file.save'])]);
		expect(download.suggestedFilename()).toMatch(/^dossier-\d{4}-\d{2}-\d{2}\.txt$/);
		const text = readFileSync(await download.path(), 'utf8');
		for (const words of ['moeder', 'vader', NOTE, 'Geld en rekeningen']) expect(text).toContain(words);
		await page.getByText(t['vault.file.saved'].split('{{name}}')[1] ?? '').waitFor();

		await tap(page, t['vault.file.print']);
		expect(await page.evaluate('window.printed')).toBe(1);
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.sheet').isVisible()).toBe(true);
		expect(await page.locator('.sheet').innerText()).toContain(NOTE);
		expect(await page.getByText(t['vault.file.plain']).isVisible()).toBe(false);
		await page.emulateMedia({ media: 'screen' });

		// Looking at it is no change: it goes on the day that was said.
		await tap(page, t['vault.lock']);
		await unlock(page);
		expect((await until(page)).endsWith(kept)).toBe(true);
		expect(toOthers(phone.site.log)).toEqual([]);
		expect([...first.troubles, ...visit.troubles]).toEqual([]);
		await visit.close();

		const later = await phone.open();
		await daysLater(later.context, 43);
		await later.page.goto('/huisbezoek/kluis/');
		await unlock(later.page);
		await later.page.getByText(t['vault.gone_one'].replace('{{count}}', '1')).waitFor();
		// Only the vault itself is left.
		expect((await dump(later.page))['voordeur/items']?.sizes).toHaveLength(1);
	});
});

test('without a network, after a restart and 14 days later: search, a saved plan, and a visit in the vault', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await begin(first.page);
		await walk(first.page, personCalled('moeder-schoonmaken-lukt-niet'));
		await first.page.getByRole('button', { name: t['plan.save'] }).click();
		await first.page.getByText(t['plan.saved']).waitFor();
		await first.page.goto(VISIT);
		await makeVault(first.page);
		await visitOfTwo(first.page);
		await tap(first.page, t['vault.lock']);
		await title(first.page, t['vault.locked.title']).waitFor();
		await readyForOffline(first.page, phone.site);
		await first.close();
		await phone.site.stop();

		const { page, context, troubles } = await phone.open();
		await daysLater(context, 14);
		await page.goto('/');
		expect(await page.evaluate(() => Date.now())).toBeGreaterThan(Date.now() + 13 * DAY);
		await page.getByRole('button', { name: /^Open het plan van/ }).click();
		await expect.poll(() => screenOf(page)).toBe('plan');
		await expect.poll(() => page.getByRole('link', { name: /\d{3}/ }).count()).toBeGreaterThan(0);

		await page.goto('/zoeken/');
		await page.getByRole('searchbox', { name: t['search.field'] }).fill('schoonmaak');
		await expect.poll(() => page.locator('main article.card').count()).toBeGreaterThan(0);
		await page.goto('/deur/uwv/');
		await expect.poll(() => heading(page).innerText()).toBe('UWV');

		await unlocked(page);
		await resume(page);
		expect(await note(page)).toBe(NOTE);
		await tap(page, t['visit.tab.overview']);
		await page.locator('main summary').filter({ hasText: 'Geld en rekeningen' }).click();
		await page
			.locator('main details[open] div:has(> h2:text-is("Vader")) button.cell')
			.filter({ hasText: 'Wat speelt er met geld?' })
			.click();
		await choose(page.locator('main form input[value="rekeningen"]'));
		await tap(page, t['question.next']);
		await tap(page, t['visit.tab.plan']);
		await expect.poll(() => page.getByText(/Voor: .*vader/i).count()).toBeGreaterThan(0);
		await tap(page, t['vault.lock']);
		await unlock(page);
		// It was changed today: six weeks from now.
		await expect
			.poll(() => until(page))
			.toContain(
				new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format(
					Date.now() + (14 + 42) * DAY
				)
			);
		// The phone's clock is believed, and nothing is said to be old.
		expect(await page.getByText(t['notice.clock']).count()).toBe(0);
		expect(troubles).toEqual([]);
		expect(toOthers(phone.site.log)).toEqual([]);
	});
});

test.each([
	['light', 320, 100],
	['dark', 320, 200]
] as const)('no finding on the way to the file: %s, %s px, text size %s', async (scheme, width, size) => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({
			before: printing,
			colorScheme: scheme,
			viewport: { width, height: 740 },
			reducedMotion: 'reduce'
		});
		const { check, found } = lookingAt(page, t, { text: size });
		await page.goto(VISIT);
		await makeVault(page);
		await visitOfTwo(page);
		await tap(page, t['visit.tab.sheet']);
		await tap(page, t['vault.file.title']);
		await title(page, t['vault.file.title']).waitFor();
		await check('to the file');
		await tap(page, t['vault.file.save']);
		await page.getByText(t['vault.file.saved'].split('{{name}}')[1] ?? '').waitFor();
		await check('saved');
		await tap(page, t['question.back']);
		await page.getByText(t['visit.sheet.together']).waitFor();
		await page.goto('/huisbezoek/kluis/');
		await unlock(page);
		await page.locator('summary').filter({ hasText: t['vault.change.title'] }).click();
		await button(page, t['vault.change.do']).click();
		await check('change the passphrase');
		await page.getByLabel(t['vault.change.now']).fill(`${WORDS} niet`);
		await page.getByLabel(t['vault.change.next']).fill('lamp duin trein appelmoes');
		await page.getByLabel(t['vault.change.again']).fill('lamp duin trein appelmoes');
		await button(page, t['vault.change.do']).click();
		await page.getByText(t['vault.change.refused']).waitFor();
		await check('a wrong one');
		expect(found).toEqual({});
	});
});
