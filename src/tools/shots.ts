/** `npm run shots`: pictures of every key screen of the built site, into `shots/`. */
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, switches } from './browser.ts';
import { homeVisit } from './shots-visit.ts';
import { serveSite } from './site-server.ts';

const folder = 'shots';
const looks = [
	{ name: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
	{ name: 'wide', viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
	{ name: 'dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' }
] as const;

/** By question: what is picked on the way to a plan with several needs. */
const picks: Readonly<Record<string, readonly string[]>> = {
	'begin.wat': ['geld', 'zorg'],
	'begin.vandaag': ['brieven']
};

/** What is typed to look something up, by the name of the picture. */
const lookedUp: readonly (readonly [string, string])[] = [
	['look-up', 'mijn moeder valt steeds'],
	['look-up-danger', 'mijn man slaat mij'],
	['look-up-none', 'qwxzqwxz']
];

if (!existsSync('build/index.html')) {
	console.error('There is no built site. Run: npm run build');
	process.exitCode = 1;
} else {
	await shoot();
}

async function shoot(): Promise<void> {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	const site = await serveSite();
	const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: switches });
	try {
		for (const { name, viewport, colorScheme } of looks) {
			const context = await browser.newContext({
				baseURL: site.origin,
				viewport,
				colorScheme,
				locale: 'nl-NL',
				reducedMotion: 'reduce'
			});
			const page = await context.newPage();
			const picture = async (screen: string): Promise<void> => {
				await page.screenshot({ path: join(folder, `${screen}-${name}.png`), fullPage: true });
			};
			for (const [screen, path] of screens()) {
				await page.goto(path);
				await page.locator('main h1').first().waitFor();
				await picture(screen);
			}
			await keeping(page, picture);
			await page.goto('/zoeken/');
			await page.locator('main select').first().selectOption('dordrecht');
			for (const [screen, text] of lookedUp) {
				await page.getByRole('searchbox').fill(text);
				await picture(screen);
			}
			await page.goto('/');
			await page.locator('main a[href$="/vraag/"]').first().click();
			await journey(page, picture);
			const onPaper = async (screen: string): Promise<void> => {
				await page.emulateMedia({ media: 'print' });
				await page.setViewportSize({ width: 794, height: 1123 });
				await page.screenshot({ path: join(folder, `${screen}-print.png`), fullPage: true });
				await page.pdf({ path: join(folder, `${screen}-print.pdf`), format: 'A4' });
				await page.emulateMedia({ media: null });
				await page.setViewportSize(viewport);
			};
			if (name === 'phone') await onPaper('plan');
			await homeVisit(page, picture, name === 'phone' ? onPaper : null);
			await context.close();
		}
		// The way of somebody who is afraid.
		const context = await browser.newContext({ baseURL: site.origin, viewport: looks[0].viewport });
		const page = await context.newPage();
		await page.goto('/vraag/');
		await step(page, ['mij']);
		await step(page, ['bang']);
		await page.screenshot({ path: join(folder, 'danger-phone.png'), fullPage: true });
		await context.close();
	} finally {
		await browser.close();
		await site.stop();
	}
	console.log(`${String(readdirSync(folder).length)} pictures in ${folder}/`);
}

function screens(): [string, string][] {
	const first = (kind: string, wanted: string): string => {
		const names = readdirSync(join('build', kind));
		return `/${kind}/${names.find((name) => name.includes(wanted)) ?? names[0] ?? ''}/`;
	};
	return [
		['start', '/'],
		['start-en', '/en/'],
		['help', '/hulp-nu/'],
		['talk', '/praten/'],
		['doors', '/deuren/'],
		['door', first('deur', 'wijkteam')],
		['provision', first('voorziening', 'hulp-huishouden')],
		['about', '/over/'],
		['privacy', '/privacy/'],
		['clear', '/wissen/'],
		['practise', '/huisbezoek/oefenen/'],
		['missing', '/bestaat-niet/']
	];
}

/** Three kinds of help kept, side by side, and as a code; then the page that opens it. */
async function keeping(page: Page, picture: (screen: string) => Promise<void>): Promise<void> {
	for (const slug of ['wmo-hulp-huishouden', 'ontmoetingscentrum-dementie', 'respijtzorg']) {
		await page.goto(`/voorziening/${slug}/`);
		await page.locator('main .row button.go').first().click();
		await page.locator('main a[href$="/bewaard/"]').waitFor();
	}
	await picture('provision-kept');
	await page.locator('main a[href$="/bewaard/"]').click();
	await page.locator('main li.card').nth(2).waitFor();
	await picture('kept');
	for (const box of await page.locator('main input[type=checkbox]').all()) await box.check({ force: true });
	await page.locator('main div.row > button.go').first().click();
	await picture('compared');
	await page.locator('main div.row > button.go').nth(1).click();
	await page.locator('main svg[role=img]').first().waitFor();
	await picture('shared');
	const code = (await page.locator('main .code').first().innerText()).trim().replaceAll(/\s+/g, '-');
	await page.goto(`/kaarten/#${code}`);
	await page.locator('main li.card').nth(2).waitFor();
	await picture('cards');
	await page.goto('/kaarten/');
	await page.locator('main input').fill('ABCD EFGH');
	await page.keyboard.press('Enter');
	await page.locator('#code-fout:not(:empty)').waitFor();
	await picture('cards-wrong');
}

/** Picks these options, by value; none of them there: the first one. Then *Verder*. */
async function step(page: Page, values: readonly string[]): Promise<void> {
	const fieldset = page.locator('main form fieldset').first();
	await fieldset.waitFor();
	const before = await page.locator('main h1').first().elementHandle();
	let picked = false;
	for (const value of values) {
		const input = fieldset.locator(`input[value="${value}"]`);
		if ((await input.count()) === 0) continue;
		await input.check({ force: true });
		picked = true;
	}
	if (!picked)
		await fieldset.locator('input:is([type=radio], [type=checkbox])').first().check({ force: true });
	await page.locator('main form button[type=submit]').click();
	await page.waitForFunction((old) => !old.isConnected, before);
	await page.locator('main h1').first().waitFor();
}

async function journey(page: Page, picture: (screen: string) => Promise<void>): Promise<void> {
	for (let count = 1; count < 30; count += 1) {
		// Between two questions the screen may be waiting for the guide: that is neither.
		await page.locator('main form fieldset, main dl, main ol').first().waitFor();
		if ((await page.locator('main form fieldset').count()) === 0) break;
		await picture(`question-${String(count).padStart(2, '0')}`);
		await step(page, ['dordrecht', ...Object.values(picks).flat()]);
	}
	await picture('check');
	const before = await page.locator('main h1').first().elementHandle();
	await page.locator('main button.go').last().click();
	await page.waitForFunction((old) => !old.isConnected, before);
	await picture('plan');
	await page.evaluate(() => {
		for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
	});
	await picture('plan-unfolded');
}
