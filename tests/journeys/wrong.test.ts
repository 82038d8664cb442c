import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '#bundle';
import { lookingAt } from './axe.ts';
import { listens, readyForOffline, toOthers, withPhone } from './browser.ts';
import { personCalled, questions } from './guide.ts';
import { addressOf, begin, heading, say, walk } from './walk.ts';

const t = say.nl;

/** Counts what a finger does, in every page. */
const counting = `
	globalThis.taps = 0;
	addEventListener('click', (event) => { if (event.isTrusted) globalThis.taps += 1; }, { capture: true });
`;
const tapsOn = (page: Page): Promise<unknown> =>
	page.evaluate((): unknown => Reflect.get(globalThis, 'taps'));

const wrong = (page: Page, language: Language = 'nl') =>
	page.getByRole('button', { name: new RegExp(`^${say[language]['fresh.wrong'].replace('?', '\\?')}`) });

/** Says that the first number on this page does not work; gives the number. */
async function sayNumber(page: Page): Promise<string> {
	const button = wrong(page).first();
	const [, number = ''] = (await button.innerText()).split(': ');
	await button.click();
	await page.getByRole('button', { name: t['wrong.kind.number'], exact: true }).click();
	await page.getByText(t['wrong.only-here']).waitFor();
	return number;
}

const stored = (page: Page): Promise<string> =>
	page.evaluate(
		() =>
			new Promise<string>((resolve) => {
				const opening = indexedDB.open('voordeur');
				opening.onsuccess = () => {
					const db = opening.result;
					if (!db.objectStoreNames.contains('reports')) {
						db.close();
						resolve('[]');
						return;
					}
					const all = db.transaction('reports').objectStore('reports').getAll();
					all.onsuccess = () => {
						db.close();
						resolve(JSON.stringify(all.result));
					};
				};
			})
	);

test('two taps without network keep it; it is there after a restart, goes along as text, and is wiped', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open({ before: counting });
		await first.page.goto('/deur/uwv/');
		await readyForOffline(first.page, phone.site);
		await phone.site.stop();
		await first.page.reload();
		await listens(first.page);
		const before = await tapsOn(first.page);
		const number = await sayNumber(first.page);
		expect([before, await tapsOn(first.page)]).toEqual([0, 2]);
		expect(number).toMatch(/\d{4}/);
		await first.close();

		const { page, context, troubles } = await phone.open();
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/klopt-niet/');
		const item = page.locator('main li.card');
		await item.waitFor();
		expect(await page.title()).toBe('Voordeur');
		for (const words of [
			'UWV',
			t['wrong.kind.number'],
			number,
			t['wrong.list.here'],
			t['wrong.list.no-mail']
		])
			expect(await item.innerText()).toContain(words);
		const mail = (await page.getByRole('link', { name: /^Zet in een mail/ }).getAttribute('href')) ?? '';
		expect(mail).toMatch(/^mailto:\?subject=/);
		expect(decodeURIComponent(mail)).toContain(number);

		await page.getByRole('button', { name: t['wrong.list.copy'] }).click();
		await page.getByText(t['wrong.list.copied']).waitFor();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		for (const words of [
			'UWV',
			t['wrong.kind.number'],
			number,
			'https://',
			'content/doors/uwv.yaml',
			'phone'
		])
			expect(text).toContain(words);
		await expect.poll(() => item.innerText()).not.toContain(t['wrong.list.here']);
		await expect.poll(() => item.innerText()).toContain(t['wrong.list.sent'].split('{{date}}')[1]);

		await page.goto('/wissen/');
		await page.getByRole('button', { name: t['clear.do'] }).click();
		await page.getByText(t['clear.done']).waitFor();
		await page.goto('/klopt-niet/');
		await page.getByText(t['wrong.list.none']).waitFor();
		expect(await stored(page)).toBe('[]');
		expect(troubles).toEqual([]);
		expect(toOthers(phone.site.log)).toEqual([]);
	});
});

