import type { Page } from 'playwright-core';
import { button, title, WORDS } from './vault-walk.ts';
import { choose, say } from './walk.ts';

const t = say.nl;
export const NOTE = 'Zij zingen graag samen bij het raam.';

export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
export const tap = (page: Page, name: string): Promise<void> => button(page, name).first().click();

/** From the start of a home visit to a vault and back, without leaving the app: it stays open. */
export async function makeVault(page: Page): Promise<void> {
	await link(page, t['visit.vault.make']).click();
	await title(page, t['vault.create.title']).waitFor();
	await page.getByLabel(t['vault.passphrase'], { exact: true }).fill(WORDS);
	await page.getByLabel(t['vault.passphrase-again']).fill(WORDS);
	await tap(page, t['vault.create.do']);
	await title(page, t['vault.open.title']).waitFor();
	await link(page, t['vault.back']).click();
	await page.getByText(t['visit.before-vault']).waitFor();
}

/** Two people, an answer of one of them, and a note of the worker. */
export async function visitOfTwo(page: Page): Promise<void> {
	await page.getByRole('combobox').selectOption('dordrecht');
	await tap(page, t['visit.begin']);
	await tap(page, 'Moeder');
	await tap(page, 'Vader');
	await tap(page, t['visit.people.go']);
	await page.locator('main summary').filter({ hasText: 'Geld en rekeningen' }).click();
	await page
		.locator('main details[open] div:has(> h2:text-is("Moeder")) button.cell')
		.filter({ hasText: 'Wat speelt er met geld?' })
		.click();
	await choose(page.locator('main form input[value="rekeningen"]'));
	await tap(page, t['question.next']);
	await tap(page, t['visit.tab.meeting']);
	await page.locator('main summary').filter({ hasText: t['visit.notes.title'] }).click();
	await page.getByRole('group', { name: t['visit.notes.on'] }).getByText(t['visit.yes']).click();
	await noteOn(page).fill(NOTE);
	await noteOn(page).blur();
}

export const noteOn = (page: Page) =>
	page
		.locator('main details')
		.filter({ hasText: t['visit.notes.title'] })
		.getByRole('textbox', { name: 'Geld en rekeningen' });

export async function resume(page: Page): Promise<void> {
	await tap(page, t['visit.list.open']);
	await title(page, t['visit.overview.title']).waitFor();
}

export async function note(page: Page): Promise<string> {
	await tap(page, t['visit.tab.meeting']);
	await page.locator('main summary').filter({ hasText: t['visit.notes.title'] }).click();
	return noteOn(page).inputValue();
}
