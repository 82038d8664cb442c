import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { withPhone, type Phone } from './browser.ts';
import { button, make, PATH, title, unlock, WORDS } from './vault-walk.ts';
import { makeVault, noteOn, resume, tap, visitOfTwo } from './vault-visiting.ts';
import { addressOf, say } from './walk.ts';

const t = say.nl;
const KILLS = 50;
const CHANGES = 12;
const VISIT = addressOf('nl', 'huisbezoek/');

/** The process of the browser that uses this profile, as it says itself. */
function processOf(phone: Phone): number {
	const [, id] = /-(\d+)$/.exec(readlinkSync(join(phone.profile, 'SingletonLock'))) ?? [];
	if (id === undefined) throw new Error('The browser left no lock');
	return Number(id);
}

const wait = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A busy machine may need longer to mend its database than the app waits: then the app says so, and one looks again. */
async function toLocked(page: Page, path: string, other: string): Promise<void> {
	await page.goto(path);
	const locked = title(page, t['vault.locked.title']);
	for (let turn = 0; turn < 3; turn += 1) {
		await locked.or(title(page, other)).first().waitFor();
		if ((await locked.count()) > 0) return;
		await page.reload();
	}
}

/** The words of the worker, in the order in which a round writes them. */
async function roundsIn(page: Page): Promise<number[]> {
	await tap(page, t['visit.tab.meeting']);
	await page.locator('main summary').filter({ hasText: t['visit.notes.title'] }).click();
	const fields = page
		.locator('main details')
		.filter({ hasText: t['visit.notes.title'] })
		.getByRole('textbox');
	return fields.evaluateAll((all) =>
		all.map((field) =>
			field instanceof HTMLTextAreaElement ? Number(/^Ronde (\d+)\b/.exec(field.value)?.[1] ?? 0) : -1
		)
	);
}

/** Rounds that go on until the browser dies: each writes every field anew, and each field is a save of the visit. */
const writeOn = (page: Page, from: number): Promise<void> =>
	page.evaluate(
		({ title: name, first }) => {
			const marks = { written: 0, kept: 0, before: 0 };
			Reflect.set(globalThis, 'marks', marks);
			const put = Reflect.get(IDBObjectStore.prototype, 'put');
			IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
				this.transaction.addEventListener('complete', () => {
					// What was saved now was read when the save before it was done.
					marks.kept = marks.before;
					marks.before = marks.written;
				});
				return put.apply(this, given);
			};
			const notes = [...document.querySelectorAll('main details')].find((details) =>
				details.querySelector('summary')?.textContent.includes(name)
			);
			const fields = [...(notes?.querySelectorAll('textarea') ?? [])].filter(
				(field) => field instanceof HTMLTextAreaElement
			);
			let at = 0;
			const press = (): void => {
				const round = first + Math.floor(at / fields.length);
				const field = fields[at % fields.length];
				if (field !== undefined) {
					field.value = `Ronde ${String(round)} ${'en zij zingen '.repeat(12)}`;
					field.dispatchEvent(new Event('input', { bubbles: true }));
					field.dispatchEvent(new Event('change', { bubbles: true }));
				}
				at += 1;
				marks.written = at;
				setTimeout(press, 3);
			};
			press();
		},
		{ title: t['visit.notes.title'], first: from }
	);

