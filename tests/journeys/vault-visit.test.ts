import { expect, test } from 'vitest';
import { lookingAt } from './axe.ts';
import { readyForOffline, toOthers, withPhone } from './browser.ts';
import { button, dump, filesWith, hide, title, unlock, WORDS } from './vault-walk.ts';
import { link, makeVault, NOTE, note, noteOn, resume, tap, visitOfTwo } from './vault-visiting.ts';
import { addressOf, heading, say } from './walk.ts';

const t = say.nl;
const LATER = 'Wij willen weer rust aan tafel.';

test('a visit saves itself into the vault; without the passphrase nothing of it can be read; with it, it is whole', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		const { page } = first;
		await page.goto(addressOf('nl', 'huisbezoek/'));
		await page.getByText(t['visit.before-memory']).waitFor();
		await page.getByRole('combobox').selectOption('dordrecht');
		await expect.poll(() => button(page, t['visit.begin']).isEnabled(), { timeout: 10_000 }).toBe(true);
		await makeVault(page);
		await visitOfTwo(page);
		await tap(page, t['vault.lock']);
		await title(page, t['vault.locked.title']).waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/moeder|vader|geld/i);

		const { text } = (await dump(page))['voordeur/items'] ?? { text: '' };
		expect(text.length).toBeGreaterThan(1000);
		expect(text).not.toMatch(/moeder|vader|geld|rekeningen|zingen|dordrecht|bezoek|notesOn/i);
		// Shut as it stands, without a last moment.
		await first.close();
		// The app's own words name every label: what makes them somebody's is how a visit writes them.
		const told = [NOTE, 'zingen graag', '"label":"moeder"', '"label":"vader"', '"geld.wat":[{"by"', WORDS];
		expect(filesWith(phone.profile, told)).toEqual([]);

		const later = await phone.open();
		await later.page.goto(addressOf('nl', 'huisbezoek/'));
		await readyForOffline(later.page, phone.site);
		await phone.site.stop();
		await later.page.context().setOffline(true);
		await unlock(later.page, `${WORDS} niet`);
		await later.page.getByText(t['vault.problem.vault.refused']).waitFor();
		expect(await later.page.locator('main').innerText()).not.toMatch(/moeder|vader/i);
		await unlock(later.page);
		await later.page.getByText('Moeder, vader', { exact: true }).waitFor();
		await resume(later.page);
		expect(await later.page.locator('main').innerText()).toContain('moeder');
		expect(await note(later.page)).toBe(NOTE);
		await tap(later.page, t['visit.tab.overview']);
		await later.page.locator('main summary').filter({ hasText: 'Geld en rekeningen' }).click();
		await later.page
			.locator('main details[open] div:has(> h2:text-is("Moeder")) button.cell')
			.filter({ hasText: 'Wat speelt er met geld?' })
			.click();
		expect(await later.page.locator('main form input[value="rekeningen"]').isChecked()).toBe(true);
		expect(toOthers(phone.site.log)).toEqual([]);
		expect([...first.troubles, ...later.troubles]).toEqual([]);
	});
});

test('out of sight, or by “Weg hier”: locked, and what was being typed is kept', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await page.goto(addressOf('nl', 'huisbezoek/'));
		await makeVault(page);
		await visitOfTwo(page);
		await noteOn(page).click();
		await page.keyboard.press('ControlOrMeta+A');
		await page.keyboard.type(LATER);
		await hide(page);
		await unlock(page);
		await resume(page);
		expect(await note(page)).toBe(LATER);

		await page.getByRole('button', { name: t['shell.leave'] }).click();
		await page.waitForURL('**/leeg/');
		await page.goBack();
		await title(page, t['vault.locked.title']).waitFor();
		expect(await page.locator('main').innerText()).not.toMatch(/moeder|vader|geld/i);
		await unlock(page);
		await resume(page);
		expect(await note(page)).toBe(LATER);

		// Done with it: it stays in the vault, until it is thrown away after being asked.
		await tap(page, t['visit.tab.sheet']);
		await tap(page, t['visit.end']);
		await page.getByText(t['visit.put-away']).waitFor();
		await tap(page, t['visit.end-yes']);
		await page.getByText('Moeder, vader', { exact: true }).waitFor();
		await tap(page, t['visit.list.drop']);
		await tap(page, t['visit.list.yes']);
		await page.getByText(t['visit.list.none']).waitFor();
		expect(troubles).toEqual([]);
	});
});

test.each([
	['light', 100],
	['dark', 200]
] as const)(
	'no finding on the screens between visit and vault: %s, text size %s',
	async (colorScheme, size) => {
		await withPhone(async (phone) => {
			const { page } = await phone.open({
				colorScheme,
				viewport: { width: 320, height: 740 },
				reducedMotion: 'reduce'
			});
			const { check, found } = lookingAt(page, t, { text: size });
			await page.goto(addressOf('nl', 'huisbezoek/'));
			await link(page, t['visit.vault.make']).waitFor();
			await check('without a vault');
			await makeVault(page);
			await check('open, nothing kept');
			await visitOfTwo(page);
			await tap(page, t['visit.tab.overview']);
			await title(page, t['visit.overview.title']).waitFor();
			await check('during a visit');
			await tap(page, t['vault.lock']);
			await title(page, t['vault.locked.title']).waitFor();
			await check('locked');
			await tap(page, t['visit.without']);
			await link(page, t['visit.vault.unlock']).waitFor();
			await check('without it');
			await link(page, t['visit.vault.unlock']).click();
			await unlock(page);
			await link(page, t['vault.back']).click();
			await tap(page, t['visit.list.drop']);
			await check('open, asked before it is thrown away');
			expect(found).toEqual({});
			expect(await heading(page).innerText()).toBe(t['visit.title']);
		});
	}
);
