import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookingAt } from './axe.ts';
import { readyForOffline, toOthers, withPhone, type Visit } from './browser.ts';
import { telltales } from './guide.ts';
import { addressOf, choose, heading, say } from './walk.ts';

const t = say.nl;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function tap(page: Page, name: string): Promise<void> {
	await button(page, name).first().click();
}

/** Begins a visit in Dordrecht with a household of four. */
async function beginWithFour(page: Page): Promise<void> {
	await page.goto(addressOf('nl', 'huisbezoek/'));
	await page.getByRole('combobox').selectOption('dordrecht');
	await tap(page, t['visit.begin']);
	await tap(page, 'Moeder');
	await tap(page, 'Vader');
	await tap(page, 'Kind');
	await tap(page, t['visit.age.12-15']);
	await tap(page, 'Kind');
	await tap(page, t['visit.age.0-11']);
	await tap(page, t['visit.people.go']);
	await heading(page).waitFor();
}

/** From the overview: the first tap opens a part of life, the second is the question. */
async function twoTapsTo(page: Page, topic: string, person: string, ask: string): Promise<void> {
	await page.locator('main summary').filter({ hasText: topic }).click();
	await page
		.locator(`main details[open] div:has(> h2:text-is("${person}")) button.cell`)
		.filter({ hasText: ask })
		.click();
	await page.locator('main form').waitFor();
}

async function answer(page: Page, values: readonly string[]): Promise<void> {
	for (const value of values) await choose(page.locator(`main form input[value="${value}"]`));
	const before = await page.locator('main form').elementHandle();
	await tap(page, t['question.next']);
	await page.waitForFunction((old) => !old.isConnected, before);
	await page.waitForTimeout(50);
}

async function toOverview(page: Page): Promise<void> {
	if ((await heading(page).innerText()) !== t['visit.overview.title'])
		await tap(page, t['visit.tab.overview']);
	await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
}

async function twoNeeds(page: Page): Promise<void> {
	await twoTapsTo(page, 'Geld en rekeningen', 'Moeder', 'Wat speelt er met geld?');
	await answer(page, ['rekeningen']);
	await toOverview(page);
	await twoTapsTo(page, 'Hulp en zorg thuis', 'Vader', 'Waar is hulp bij nodig?');
	await answer(page, ['huishouden']);
	await toOverview(page);
}

/** The history and the address of this tab, as somebody else could read them. */
async function traces({ page }: Visit): Promise<string> {
	return page.evaluate(
		() => `${location.href} ${document.title} ${JSON.stringify(history.state)} ${String(history.length)}`
	);
}

test('a household of four: any question in two taps, one plan, offline, without a trace', async () => {
	await withPhone(async (phone) => {
		const visit = await phone.open();
		const { page } = visit;
		await page.goto(addressOf('nl', 'huisbezoek/'));
		await page.getByRole('combobox').selectOption('dordrecht');
		await expect.poll(() => button(page, t['visit.begin']).isEnabled(), { timeout: 10_000 }).toBe(true);
		await readyForOffline(page, phone.site);
		const asked = phone.site.log.length;
		await phone.site.stop();
		await page.context().setOffline(true);
		await beginWithFour(page);
		await twoNeeds(page);
		const outcome = page.locator('aside');
		await expect
			.poll(() => outcome.innerText(), { timeout: 10_000 })
			.toContain('Sociale Dienst Drechtsteden');
		await tap(page, t['visit.tab.plan']);
		await page.getByText(t['visit.plan.terms']).first().waitFor();
		expect(await page.locator('main').innerText()).toMatch(/uiterlijk \p{L}+ \d+ \p{L}+/u);
		const seen = await traces(visit);
		for (const id of telltales) expect(seen).not.toContain(id);
		expect(seen).not.toMatch(/moeder|vader|kind/);
		expect(toOthers(phone.site.log)).toEqual([]);
		expect(phone.site.log.slice(asked)).toEqual([]);
		expect(visit.troubles).toEqual([]);
	});
});

test('what is said alone shows nowhere, and the family sees the same', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await beginWithFour(page);
		await twoNeeds(page);
		const shown = async (): Promise<string> => {
			await tap(page, t['visit.tab.show']);
			await page.getByRole('heading', { name: t['visit.shared.title'] }).waitFor();
			const text = await page.locator('main').innerText();
			await tap(page, t['visit.shared.back']);
			await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
			return text;
		};
		const before = [await page.locator('main').innerText(), await shown()];
		await tap(page, t['visit.alone.open']);
		await tap(page, 'Moeder');
		// Nothing is asked before the worker says that they are alone.
		expect(await page.locator('main form').count()).toBe(0);
		await tap(page, t['visit.alone.yes']);
		await answer(page, ['bang']);
		await page.getByText('0800-2000').first().waitFor();
		await tap(page, t['visit.alone.close']);
		await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
		expect([await page.locator('main').innerText(), await shown()]).toEqual(before);
		const kept = await page.evaluate(() =>
			[sessionStorage, localStorage].flatMap((store) => Object.entries(store)).join(' ')
		);
		expect(kept).not.toMatch(/veiligheid|bang|moeder/);
	});
});

