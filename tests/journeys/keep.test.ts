import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encode } from '#codes';
import { lookingAt } from './axe.ts';
import { readyForOffline, toOthers, withPhone } from './browser.ts';
import { seenByCamera } from './camera.ts';
import { begin, choose, say, walk } from './walk.ts';
import { index, national, personCalled } from './guide.ts';
import { pagesOf } from './pages.ts';

const t = say.nl;
const kept = (name: string): string => t['keep.kept-name'].replace('{{name}}', name);
const help = { poets: 'wmo-hulp-huishouden', rust: 'respijtzorg', traplift: 'wmo-traplift' } as const;

/** Keeps the door or help at this address; gives its name. */
async function keep(page: Page, path: string): Promise<string> {
	await page.goto(path);
	const name = (await page.locator('main h1').first().innerText()).trim();
	await page.getByRole('button', { name: t['keep.keep-name'].replace('{{name}}', name) }).click();
	await page.getByRole('button', { name: kept(name) }).waitFor();
	return name;
}

const cardNames = async (page: Page): Promise<string[]> =>
	(await page.locator('main li.card h2').allInnerTexts()).map((name) => name.trim());

test('keep two, compare them, share them as a picture: another phone opens the same cards without network', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		const names = [
			await keep(page, `/voorziening/${help.poets}/`),
			await keep(page, `/voorziening/${help.rust}/`)
		];
		await page.getByRole('link', { name: t['keep.all'] }).click();
		await expect.poll(() => cardNames(page)).toEqual(names);

		// By keyboard alone.
		for (const name of names) {
			await page.getByRole('checkbox', { name }).focus();
			await page.keyboard.press('Space');
		}
		await page.getByRole('button', { name: t['keep.compare'], exact: true }).focus();
		await page.keyboard.press('Enter');
		const table = page.getByRole('table', { name: t['compare.title'] });
		expect(await table.getByRole('columnheader').count()).toBe(3);
		for (const title of [t['compare.what'], t['provision.cost'], t['provision.term'], t['provision.door']])
			expect(await table.getByRole('rowheader', { name: title }).count(), title).toBe(1);
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('naast-elkaar');

		await page.getByRole('button', { name: t['keep.share'], exact: true }).click();
		const address = await seenByCamera(page);
		expect(address).toMatch(/^http:\/\/[^/]+\/kaarten\/#[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
		const code = new URL(address).hash.slice(1);
		expect((await page.locator('.code').innerText()).trim().split(/\s+/)).toEqual(code.split('-'));

		await withPhone(async (other) => {
			const { page: far, troubles: farTroubles } = await other.open();
			await far.goto('/');
			await readyForOffline(far, other.site);
			expect(other.site.log.join(' ')).not.toContain(code.slice(0, 9));
			await other.site.stop();
			await far.goto(`/kaarten/#${code}`);
			await expect.poll(() => cardNames(far)).toEqual(names);
			expect(await far.locator('main').innerText()).not.toContain(t['cards.other-bundle']);

			// Typed by hand, with a mistake in the second group, and then right.
			await far.goto('/kaarten/');
			const field = far.getByRole('textbox', { name: t['cards.field'] });
			const groups = code.toLowerCase().split('-');
			const wrong = groups.map((group, at) => (at === 1 ? `${group.slice(1)}${group.slice(0, 1)}` : group));
			await field.fill(wrong.join(' '));
			await far.keyboard.press('Enter');
			await far.getByText(t['code.group_one'].replace('{{groups}}', '2')).waitFor();
			await field.fill(groups.join(' '));
			await far.keyboard.press('Enter');
			await expect.poll(() => cardNames(far)).toEqual(names);
			await far
				.getByRole('button', { name: t['keep.keep-name'].replace('{{name}}', names[0] ?? '') })
				.click();
			await far.getByRole('button', { name: kept(names[0] ?? '') }).waitFor();
			expect(farTroubles).toEqual([]);
		});
		expect(phone.site.log.join(' ')).not.toContain(code.slice(0, 9));
		expect(toOthers(phone.site.log)).toEqual([]);
		expect(troubles).toEqual([]);
	});
});