test(
	`killed at ${KILLS} random moments of saving a visit: every visit is whole, the old or the new`,
	{ timeout: 1_500_000 },
	async () => {
		await withPhone(async (phone) => {
			const first = await phone.open();
			await first.page.goto(VISIT);
			await makeVault(first.page);
			await visitOfTwo(first.page);
			await noteOn(first.page).fill('Ronde 0');
			await noteOn(first.page).blur();
			await tap(first.page, t['vault.lock']);
			await title(first.page, t['vault.locked.title']).waitFor();
			await first.close();
			/** What the fields said when the rounds began, and how many fields were surely kept since. */
			let [before, atLeast]: [readonly number[], number] = [[], 0];
			const arrived: number[] = [];
			for (let kill = 0; kill <= KILLS; kill += 1) {
				const visit = await phone.open();
				const { page } = visit;
				await toLocked(page, VISIT, t['visit.title']);
				await unlock(page);
				// The one visit that there is opens, with the people and the answer it always had.
				await page.getByText('Moeder, vader', { exact: true }).waitFor();
				expect(await page.getByText(t['vault.damaged_one'].slice(10)).count()).toBe(0);
				await resume(page);
				const rounds = await roundsIn(page);
				expect(rounds.length).toBeGreaterThan(3);
				// Field by field, as it was written: so many of the newest round, and the rest as it was before that.
				const newest = rounds[0] ?? 0;
				const from = Math.max(0, ...before) + 1;
				const ofNewest = newest < from ? 0 : rounds.filter((round) => round === newest).length;
				const rest = newest > from ? rounds.map(() => newest - 1) : before;
				if (kill > 0) expect(rounds).toEqual(rest.map((round, at) => (at < ofNewest ? newest : round)));
				const written = newest < from ? 0 : (newest - from) * rounds.length + ofNewest;
				expect(written).toBeGreaterThanOrEqual(atLeast);
				arrived.push(written - atLeast);
				if (kill === KILLS) {
					// The answer of before all this is there too.
					await tap(page, t['visit.tab.overview']);
					await page.locator('main summary').filter({ hasText: 'Geld en rekeningen' }).click();
					await page
						.locator('main details[open] div:has(> h2:text-is("Moeder")) button.cell')
						.filter({ hasText: 'Wat speelt er met geld?' })
						.click();
					expect(await page.locator('main form input[value="rekeningen"]').isChecked()).toBe(true);
					break;
				}
				before = rounds;
				// Never the same words twice: what is read after the kill says when it was written.
				await writeOn(page, Math.max(...rounds) + 1);
				await wait(Math.random() * 400);
				const kept = await page.evaluate((): unknown =>
					Reflect.get(Reflect.get(globalThis, 'marks'), 'kept')
				);
				atLeast = typeof kept === 'number' ? kept : 0;
				process.kill(processOf(phone), 'SIGKILL');
				await visit.close().catch(() => undefined);
			}
			console.log(`fields that arrived between the last sure save and the kill: ${arrived.join(' ')}`);
			expect(arrived).toHaveLength(KILLS + 1);
			expect(arrived.some((count) => count > 0)).toBe(true);
		});
	}
);

test(
	`killed at ${CHANGES} random moments of changing the passphrase: exactly one opens it, and nothing is lost`,
	{ timeout: 600_000 },
	async () => {
		await withPhone(async (phone) => {
			const first = await phone.open();
			await make(first.page);
			await button(first.page, t['vault.trial.do']).click();
			await first.page.getByText(t['vault.trial.is'].replace('{{number}}', '1'), { exact: true }).waitFor();
			await first.close();
			let [old, now] = ['', WORDS];
			let changed = 0;
			for (let kill = 0; kill < CHANGES; kill += 1) {
				const visit = await phone.open();
				const { page } = visit;
				await toLocked(page, PATH, t['vault.unreachable.title']);
				await unlock(page, now);
				await title(page, t['vault.open.title']).waitFor();
				await page.getByText(t['vault.trial.is'].replace('{{number}}', '1'), { exact: true }).waitFor();
				await page.locator('summary').filter({ hasText: t['vault.change.title'] }).click();
				const next = `lamp duin trein appelmoes ${String(kill)}`;
				await page.getByLabel(t['vault.change.now']).fill(now);
				await page.getByLabel(t['vault.change.next']).fill(next);
				await page.getByLabel(t['vault.change.again']).fill(next);
				await button(page, t['vault.change.do']).click({ noWaitAfter: true });
				// Stretching two passphrases takes up to a second here; the write itself a few milliseconds.
				await wait(Math.random() * 1200);
				process.kill(processOf(phone), 'SIGKILL');
				await visit.close().catch(() => undefined);

				const after = await phone.open();
				await toLocked(after.page, PATH, t['vault.unreachable.title']);
				await unlock(after.page, next);
				const opened = title(after.page, t['vault.open.title']);
				await opened.or(after.page.getByText(t['vault.problem.vault.refused'])).first().waitFor();
				const isNew = (await opened.count()) > 0;
				[old, now] = isNew ? [now, next] : [next, now];
				changed += Number(isNew);
				if (isNew) await button(after.page, t['vault.lock']).click();
				await unlock(after.page, old);
				await after.page.getByText(t['vault.problem.vault.refused']).waitFor();
				await unlock(after.page, now);
				await after.page.getByText(t['vault.trial.is'].replace('{{number}}', '1'), { exact: true }).waitFor();
				await after.close();
			}
			console.log(`of ${String(CHANGES)} kills ${String(changed)} came after the change`);
		});
	}
);
