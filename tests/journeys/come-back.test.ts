import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile, writeParts } from '#compiler';
import { findings, tooWide } from './axe.ts';
import { quiet, readyForOffline, withPhone, type Phone, type Visit } from './browser.ts';
import { national, personCalled } from './guide.ts';
import { andThen, begin, choose, heading, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('moeder-schoonmaken-lukt-niet');
const later = mkdtempSync(join(tmpdir(), 'voordeur-weken-later-'));
const NEW_NUMBER = '078 000 11 22';

const dayAfter = (days: number): Date =>
	new Date(Date.parse(`${national.madeOn}T10:00:00Z`) + days * 86_400_000);
const savedOn = dayAfter(1);
const weeksLater = dayAfter(22);
const dutchDay = (day: Date): string =>
	day.toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });

/** The same app; the municipality has a new number, and one question more about cleaning. */
beforeAll(async () => {
	const content = join(later, 'content');
	cpSync('content', content, { recursive: true });
	// Whom a new question is asked, and their plan, is not what is tested here.
	for (const people of ['journeys', 'practice']) rmSync(join(content, people), { recursive: true });
	cpSync('build', join(later, 'site'), { recursive: true });
	const change = (file: string, from: string | RegExp, to: string): void => {
		const text = readFileSync(join(content, file), 'utf8');
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`Nothing to change in ${file}`);
		writeFileSync(join(content, file), changed);
	};
	const door = /wmo-maatwerk: (\S+)/.exec(
		readFileSync(join(content, 'municipalities/dordrecht.yaml'), 'utf8')
	);
	change(
		`doors/${door?.[1] ?? ''}.yaml`,
		/(phone:\n\s*- (?:\{ )?value: )("[^"]*"|[^\n,]*)/,
		`$1${NEW_NUMBER}`
	);
	change(
		'topics/zorg.yaml',
		'  - id: zorg.haast\n',
		[
			'  - id: zorg.hoogte',
			'    ask: Moet er iets hoog worden schoongemaakt?',
			'    pick: one',
			'    options: { hoog: "Ja, ook hoog", laag: "Nee, niet hoog" }',
			'  - id: zorg.haast',
			''
		].join('\n')
	);
	change(
		'topics/zorg.yaml',
		'referrals:\n',
		[
			'referrals:',
			'  - id: zorg-hoogte',
			'    title: Hulp van iemand met een ladder',
			'    when: { zorg.wat: huishouden, zorg.hoogte: hoog }',
			'    to: wijkteam',
			'    urgency: normaal',
			''
		].join('\n')
	);
	const compiled = await compile(content);
	if (!compiled.ok)
		throw new Error(JSON.stringify(compiled.problem.filter(({ severity }) => severity === 'error')));
	await writeParts(compiled.value, join(later, 'site/bundle'));
}, 60_000);

afterAll(() => {
	rmSync(later, { recursive: true, force: true });
});

/** Walks to the plan and keeps it, on the first day. */
async function keepPlan(phone: Phone): Promise<void> {
	const visit = await phone.open();
	const { page, context } = visit;
	await context.clock.setFixedTime(savedOn);
	await begin(page);
	await walk(page, person);
	await page.getByRole('button', { name: t['plan.save'] }).click();
	await page.getByText(t['plan.saved']).waitFor();
	await readyForOffline(page, phone.site);
	await visit.close();
}

async function threeWeeksLater(phone: Phone): Promise<Visit> {
	const visit = await phone.open();
	await visit.context.clock.setFixedTime(weeksLater);
	await visit.page.goto('/');
	return visit;
}

