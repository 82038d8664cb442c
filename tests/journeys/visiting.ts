import type { Page } from 'playwright-core';
import type { Person } from '#compiler';
import { HOUSEHOLD, type Answer } from '#engine';
import { wordsOf } from '#state';
import { IMPLIED_QUESTIONS } from '#visit';
import { content, dordrecht } from '../visit/households.ts';
import { addressOf, choose, heading, say } from './walk.ts';

const t = say.nl;
const words = wordsOf('nl', Object.values(content.texts.nl));
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const tap = (page: Page, name: string): Promise<void> =>
	page.getByRole('button', { name, exact: true }).first().click();
const implied: readonly string[] = Object.values(IMPLIED_QUESTIONS);

/** Visits this household of `content/journeys` as a worker would, up to the overview with everything answered. */
export async function visitHousehold(page: Page, household: Person): Promise<void> {
	await page.goto(addressOf('nl', 'huisbezoek/'));
	await page.getByRole('combobox').selectOption('dordrecht');
	await tap(page, t['visit.begin']);
	for (const [person, age] of Object.entries(household.ages)) await addPerson(page, person, age);
	for (const person of Object.keys(household.ages)) {
		const card = page.locator('li.person').filter({ has: page.locator(`b:text-is("${capital(person)}")`) });
		const nothing = card.getByRole('button', { name: t['visit.people.nothing'] });
		const isOff = (await nothing.getAttribute('aria-pressed')) === 'true';
		if (isOff !== (household.answers[person] === undefined)) await nothing.click();
	}
	await tap(page, t['visit.people.go']);
	await heading(page).waitFor();
	for (const [subject, given] of Object.entries(household.answers)) {
		for (const [question, answer] of Object.entries(given)) {
			if (subject !== HOUSEHOLD && !implied.includes(question)) await tell(page, subject, question, answer);
		}
	}
}

async function addPerson(page: Page, person: string, age: string): Promise<void> {
	await tap(page, capital(person.replace(/ \d+$/, '')));
	const [, words = ''] = Object.entries(t).find(([key]) => key === `visit.age.${age}`) ?? [];
	const card = page.locator('li.person').filter({ has: page.locator(`b:text-is("${capital(person)}")`) });
	if ((await card.count()) === 0) await tap(page, words);
	else if (!(await card.innerText()).includes(words)) {
		await card.getByRole('button', { name: t['visit.people.age'], exact: true }).click();
		await card.getByRole('button', { name: words, exact: true }).click();
	}
	await card.waitFor();
}

/** What is about safety is asked alone, and not here. */
async function tell(page: Page, subject: string, id: string, answer: Answer): Promise<void> {
	const topic = dordrecht.topics.find(({ questions }) => questions.some((question) => question.id === id));
	const question = topic?.questions.find((each) => each.id === id);
	if (topic === undefined || question === undefined) throw new Error(`No such question: ${id}`);
	if (question.safety) return;
	await toOverview(page);
	await page
		.locator('main .topics summary')
		.filter({ hasText: words.text(`topic.${topic.id}.title`) ?? '' })
		.first()
		.click();
	await page
		.locator(`main details[open] div:has(> h2:text-is("${capital(subject)}")) button.cell`)
		.filter({ hasText: words.text(`question.${id}.ask`) ?? '' })
		.first()
		.click();
	const form = page.locator('main form');
	await form.waitFor();
	const inputs = form.locator('fieldset').first().locator('input[type=radio], input[type=checkbox]');
	if (answer === 'weet-niet') await choose(inputs.last());
	else if (answer.length === 0) await choose(inputs.nth(question.options.length));
	else for (const option of answer) await choose(form.locator(`input[value="${option}"]`));
	const before = await form.elementHandle();
	await tap(page, t['question.next']);
	await page.waitForFunction((old) => !(old instanceof Node) || !old.isConnected, before);
	await page.waitForTimeout(50);
}

async function toOverview(page: Page): Promise<void> {
	if ((await heading(page).innerText()) !== t['visit.overview.title'])
		await tap(page, t['visit.tab.overview']);
	await page.getByRole('heading', { name: t['visit.overview.title'] }).waitFor();
}
