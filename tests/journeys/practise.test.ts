import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { compile } from '#compiler';
import { HOUSEHOLD } from '#engine';
import type { Practice } from '#visit';
import { bareKeys, findings, tooWide } from './axe.ts';
import { listens, readyForOffline, toOthers, withPhone } from './browser.ts';
import { telltales } from './guide.ts';
import { dump, make } from './vault-walk.ts';
import { addressOf, choose, heading, say } from './walk.ts';

const t = say.nl;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const compiled = await compile('content');

function practiceNamed(id: string): Practice {
	const found = compiled.ok ? compiled.value.practice.find((each) => each.id === id) : undefined;
	if (found === undefined) throw new Error(id);
	return found;
}

const nodding = practiceNamed('iedereen-knikt');

/** What the vault holds: how much, and nobody can read what. */
const inVault = async (page: Page): Promise<unknown> =>
	Object.entries(await dump(page))
		.filter(([store]) => store.includes('items'))
		.map(([store, { sizes }]) => [store, sizes]);

/** From the start of home visits to the story of this household. */
async function toStory(page: Page, practice: Practice): Promise<void> {
	await page.goto(addressOf('nl', 'huisbezoek/'));
	await listens(page);
	await page.getByRole('link', { name: t['visit.practise'] }).click();
	await page.getByRole('button', { name: new RegExp(practice.title) }).click();
	await button(page, t['practise.begin']).waitFor();
}

async function begin(page: Page): Promise<void> {
	await button(page, t['practise.begin']).click();
	await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
}

/** Answers one question; `values` null: "weet ik niet"; none: "niets hiervan". */
async function answer(page: Page, values: readonly string[]): Promise<void> {
	const inputs = page.locator('main form fieldset').first().locator('input');
	if (values.length === 0) await choose(inputs.nth((await inputs.count()) - 2));
	for (const value of values) await choose(page.locator(`main form input[value="${value}"]`));
	const before = await page.locator('main form').elementHandle();
	await button(page, t['question.next']).click();
	await page.waitForFunction((old) => !old.isConnected, before);
}

/** Asks what the engine asks, hears what an experienced worker hears, until nothing is left to ask. */
async function hearAll(
	page: Page,
	practice: Practice,
	otherwise: Readonly<Record<string, string[]>> = {}
): Promise<void> {
	await page.locator('main button.next').click();
	const told = [{ id: HOUSEHOLD, told: practice.household }, ...practice.people].flatMap((each) =>
		Object.entries(each.told).map(([question, { says, answer: heard }]) => ({ question, says, heard }))
	);
	for (let asked = 0; asked < 40; asked += 1) {
		await page.locator('main form, main .done').first().waitFor();
		if ((await page.locator('main form').count()) === 0) return;
		const heard = await page.getByRole('note', { name: t['practise.told.title'] }).innerText();
		const ask = (await heading(page).innerText()).trim();
		const found = told.filter(({ says }) => heard.includes(says));
		const [one] =
			found.length > 1 ? found.filter(({ question }) => words(`question.${question}.ask`) === ask) : found;
		if (one === undefined) throw new Error(`Nobody tells: ${ask}, ${heard}`);
		await answer(page, otherwise[one.question] ?? (typeof one.heard === 'string' ? [one.heard] : one.heard));
	}
	throw new Error('The questions do not end');
}

const words = (key: string): string | undefined =>
	compiled.ok ? compiled.value.texts.nl['national']?.words[key] : undefined;

async function compare(page: Page): Promise<string> {
	await button(page, t['practise.compare']).click();
	await page.getByRole('heading', { name: t['practise.compare.title'] }).waitFor();
	return page.locator('main').innerText();
}

test('from the start of home visits: practise, see the difference and why, offline from the first use', async () => {
	await withPhone(async (phone) => {
		const visit = await phone.open();
		const { page } = visit;
		await toStory(page, nodding);
		expect(await page.locator('main').innerText()).toContain(nodding.story[0]);
		await readyForOffline(page, phone.site);
		const asked = phone.site.log.length;
		await phone.site.stop();
		await page.context().setOffline(true);

		await begin(page);
		// Hears that there are bills, which nobody said.
		await hearAll(page, nodding, { 'geld.wat': ['rekeningen', 'rondkomen'] });
		const first = await compare(page);
		expect(first).toContain(t['practise.compare.beside']);
		expect(first).toContain(nodding.mistakes[0]?.why);
		expect(first).toContain(t['practise.compare.alone-missed']);
		expect(await tooWide(page)).toEqual([]);

		// Back to that question, and alone with whoever did not say it at the table.
		await page.getByText(t['practise.compare.answers'], { exact: true }).click();
		await button(page, t['practise.compare.ask']).click();
		await page.locator('main form').waitFor();
		await page.locator('main form input[value="rekeningen"]').uncheck({ force: true });
		await button(page, t['question.next']).click();
		await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
		expect(await compare(page)).not.toContain(t['practise.compare.beside']);
		const seen = `${page.url()} ${await page.title()} ${JSON.stringify(await page.evaluate((): unknown => history.state))}`;
		for (const id of [...telltales, nodding.id]) expect(seen).not.toContain(id);
		expect(seen).not.toMatch(/moeder|vader|kind/);
		expect(toOthers(phone.site.log)).toEqual([]);
		expect(phone.site.log.slice(asked)).toEqual([]);
		expect(visit.troubles).toEqual([]);
	});
});

