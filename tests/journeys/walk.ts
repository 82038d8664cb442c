import type { Locator, Page } from 'playwright-core';
import type { Language } from '#bundle';
import { messages } from '../i18n/messages.ts';
import { questionsAsking, type Person } from './guide.ts';

/** The app's own words, so that a test finds things by the name a resident hears. */
export const say = messages;

export const addressOf = (language: Language, path = ''): string =>
	language === 'nl' ? `/${path}` : `/en/${path}`;

export const heading = (page: Page): Locator => page.locator('main h1').first();

/** Begins at the start page and stands at the first question. */
export async function begin(page: Page, language: Language = 'nl'): Promise<void> {
	await page.goto(addressOf(language));
	await page.getByRole('link', { name: say[language]['start.begin'], exact: true }).click();
	await page.locator('main form').waitFor();
}

/** Does something and waits for the next screen: the old heading is gone and there is another. */
export async function andThen(page: Page, act: () => Promise<void>): Promise<void> {
	const before = await heading(page).elementHandle();
	await act();
	await page.waitForFunction((old) => !old.isConnected, before);
	await heading(page).waitFor();
}

export type Screen = 'question' | 'danger' | 'check' | 'plan';

export async function screenOf(page: Page, language: Language = 'nl'): Promise<Screen> {
	const title = (await heading(page).innerText()).trim();
	const t = say[language];
	if (title === t['check.title']) return 'check';
	if (title === t['danger.title']) return 'danger';
	if ((await page.locator('main form fieldset').count()) > 0) return 'question';
	return 'plan';
}

export interface Stop {
	readonly screen: Screen;
	readonly question: string | null;
}

/**
 * Walks as this person does, from where the page is, to the plan. `look` is called on every screen on the way,
 * before the answer is given. `until` stops earlier.
 */
export async function walk(
	page: Page,
	person: Person,
	{
		language = 'nl',
		look = () => Promise.resolve(),
		until = () => false
	}: {
		language?: Language;
		look?: (stop: Stop) => Promise<void>;
		until?: (stop: Stop) => boolean;
	} = {}
): Promise<void> {
	const t = say[language];
	const asked = new Set<string>();
	for (let steps = 0; steps < 60; steps += 1) {
		const screen = await screenOf(page, language);
		const question = screen === 'question' ? await askedNow(page, language, asked, person) : null;
		const stop = { screen, question: question?.id ?? null };
		await look(stop);
		if (screen === 'plan' || until(stop)) return;
		if (screen === 'danger')
			await andThen(page, () => page.getByRole('button', { name: t['danger.continue'] }).click());
		else if (screen === 'check')
			await andThen(page, () => page.getByRole('button', { name: t['check.continue'] }).click());
		else if (question !== null) {
			asked.add(question.id);
			const answer = person.answers[question.id];
			if (answer === undefined) throw new Error(`${person.name} has no answer to ${question.id}`);
			const place = question.place === 'own' ? (person.own ?? person.municipality) : person.municipality;
			await pick(page, question, answer, question.place === undefined ? null : place);
			await andThen(page, () => page.getByRole('button', { name: t['question.next'], exact: true }).click());
		}
	}
	throw new Error(`${person.name} does not come to a plan`);
}

type Question = ReturnType<typeof questionsAsking>[number];

async function askedNow(
	page: Page,
	language: Language,
	asked: ReadonlySet<string>,
	person: Person
): Promise<Question> {
	const ask = (await heading(page).innerText()).trim();
	// Two topics may ask in the same words; then it is the one that this person has an answer to.
	const open = questionsAsking(ask, language).filter(({ id }) => !asked.has(id));
	const question = open.find(({ id }) => person.answers[id] !== undefined) ?? open[0];
	if (question === undefined) throw new Error(`An unknown question on the screen: ${ask}`);
	return question;
}

async function pick(
	page: Page,
	question: Question,
	answer: readonly string[] | 'weet-niet',
	place: string | null
): Promise<void> {
	const fieldset = page.locator('main form fieldset').first();
	const inputs = fieldset.locator('input[type=radio], input[type=checkbox]');
	const byValue = (value: string): Locator => fieldset.locator(`input[value="${value}"]`);
	if (place !== null) {
		if (answer === 'weet-niet') await choose(byValue('weet-niet'));
		else if (answer.includes('geen-adres')) {
			await choose(byValue('geen-adres'));
			await choose(page.locator(`main form fieldset.now input[value="${place}"]`));
		} else await choose(byValue(place));
		return;
	}
	if (question.pick === 'one') {
		await choose(byValue(answer === 'weet-niet' ? answer : (answer[0] ?? '')));
		return;
	}
	// The last box is "weet ik niet", the one before it "niets hiervan".
	if (answer === 'weet-niet') await choose(inputs.last());
	else if (answer.length === 0) await choose(inputs.nth(question.options.length));
	else for (const option of answer) await choose(byValue(option));
}

/**
 * Chooses an option. The words lie on top of its box, so the click is forced; a message that comes in above may
 * just then push the page down, and then a person taps again.
 */
export async function choose(option: Locator): Promise<void> {
	for (let tries = 0; tries < 3 && !(await option.isChecked()); tries += 1)
		await option.check({ force: true }).catch(() => undefined);
	if (!(await option.isChecked())) throw new Error(`Cannot be chosen: ${option.toString()}`);
}