test('cards of a municipality open on a phone that chose none; what is kept is there after the browser was closed', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await begin(first.page);
		await walk(first.page, personCalled('moeder-schoonmaken-lukt-niet'));
		const name = await keep(first.page, '/deur/sociaal-wijkteam-dordrecht/');
		await first.page.getByRole('link', { name: t['keep.all'] }).click();
		await first.page.getByRole('button', { name: t['keep.share'], exact: true }).click();
		const address = await seenByCamera(first.page);
		await readyForOffline(first.page, phone.site);
		await first.close();

		await withPhone(async (other) => {
			const { page } = await other.open();
			await page.goto(`/kaarten/${new URL(address).hash}`);
			await expect.poll(() => cardNames(page)).toEqual([name]);
			await page.getByText(t['cards.place'].replace('{{municipality}}', 'Dordrecht')).waitFor();
			await page.getByRole('button', { name: t['keep.keep-name'].replace('{{name}}', name) }).click();
			await page.getByRole('link', { name: t['keep.all'] }).first().click();
			await expect.poll(() => cardNames(page)).toEqual([name]);
		});

		await phone.site.stop();
		const { page } = await phone.open();
		await page.goto('/bewaard/');
		await expect.poll(() => cardNames(page)).toEqual([name]);
		await page.getByRole('button', { name: t['keep.forget-name'].replace('{{name}}', name) }).click();
		await page.getByText(t['keep.none']).waitFor();
		await page.getByRole('button', { name: t['keep.restore'] }).click();
		await expect.poll(() => cardNames(page)).toEqual([name]);
		await page.goto('/wissen/');
		await page.getByRole('button', { name: t['clear.do'] }).click();
		await page.getByText(t['clear.done']).waitFor();
		await page.goto('/bewaard/');
		await page.getByText(t['keep.none']).waitFor();
	});
});

test('nothing of safety can be kept, and nothing of it comes out of a code', async () => {
	const pages = pagesOf('nl').filter((path) => /\/(deur|voorziening)\/hulp-\d{5}\//.test(path));
	expect(pages.length).toBeGreaterThan(8);
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/deur/uwv/');
		await page.getByRole('button', { name: /^Bewaar/ }).waitFor();
		for (const path of pages) {
			await page.goto(path);
			await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
			expect(await page.getByRole('button', { name: /^Bewaar/ }).count(), path).toBe(0);
		}
		const code = encode({
			kind: 'cards',
			bundle: index.id,
			place: null,
			cards: [
				...national.doors.filter(({ safety }) => safety).map(({ id }) => ({ kind: 'door' as const, id })),
				{ kind: 'provision', id: 'veilig-thuis' },
				{ kind: 'door', id: 'uwv' }
			]
		});
		await page.goto(`/kaarten/#${code.ok ? code.value : ''}`);
		await expect.poll(() => cardNames(page)).toEqual(['UWV']);
	});
});

test('a code from another bundle says so and opens what there is', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		const code = encode({
			kind: 'cards',
			bundle: 'een oudere',
			place: 'niet-meer-een-gemeente',
			cards: [
				{ kind: 'door', id: 'bestaat-niet-meer' },
				{ kind: 'door', id: 'uwv' }
			]
		});
		await page.goto(`/kaarten/#${code.ok ? code.value : ''}`);
		await expect.poll(() => cardNames(page)).toEqual(['UWV']);
		for (const words of [
			t['cards.other-bundle'],
			t['cards.place-unknown'],
			t['cards.missing_one'].replace('{{count}}', '1')
		])
			await page.getByText(words).waitFor();
	});
});

for (const [name, width, scheme, text] of [
	['small and light', 320, 'light', 100],
	['large text, dark', 320, 'dark', 200],
	['wide', 1280, 'light', 100]
] as const) {
	for (const language of ['nl', 'en'] as const) {
		test(`no finding on the screens to keep, compare and share: ${language}, ${name}`, async () => {
			await withPhone(async (phone) => {
				const { page } = await phone.open({
					colorScheme: scheme,
					viewport: { width, height: 740 },
					reducedMotion: 'reduce'
				});
				const words = say[language];
				const prefix = language === 'nl' ? '' : '/en';
				const { check, found } = lookingAt(page, words, { text });
				await page.goto(`${prefix}/bewaard/`);
				await page.getByText(words['keep.none']).waitFor();
				await check('nothing kept');
				for (const slug of Object.values(help)) {
					await page.goto(`${prefix}/voorziening/${slug}/`);
					await page.locator('main .row button.go').first().click();
					await page.getByRole('link', { name: words['keep.all'] }).waitFor();
				}
				await check('help, kept');
				await page.goto(`${prefix}/deur/uwv/`);
				await check('door');
				await page.goto(`${prefix}/bewaard/`);
				await page.locator('main li.card').nth(2).waitFor();
				for (const box of await page.getByRole('checkbox').all()) await choose(box);
				await check('kept');
				await page.getByRole('button', { name: words['keep.compare'], exact: true }).click();
				await check('compared');
				await page.getByRole('button', { name: words['keep.share'], exact: true }).click();
				const address = await seenByCamera(page);
				await check('shared');
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('main input').first().isVisible()).toBe(false);
				expect(await page.locator('main li.card h2').first().isVisible()).toBe(true);
				await page.emulateMedia({ media: 'screen' });
				await page.goto(`${prefix}/kaarten/`);
				await check('no code');
				await page.getByRole('textbox').fill('dit is geen code');
				await page.keyboard.press('Enter');
				await expect.poll(() => page.locator('#code-fout').innerText()).not.toBe('');
				await check('a wrong code');
				await page.goto(`${prefix}/kaarten/${new URL(address).hash}`);
				await page.locator('main li.card').nth(2).waitFor();
				await check('a code');
				expect(found).toEqual({});
			});
		});
	}
}