async function openPlan(page: Page): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^Open het plan van ${dutchDay(savedOn)}`) }).click();
	await page.getByRole('button', { name: t['plan.print'] }).first().waitFor();
}

const changes = (page: Page) => page.getByRole('region', { name: new RegExp(`sinds ${dutchDay(savedOn)}`) });

test('three weeks later the plan says what changed, and asks only what is new', async () => {
	await withPhone(async (phone) => {
		await keepPlan(phone);
		phone.site.setFolder(join(later, 'site'));
		const { page, troubles } = await threeWeeksLater(phone);
		await openPlan(page);
		await changes(page).waitFor();
		const told = await changes(page).innerText();
		expect(told).toContain(NEW_NUMBER);
		expect(told).toContain('Moet er iets hoog worden schoongemaakt?');
		expect(await findings(page)).toEqual([]);
		expect(await tooWide(page)).toEqual([]);

		await andThen(page, () => changes(page).getByRole('button', { name: t['later.renew'] }).click());
		expect(await heading(page).innerText()).toBe('Moet er iets hoog worden schoongemaakt?');
		await choose(page.locator('main form input[value=hoog]'));
		await andThen(page, () => page.getByRole('button', { name: t['question.next'], exact: true }).click());
		expect(await screenOf(page)).toBe('check');
		await andThen(page, () => page.getByRole('button', { name: t['check.continue'] }).click());
		expect((await page.locator('main').innerText()).replaceAll('\u00a0', ' ')).toContain(NEW_NUMBER);
		expect(await changes(page).count()).toBe(0);
		expect(new URL(page.url()).pathname).toBe('/vraag/');
		expect(await page.title()).toBe('Voordeur');
		expect(troubles).toEqual([]);
	});
});

test('who keeps the old plan can read it, with its date, and find the change again', async () => {
	await withPhone(async (phone) => {
		await keepPlan(phone);
		phone.site.setFolder(join(later, 'site'));
		const { page } = await threeWeeksLater(phone);
		await openPlan(page);
		// By keyboard alone.
		await changes(page).getByRole('button', { name: t['later.keep'] }).focus();
		await page.keyboard.press('Enter');
		await changes(page).waitFor({ state: 'detached' });
		expect(await screenOf(page)).toBe('plan');
		expect((await page.locator('main').innerText()).replaceAll('\u00a0', ' ')).not.toContain(NEW_NUMBER);
		await page.goto('/');
		await openPlan(page);
		await changes(page).waitFor();
	});
});

test('it works without network, once the newer content is on the phone', async () => {
	await withPhone(async (phone) => {
		await keepPlan(phone);
		phone.site.setFolder(join(later, 'site'));
		const visit = await threeWeeksLater(phone);
		await quiet(phone.site);
		await visit.page.goto('/');
		await quiet(phone.site);
		await visit.close();
		await phone.site.stop();
		const again = await threeWeeksLater(phone);
		await openPlan(again.page);
		await changes(again.page).waitFor();
		await andThen(again.page, () =>
			changes(again.page).getByRole('button', { name: t['later.renew'] }).click()
		);
		expect(await heading(again.page).innerText()).toBe('Moet er iets hoog worden schoongemaakt?');
	});
});

test('the same content says nothing', async () => {
	await withPhone(async (phone) => {
		await keepPlan(phone);
		const { page } = await threeWeeksLater(phone);
		await openPlan(page);
		await quiet(phone.site);
		expect(await page.locator('main').innerText()).not.toContain('veranderd sinds');
		expect(await changes(page).count()).toBe(0);
	});
});

test('with the content of then gone from the phone, the plan of now shows and says so', async () => {
	await withPhone(async (phone) => {
		await keepPlan(phone);
		phone.site.setFolder(join(later, 'site'));
		const first = await threeWeeksLater(phone);
		// The browser took the content away, not the plan.
		await first.page.evaluate(
			() =>
				new Promise<void>((resolve, reject) => {
					const opening = indexedDB.open('voordeur');
					opening.onerror = () => {
						reject(new Error('no database'));
					};
					opening.onsuccess = () => {
						const database = opening.result;
						const change = database.transaction(['parts', 'editions'], 'readwrite');
						change.objectStore('parts').clear();
						change.objectStore('editions').clear();
						change.oncomplete = () => {
							database.close();
							resolve();
						};
					};
				})
		);
		await first.close();
		const { page } = await threeWeeksLater(phone);
		await page.getByRole('button', { name: /^Open het plan van/ }).click();
		// The new question comes at once: this plan needs it.
		await page.getByRole('heading', { name: 'Moet er iets hoog worden schoongemaakt?' }).waitFor();
		await choose(page.locator('main form input[value=laag]'));
		await andThen(page, () => page.getByRole('button', { name: t['question.next'], exact: true }).click());
		await andThen(page, () => page.getByRole('button', { name: t['check.continue'] }).click());
		expect(await page.locator('main').innerText()).toContain(`Dit plan is van ${dutchDay(savedOn)}`);
	});
});
