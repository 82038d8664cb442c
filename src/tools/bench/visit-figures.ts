import { chromium, type Page } from 'playwright-core';
import { CHROMIUM, switches } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { percentile, rounded, type Figure } from './figure.ts';

/** Milliseconds that somebody takes to look and to tap; talking at the table is not screen time. */
const LOOK_MS = 900;
const SLOW = 6;
const ROUNDS = 20;

/** Home visits on the built site: from answer to plan with six people, and the screen time of two needs. */
export async function visitFigures(): Promise<Figure[]> {
	const site = await serveSite();
	const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: switches });
	try {
		const context = await browser.newContext({ baseURL: site.origin, viewport: { width: 360, height: 740 } });
		const seconds = await twoNeeds(await context.newPage());
		const times = await answersOfSix(await context.newPage());
		return [
			{
				what: 'home visit with two needs, screen time with pauses',
				bound: 90,
				value: rounded(seconds),
				unit: 's',
				note: `${String(LOOK_MS)} ms before each tap`
			},
			{
				what: 'answer given → plan updated, six people, 1/6 speed, p95',
				bound: 100,
				value: rounded(percentile(times, 0.95)),
				unit: 'ms',
				note: `median ${String(rounded(percentile(times, 0.5)))} ms over ${String(times.length)} answers`
			}
		];
	} finally {
		await browser.close();
		await site.stop();
	}
}

async function begin(page: Page, people: readonly string[]): Promise<void> {
	await page.goto('/huisbezoek/');
	await page.getByRole('combobox').selectOption('dordrecht');
	await tap(page, 'Begin');
	for (const person of people) await tap(page, person);
	await tap(page, 'Naar het overzicht');
}

let pause = 0;

async function tap(page: Page, name: string): Promise<void> {
	await page.waitForTimeout(pause);
	await page.getByRole('button', { name, exact: true }).first().click();
}

async function toQuestion(page: Page, topic: string, person: string): Promise<void> {
	await page.waitForTimeout(pause);
	await page.locator('main summary').filter({ hasText: topic }).click();
	await page.waitForTimeout(pause);
	await page.locator(`main details[open] div:has(> h2:text-is("${person}")) button.cell`).first().click();
	await page.locator('main form').waitFor();
}

async function choose(page: Page, option: string): Promise<void> {
	await page.waitForTimeout(pause);
	await page.locator(`main form input[value="${option}"]`).check({ force: true });
}

async function twoNeeds(page: Page): Promise<number> {
	pause = LOOK_MS;
	const began = Date.now();
	await begin(page, ['Moeder', 'Vader']);
	await toQuestion(page, 'Geld en rekeningen', 'Moeder');
	await choose(page, 'rekeningen');
	await tap(page, 'Verder');
	await tap(page, 'Overzicht');
	await toQuestion(page, 'Hulp en zorg thuis', 'Vader');
	await choose(page, 'huishouden');
	await tap(page, 'Verder');
	await tap(page, 'Plan');
	await tap(page, 'Nieuwe afspraak');
	await page.getByLabel('In hun woorden').pressSequentially('Weer rust in huis.', { delay: 120 });
	await tap(page, 'moeder');
	await tap(page, 'samen bellen');
	await tap(page, 'Laat zien');
	await page.getByRole('heading', { name: 'Ons plan' }).waitFor();
	pause = 0;
	return (Date.now() - began) / 1000;
}

/** From the tap on *Verder* until the outcome has been painted with it. */
async function answersOfSix(page: Page): Promise<number[]> {
	await begin(page, ['Moeder', 'Vader', 'Partner', 'Oma', 'Opa']);
	await tap(page, 'Mensen');
	await tap(page, 'Jongere');
	await tap(page, '16 of 17 jaar');
	await tap(page, 'Naar het overzicht');
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
	const times: number[] = [];
	await page.locator('button.next').click();
	for (let round = 0; round < ROUNDS; round += 1) {
		await page.locator('main form').waitFor();
		const input = page.locator('main form fieldset input').first();
		await input.check({ force: true });
		times.push(
			await page.evaluate(
				() =>
					new Promise<number>((resolve) => {
						const submit = document.querySelector<HTMLButtonElement>('main form button[type=submit]');
						const began = performance.now();
						submit?.click();
						requestAnimationFrame(() => {
							setTimeout(() => {
								resolve(performance.now() - began);
							});
						});
					})
			)
		);
		if ((await page.locator('main form').count()) === 0) break;
	}
	return times;
}
