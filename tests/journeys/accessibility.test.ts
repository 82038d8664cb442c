import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '#bundle';
import { lookingAt } from './axe.ts';
import { withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { somePages } from './pages.ts';
import { addressOf, andThen, begin, choose, heading, say, walk } from './walk.ts';

interface Look {
	readonly language: Language;
	readonly scheme: 'light' | 'dark';
	readonly width: number;
	/** Size of the text, in percent of what the browser starts with. */
	readonly text: number;
}

const looks: Look[] = [
	{ language: 'nl', scheme: 'light', width: 320, text: 100 },
	{ language: 'nl', scheme: 'dark', width: 320, text: 200 },
	{ language: 'en', scheme: 'light', width: 320, text: 200 },
	{ language: 'en', scheme: 'dark', width: 1280, text: 100 }
];

for (const { language, scheme, width, text } of looks) {
	test(`no finding on any screen: ${language}, ${scheme}, ${width} px, text ${text} %`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open({
				colorScheme: scheme,
				viewport: { width, height: 740 },
				reducedMotion: 'reduce'
			});
			const t = say[language];
			const { check, found } = lookingAt(page, t, { text });

			const pages = [
				'',
				'hulp-nu/',
				'praten/',
				'deuren/',
				'zoeken/',
				'privacy/',
				'over/',
				'wissen/',
				'bestaat-niet/'
			];
			for (const path of [
				...pages.map((path) => addressOf(language, path)),
				...Object.values(somePages(language))
			]) {
				await page.goto(path);
				await heading(page).waitFor();
				await check(path);
			}

			await lookUp(page, language, check);
			await begin(page, language);
			await page.getByRole('button', { name: t['question.next'], exact: true }).click();
			await check('question, nothing chosen');
			await walk(page, personCalled('bang-voor-partner'), {
				language,
				look: async ({ screen, question }) => {
					await check(question ?? screen);
					if (question === 'begin.wat') await ownWords(page, language, check);
					if (question === 'begin.waar') await places(page, language, check);
				}
			});
			await page.evaluate(() => {
				for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
					details.open = true;
			});
			await check('plan, everything unfolded');
			await page.getByRole('button', { name: t['plan.save'] }).click();
			await check('plan, saved');
			await page.goto(addressOf(language));
			await page.getByText(t['start.saved']).waitFor();
			await check('start, with a saved plan');
			await phone.site.stop();
			await page.context().setOffline(true);
			await page.getByText(t['notice.offline']).waitFor();
			await check('start, offline');

			expect(found).toEqual({});
		});
	});
}

async function lookUp(page: Page, language: Language, check: (name: string) => Promise<void>): Promise<void> {
	const t = say[language];
	await page.goto(addressOf(language, 'zoeken/'));
	const field = page.getByRole('searchbox', { name: t['search.field'] });
	await page.getByText(t['search.filters']).click();
	for (const typed of ['rolstoel', 'zelfmoord', 'veilig thuis', 'qwxzqwxz']) {
		await field.fill(typed);
		await check(`look up: ${typed}`);
	}
	await field.fill('');
	await page.locator('main details summary').last().click();
	await check('look up: the whole list');
}

async function ownWords(
	page: Page,
	language: Language,
	check: (name: string) => Promise<void>
): Promise<void> {
	const t = say[language];
	const field = page.getByRole('textbox', { name: t['own.field'] });
	if (!(await field.isVisible())) await page.getByText(t['own.title']).click();
	await field.fill('schulden en ik ben bang');
	await page.getByRole('button', { name: t['own.look'] }).click();
	await page.getByText(t['own.found']).waitFor();
	await check('own words, suggestions');
	await field.fill('qwxz');
	await page.getByRole('button', { name: t['own.look'] }).click();
	await page.getByText(t['own.none']).waitFor();
	await check('own words, nothing recognised');
}

async function places(page: Page, language: Language, check: (name: string) => Promise<void>): Promise<void> {
	const t = say[language];
	for (const typed of ['3311 ab', '1012 AB', '???']) {
		await page.getByRole('textbox', { name: t['place.field'] }).fill(typed);
		await page.getByRole('button', { name: t['place.find'] }).click();
		await check(`place: ${typed}`);
	}
	await choose(page.locator('main form input[value="geen-adres"]'));
	await check('place: no address');
}

test('a new screen puts the focus on its heading', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await choose(page.locator('main form input[type=radio]').first());
		await andThen(page, () =>
			page.getByRole('button', { name: say.nl['question.next'], exact: true }).click()
		);
		await expect.poll(() => page.evaluate(() => document.activeElement?.closest('h1') !== null)).toBe(true);
	});
});