test('“Weg hier” hides the visit behind a page that says nothing, and loses nothing', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await beginWithFour(page);
		await twoNeeds(page);
		const before = await page.locator('main').innerText();
		await page.getByRole('button', { name: t['shell.leave'] }).click();
		await page.waitForURL('**/leeg/');
		expect(await page.locator('body').innerText()).not.toMatch(/moeder|vader|geld|huisbezoek/i);
		await page.goBack();
		await button(page, t['visit.hidden.show']).waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/moeder|Geld/i);
		await tap(page, t['visit.hidden.show']);
		await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
		expect(await page.locator('main').innerText()).toBe(before);
		// Ending it is asked twice, and then it is gone.
		await tap(page, t['visit.tab.sheet']);
		await tap(page, t['visit.end']);
		await tap(page, t['visit.end-yes']);
		await button(page, t['visit.begin']).waitFor();
	});
});

test('on paper: one A4 for the family, at most two for the file, one for each with a hand-out', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.addInitScript('window.print = () => undefined;');
		await beginWithFour(page);
		await twoNeeds(page);
		await tap(page, t['visit.tab.sheet']);
		await tap(page, t['visit.sheet.add-line']);
		await page.getByLabel(t['visit.sheet.words']).fill('Wij willen weer rust in huis.');
		await page.getByLabel(t['visit.sheet.goal']).fill('Elke maand is de huur betaald.');
		await page.getByLabel(t['visit.sheet.goal']).blur();
		const onPaper = page.locator('section.card').filter({ hasText: t['visit.print.own'] });
		const pages = async (): Promise<number> => {
			const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
			return pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
		};
		for (const [name, most] of [
			[t['visit.print.family'], 1],
			[t['visit.print.file'], 2],
			['Vader', 1],
			['Kind 1', 1]
		] as const) {
			await onPaper.getByRole('button', { name, exact: true }).click();
			const paper = (await page.locator('main .sheet').textContent()) ?? '';
			if (name === 'Vader') expect(paper).not.toContain('rust in huis');
			if (name === t['visit.print.family']) expect(paper).toContain('rust in huis');
			// The browser says afterwards that it has printed; then the sheet is taken away.
			expect(await pages(), name).toBeLessThanOrEqual(most);
			await page.locator('main .sheet').waitFor({ state: 'detached' });
		}
		// A child under twelve has none of its own.
		expect(await onPaper.getByRole('button', { name: 'Kind 2' }).count()).toBe(0);
	});
});

test.each([
	{ language: 'nl', scheme: 'dark', width: 320, text: 100 },
	{ language: 'nl', scheme: 'light', width: 320, text: 200 },
	{ language: 'en', scheme: 'light', width: 1280, text: 200 }
] as const)('no finding on any screen of a visit: $language, $scheme, $width px, $text %', async (look) => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({
			colorScheme: look.scheme,
			viewport: { width: look.width, height: 740 },
			reducedMotion: 'reduce'
		});
		const w = say[look.language];
		const { check, found } = lookingAt(page, w, { text: look.text, unfold: true });
		await page.goto(addressOf(look.language, 'huisbezoek/'));
		await page.getByRole('combobox').selectOption('dordrecht');
		await check('start');
		await tap(page, w['visit.begin']);
		await page.getByRole('button', { name: w['visit.label.moeder'] }).first().click();
		await page.getByRole('button', { name: w['visit.label.jongere'] }).first().click();
		await tap(page, w['visit.age.16-17']);
		await check('people');
		await tap(page, w['visit.people.go']);
		await check('overview');
		await page.locator('button.next').click();
		await page.locator('main form').waitFor();
		await check('question');
		for (const value of ['geld', 'zorg']) await choose(page.locator(`main form input[value="${value}"]`));
		await tap(page, w['question.next']);
		for (const place of ['plan', 'sheet', 'meeting'] as const) {
			await tap(page, w[`visit.tab.${place}`]);
			await heading(page).waitFor();
			if (place === 'sheet') await tap(page, w['visit.sheet.add-line']);
			await check(place);
		}
		await tap(page, w['visit.meldcode.open']);
		await check('meldcode');
		await tap(page, w['visit.tab.show']);
		await check('shared');
		await tap(page, w['visit.shared.back']);
		await tap(page, w['visit.tab.overview']);
		await tap(page, w['visit.alone.open']);
		await check('alone');
		await page.getByRole('button', { name: new RegExp(w['visit.label.moeder'], 'i') }).click();
		await check('alone, with whom');
		await tap(page, w['visit.alone.yes']);
		await check('alone, asked');
		expect(found).toEqual({});
	});
});
