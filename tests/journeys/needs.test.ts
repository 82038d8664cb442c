import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findings, tooWide } from './axe.ts';
import { listens, quiet, readyForOffline, toOthers, withPhone } from './browser.ts';
import { personCalled } from './guide.ts';
import { pagesOf, sourceOf } from './pages.ts';
import { andThen, heading, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('moeder-schoonmaken-lukt-niet');
const needs = (language: 'nl' | 'en') => pagesOf(language).filter((page) => /\/n\/[^/]+\/$/.test(page));
const neutral = ['k7', 'm3'];

/** Addresses that this tab's history holds. */
const entries = (page: Page): Promise<string[]> =>
	page.evaluate(() => globalThis.navigation.entries().map(({ url }) => url ?? ''));

async function enter(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await listens(page);
	await page.getByRole('link', { name: t['need.begin'], exact: true }).click();
	await page.locator('main form').waitFor();
}

test('there are at least twelve, short, in both languages', () => {
	expect(needs('nl').length).toBeGreaterThanOrEqual(12);
	expect(needs('en')).toEqual(needs('nl').map((path) => `/en${path}`));
	for (const path of needs('nl')) expect(path.length, path).toBeLessThanOrEqual('/n/'.length + 11);
});

test('without scripts a page says what this is and leads to a beginning, to help now and to talking', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({ javaScriptEnabled: false });
		await page.goto('/n/geld/');
		expect(await heading(page).innerText()).toBe('Zorgen over geld?');
		const main = page.locator('main');
		expect(await main.getByRole('link', { name: t['need.begin'] }).getAttribute('href')).toContain('vraag');
		for (const name of [t['shell.help'], t['shell.talk']]) {
			await page.goto('/n/geld/');
			await main.getByRole('link', { name }).click();
			expect(await main.innerText()).toMatch(/\d{3}/);
		}
	});
});

test('the page of a neutral address tells no more than its code', () => {
	for (const slug of neutral) {
		const source = sourceOf(`/n/${slug}/`);
		expect(source).toContain('<title>Voordeur</title>');
		expect(source).not.toMatch(/veiligheid\.|geweld|bang voor|Bent u veilig/);
	}
	for (const path of [...needs('nl'), ...needs('en')])
		expect(sourceOf(path), path).toContain('<title>Voordeur</title>');
});

test('the questions come as for everybody, danger first; the need is ticked and may be changed', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await enter(page, '/n/geld/');
		const seen: string[] = [];
		await walk(page, person, {
			look: ({ question }) => Promise.resolve(void seen.push(question ?? '')),
			until: ({ question }) => question === 'begin.wat'
		});
		expect(seen.slice(0, 3)).toEqual(['voor-wie.wie', 'veiligheid.veilig', 'begin.wat']);
		const money = page.locator('main form input[value=geld]');
		expect(await money.isChecked()).toBe(true);
		// Ticked is not answered: nothing of it is written down.
		expect(await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)))).not.toContain('geld');
		await money.uncheck({ force: true });
		await walk(page, person);
		expect(await screenOf(page)).toBe('plan');
		expect(troubles).toEqual([]);
	});
});

test('by keyboard alone, the ticked need goes along', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/n/geld/');
		await listens(page);
		await page.getByRole('link', { name: t['need.begin'], exact: true }).focus();
		await page.keyboard.press('Enter');
		await page.locator('main form').waitFor();
		await walk(page, person, { until: ({ question }) => question === 'begin.wat' });
		await andThen(page, async () => {
			await page.getByRole('button', { name: t['question.next'], exact: true }).focus();
			await page.keyboard.press('Enter');
		});
		await page.getByRole('button', { name: t['question.back'], exact: true }).click();
		expect(await page.locator('main form input[value=geld]').isChecked()).toBe(true);
	});
});

for (const path of ['/n/thuis/', '/n/k7/']) {
	test(`once begun, ${path} is nowhere in the history, the address, the title or the requests`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			await enter(page, path);
			await quiet(phone.site, 700);
			phone.site.log.length = 0;
			await walk(page, person, {
				look: async () => {
					expect(new URL(page.url()).pathname).toBe('/vraag/');
					expect(await page.title()).toBe('Voordeur');
					expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/thuis|k7/);
				}
			});
			expect((await entries(page)).filter((url) => url.includes('/n/'))).toEqual([]);
			await quiet(phone.site, 700);
			expect(phone.site.log.filter((line) => line.includes('/n/'))).toEqual([]);
			expect(toOthers(phone.site.log)).toEqual([]);
			await page.getByRole('button', { name: t['shell.leave'] }).click();
			await page.waitForURL(/\/leeg\/$/);
			await page.goBack().catch(() => null);
			expect((await page.locator('body').innerText()).trim()).not.toMatch(/voordeur|thuis|vraag/i);
		});
	});
}

