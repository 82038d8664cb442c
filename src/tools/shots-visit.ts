import type { Page } from 'playwright-core';

type Picture = (screen: string) => Promise<void>;

/** A household of four with two needs, from the start to the papers. `onPaper`: what the printer would get. */
export async function homeVisit(page: Page, picture: Picture, onPaper: Picture | null): Promise<void> {
	const tap = (name: string): Promise<void> =>
		page.getByRole('button', { name, exact: true }).first().click();
	await page.addInitScript('window.print = () => undefined;');
	await page.goto('/huisbezoek/');
	await page.getByRole('combobox').selectOption('dordrecht');
	await picture('visit-start');
	for (const name of ['Begin', 'Moeder', 'Vader', 'Kind', '12 tot 16 jaar', 'Kind', '0 tot 12 jaar'])
		await tap(name);
	await picture('visit-people');
	await tap('Naar het overzicht');
	await picture('visit-overview');
	await answer(page, 'Geld en rekeningen', 'Moeder', 'rekeningen');
	await picture('visit-question');
	await tap('Overzicht');
	await answer(page, 'Hulp en zorg thuis', 'Vader', 'huishouden');
	await tap('Overzicht');
	await picture('visit-answered');
	await tap('Uitkomst');
	await picture('visit-outcome');
	await tap('Gesprek');
	await picture('visit-meeting');
	await tap('Plan');
	await tap('Nieuwe afspraak');
	await page.getByLabel('In hun woorden').fill('Wij willen weer rust in huis.');
	await page.getByLabel('Doel', { exact: true }).fill('Elke maand is de huur betaald.');
	await page.getByLabel('Doel', { exact: true }).blur();
	await tap('moeder');
	await tap('samen bellen');
	await picture('visit-plan');
	if (onPaper !== null) {
		for (const [screen, name] of [
			['visit-family', 'Voor het gezin'],
			['visit-file', 'Voor het dossier']
		] as const) {
			await tap(name);
			await page.locator('main .sheet').waitFor({ state: 'attached' });
			await onPaper(screen);
			await page.evaluate(() => dispatchEvent(new Event('afterprint')));
			await page.locator('main .sheet').waitFor({ state: 'detached' });
		}
	}
	await tap('Laat zien');
	await page.getByRole('heading', { name: 'Ons plan' }).waitFor();
	await picture('visit-shared');
	await tap('Terug naar de werker');
	await page.goto('/huisbezoek/kluis/');
	await page.locator('main h1').first().waitFor();
	await picture('visit-vault');
}

/** From the overview: a part of life, the first question of this person, an answer. */
async function answer(page: Page, topic: string, person: string, option: string): Promise<void> {
	await page.locator('main summary').filter({ hasText: topic }).click();
	await page.locator(`main details[open] div:has(> h2:text-is("${person}")) button.cell`).first().click();
	await page.locator(`main form input[value="${option}"]`).check({ force: true });
	const before = await page.locator('main form').elementHandle();
	await page.locator('main form button[type=submit]').click();
	await page.waitForFunction((old) => !old.isConnected, before);
}