test('whoever hears it all, alone too, has the same plan; an open vault keeps nothing of it', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await make(page);
		const before = await inVault(page);
		expect(before).toHaveLength(1);
		await page.getByRole('link', { name: t['vault.back'] }).click();
		await page.getByText(t['visit.list.none']).waitFor();
		await page.getByRole('link', { name: t['visit.practise'] }).click();
		await page.getByRole('button', { name: new RegExp(nodding.title) }).click();
		await begin(page);
		await hearAll(page, nodding);
		await button(page, t['visit.tab.overview']).click();
		await button(page, t['visit.alone.open']).click();
		await button(page, 'Moeder').click();
		expect(await page.getByRole('note').count()).toBe(0);
		await button(page, t['visit.alone.yes']).click();
		await page.getByText(nodding.alone[0]?.told['veiligheid.veilig']?.says ?? '').waitFor();
		await answer(page, ['bang']);
		expect(await compare(page)).toContain(t['practise.compare.alone-found']);
		expect(await page.locator('main').innerText()).toContain(t['practise.compare.same']);

		await button(page, t['practise.other']).click();
		await page.getByRole('link', { name: t['practise.back'] }).click();
		await page.getByText(t['visit.list.none']).waitFor();
		expect(await inVault(page)).toEqual(before);
	});
});

const others = compiled.ok ? compiled.value.practice.filter(({ id }) => id !== nodding.id) : [];

test.for(others.map((practice) => [practice.id, practice] as const))(
	'%s: question by question to the plan of an experienced worker',
	async ([, practice]) => {
		await withPhone(async (phone) => {
			const visit = await phone.open();
			const { page } = visit;
			await toStory(page, practice);
			await begin(page);
			await hearAll(page, practice);
			const seen = await compare(page);
			for (const gone of [
				'practise.compare.beside',
				'practise.compare.answers',
				'practise.compare.lead-yours-none'
			] as const)
				expect(seen).not.toContain(t[gone]);
			expect(seen).not.toContain(t['practise.compare.missed'].split('{{')[0]);
			expect(seen.includes(t['practise.compare.same'])).toBe(practice.alone.length === 0);
			expect(seen.includes(t['practise.compare.alone-missed'])).toBe(practice.alone.length > 0);
			expect(visit.troubles).toEqual([]);
		});
	}
);

test('by keyboard alone: choose a household, begin, answer and compare', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto(addressOf('nl', 'huisbezoek/oefenen/'));
		await listens(page);
		const press = async (name: string | RegExp): Promise<void> => {
			const wanted = page.getByRole('button', { name }).first();
			await wanted.waitFor();
			for (let tabs = 0; tabs < 80; tabs += 1) {
				if (await wanted.evaluate((found) => found === document.activeElement)) break;
				await page.keyboard.press('Tab');
			}
			await page.keyboard.press('Enter');
		};
		await press(new RegExp(nodding.title));
		await expect.poll(() => heading(page).innerText()).toBe(nodding.title);
		// The new screen begins at its heading.
		expect(await heading(page).evaluate((found) => found === document.activeElement)).toBe(true);
		await press(t['practise.begin']);
		await press(/^Volgende vraag/);
		await page.locator('main form').waitFor();
		await press(t['practise.compare']);
		await page.getByRole('heading', { name: t['practise.compare.title'] }).waitFor();
		expect(await heading(page).evaluate((found) => found === document.activeElement)).toBe(true);
	});
});

test.for(['nl', 'en'] as const)(
	'every screen of practising in %s: no findings, no bare keys, never wider than the screen',
	async (language) => {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			const w = say[language];
			const look = async (): Promise<void> => {
				expect(await findings(page)).toEqual([]);
				expect(await bareKeys(page, Object.keys(w))).toEqual([]);
				expect(await tooWide(page)).toEqual([]);
			};
			await page.goto(addressOf(language, 'huisbezoek/oefenen/'));
			await listens(page);
			await look();
			await page.getByRole('button', { name: new RegExp(nodding.title) }).click();
			await button(page, w['practise.begin']).waitFor();
			await look();
			await button(page, w['practise.begin']).click();
			await page.locator('main button.next').waitFor();
			await look();
			await page.locator('main button.next').click();
			await page.locator('main form').waitFor();
			await look();
			await button(page, w['practise.compare']).click();
			await page.getByRole('heading', { name: w['practise.compare.title'] }).waitFor();
			for (const summary of await page.locator('main summary').all()) await summary.click();
			await look();
		});
	}
);