test('not meant so: it goes again; *weg hier* takes all of it', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/deur/akj/');
		await listens(page);
		await sayNumber(page);
		await page.getByRole('button', { name: t['wrong.undo'] }).click();
		await expect.poll(() => stored(page)).toBe('[]');
		await sayNumber(page);
		await page.getByRole('link', { name: t['wrong.see'] }).click();
		const mail = page.getByRole('link', { name: /^Zet in een mail/ });
		// This door tells its own address.
		expect(await mail.getAttribute('href')).toMatch(/^mailto:info@akj\.nl\?subject=/);
		await page.getByRole('button', { name: t['shell.leave'] }).click();
		await page.waitForURL(/\/leeg\/$/);
		await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
	});
});

test('on a plan: the address stays, no answer goes along, and nothing of safety is kept', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		await walk(page, personCalled('bang-voor-partner'));
		const address = page.url();
		await page.evaluate(() => {
			for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
				details.open = true;
		});
		let withheld = 0;
		let kept = 0;
		const count = await wrong(page).count();
		expect(count).toBeGreaterThan(3);
		for (let at = 0; at < count; at += 1) {
			await wrong(page).nth(at).click();
			const panel = page.getByRole('group', { name: t['wrong.ask'] });
			await panel.getByRole('button').first().click();
			const outcome = page.locator('.wrong[role=group]').last();
			await expect
				.poll(() => outcome.innerText())
				.toMatch(new RegExp(`${t['wrong.only-here']}|${t['wrong.withheld']}`));
			const text = await outcome.innerText();
			if (text.includes(t['wrong.withheld'])) withheld += 1;
			else kept += 1;
			await outcome.getByRole('button', { name: t['wrong.close'] }).click();
		}
		expect(withheld).toBeGreaterThan(0);
		expect(kept).toBeGreaterThan(0);
		expect(page.url()).toBe(address);
		const rows = await stored(page);
		for (const { id } of questions) expect(rows).not.toContain(id);
		expect(rows).not.toMatch(/veilig-?\s?thuis|0800-?\s?2000|"112"/i);
	});
});

for (const [name, width, scheme, text] of [
	['small and light', 320, 'light', 100],
	['large text, dark', 320, 'dark', 200]
] as const) {
	for (const language of ['nl', 'en'] as const) {
		test(`no finding where something is wrong: ${language}, ${name}`, async () => {
			await withPhone(async (phone) => {
				const { page } = await phone.open({
					colorScheme: scheme,
					viewport: { width, height: 740 },
					reducedMotion: 'reduce'
				});
				const words = say[language];
				const { check, found } = lookingAt(page, words, { text });
				await page.goto(addressOf(language, 'klopt-niet/'));
				await page.getByText(words['wrong.list.none']).waitFor();
				await check('nothing');
				for (const [path, kind] of [
					['deur/uwv/', 'wrong.kind.number'],
					['voorziening/wmo-hulp-huishouden/', 'wrong.kind.other']
				] as const) {
					await page.goto(addressOf(language, path));
					await listens(page);
					// By keyboard alone.
					await wrong(page, language).first().focus();
					await page.keyboard.press('Enter');
					await page.getByText(words['wrong.ask']).waitFor();
					await check(`${path}: what is wrong`);
					await page.getByRole('button', { name: words[kind], exact: true }).focus();
					await page.keyboard.press('Enter');
					await page.getByText(words['wrong.only-here']).waitFor();
					await check(`${path}: kept`);
				}
				await page.goto(addressOf(language, 'klopt-niet/'));
				await page.locator('main li.card').nth(1).waitFor();
				await check('the list');
				await page.getByRole('button', { name: words['wrong.list.forget-all'] }).click();
				await page.getByRole('button', { name: words['wrong.list.forget-sure'] }).click();
				await page.getByText(words['wrong.list.none']).waitFor();
				await heading(page).waitFor();
				expect(found).toEqual({});
			});
		});
	}
}