test('it works without network once the app is there', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/');
		await readyForOffline(page, phone.site);
		await phone.site.stop();
		await enter(page, '/n/wonen/');
		await walk(page, person, { until: ({ question }) => question === 'begin.wat' });
		expect(await page.locator('main form input[value=wonen]').isChecked()).toBe(true);
		await page.goto('/n/bestaat-niet/');
		await page.getByRole('heading', { name: t['missing.title'] }).waitFor();
	});
});

/** What a phone's camera reads from what is painted here. */
async function readCode(page: Page, picture: Buffer): Promise<string | null> {
	const { dark, width, height } = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width;
		canvas.height = image.height;
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
		let dark = '';
		for (let at = 0; at < pixels.length; at += 4) dark += (pixels[at] ?? 0) < 128 ? '1' : '0';
		return { dark, width: image.width, height: image.height };
	}, picture.toString('base64'));
	const pixels = new Uint8ClampedArray(dark.length * 4);
	for (let at = 0; at < dark.length; at += 1) {
		const light = dark[at] === '1' ? 0 : 255;
		pixels.set([light, light, light, 255], at * 4);
	}
	return jsQR(pixels, width, height)?.data ?? null;
}

for (const [language, prefix] of [
	['nl', ''],
	['en', '/en']
] as const) {
	test(`a poster in ${language} carries a code that leads to its own address on this site`, async () => {
		await withPhone(async (phone) => {
			const { page, troubles } = await phone.open({ viewport: { width: 800, height: 1100 } });
			await page.goto(`${prefix}/posters/`);
			await page.locator('article svg[role=img]').last().waitFor();
			for (const slug of ['geld', 'k7']) {
				await page.getByLabel(say[language]['poster.choose']).selectOption(slug);
				const poster = page.locator('article');
				const code = poster.locator('svg[role=img]');
				await code.waitFor();
				expect(await readCode(page, await code.screenshot())).toBe(
					`${phone.site.origin}${prefix}/n/${slug}/`
				);
				expect(await poster.innerText()).toContain(
					`${phone.site.origin.replace('http://', '')}${prefix}/n/${slug}`
				);
			}
			const words = await page.locator('article').innerText();
			expect(words).not.toMatch(/geweld|bang|veilig|violence|afraid|safe/i);
			expect(troubles).toEqual([]);
		});
	});
}

test('printed, every poster is one A4 of its own and nothing else', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/posters/');
		await page.locator('article svg[role=img]').last().waitFor();
		const pages = async (): Promise<number> => {
			const file = await page.pdf({ preferCSSPageSize: true });
			return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
		};
		expect(await pages()).toBe(needs('nl').length);
		await page.getByLabel(t['poster.choose']).selectOption('geld');
		expect(await pages()).toBe(1);
		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator('body').innerText();
		expect(printed).toContain('Zorgen over geld?');
		expect(printed).not.toContain(t['poster.choose']);
		expect(printed).not.toContain(t['shell.leave']);
	});
});

test('no findings by axe, and nothing to push sideways, on a phone in both languages', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({ viewport: { width: 320, height: 640 } });
		for (const path of ['/n/geld/', '/n/k7/', '/posters/', '/en/n/geld/', '/en/posters/']) {
			await page.goto(path);
			await heading(page).waitFor();
			if (path.includes('posters')) await page.locator('article svg[role=img]').last().waitFor();
			expect(await findings(page), path).toEqual([]);
			expect(await tooWide(page), path).toEqual([]);
		}
	});
});

test('who only wants the questions does not fetch the posters’ code', () => {
	const names = (path: string): string[] => sourceOf(path).match(/immutable\/[^"']+\.js/g) ?? [];
	const code = names('/vraag/').map((name) => readFileSync(`build/_app/${name}`, 'utf8'));
	expect(code.some((text) => text.includes('need.geld'))).toBe(false);
});
