import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleName, encode } from '#codes';
import { planView, visitCode, wordsOf, type Knowledge, type Taker } from '#state';
import { familyPlan, visitPlan } from '#visit';
import { content, dordrecht, households, TODAY, visitTo } from '../visit/households.ts';
import { lookingAt } from './axe.ts';
import { readyForOffline, toOthers, withPhone } from './browser.ts';
import { seenByCamera } from './camera.ts';
import { index, national } from './guide.ts';
import { dump } from './vault-walk.ts';
import { visitHousehold } from './visiting.ts';
import { choose, heading, say } from './walk.ts';

const t = say.nl;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const here: Knowledge = {
	bundle: dordrecht,
	words: wordsOf('nl', Object.values(content.texts.nl)),
	today: { date: TODAY, minutes: 600, trusted: true },
	recalled: () => false
};

const household = (id: string) => {
	const found = households.find((each) => each.id === id);
	if (found === undefined) throw new Error(`No such household: ${id}`);
	return found;
};

/** Names of the doors on this screen, in order. */
const doorsOn = async (page: Page): Promise<string[]> =>
	(await page.locator('main ol > li h3').allInnerTexts()).map((name) => name.trim());

const opensPlan = (page: Page): Promise<void> =>
	page.getByRole('heading', { level: 1, name: t['handed.title'] }).waitFor();

/** A phone that has the app and the guide of Dordrecht, and from now on no network. */
async function onceThere(page: Page): Promise<void> {
	await page.goto('/zoeken/');
	await page.locator('main select').first().selectOption('dordrecht');
	await page.getByRole('searchbox').fill('geld');
	await page.locator('main h2').first().waitFor();
}

/** The same code with two neighbours of its seventh group swapped, as fingers do. */
function mistyped(code: string): { text: string; group: number } {
	const groups = code.toLowerCase().split('-');
	const at = groups.findIndex((group, place) => place >= 6 && group[1] !== group[2]);
	const wrong = groups.map((group, place) =>
		place === at ? `${group[0] ?? ''}${group[2] ?? ''}${group[1] ?? ''}${group[3] ?? ''}` : group
	);
	return { text: wrong.join(' '), group: at + 1 };
}

test('a family takes its plan along: a second phone without network opens it by picture and by hand', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await visitHousehold(page, household('bezoek-twee-broers'));
		await button(page, t['visit.tab.sheet']).click();
		const panel = page.getByRole('region', { name: t['handing.title'] });
		await panel.getByRole('button', { name: t['handing.family'], exact: true }).click();
		const address = await seenByCamera(page, 'section[aria-labelledby=meegeven]');
		expect(address).toMatch(/^http:\/\/[^/]+\/kaarten\/#[0-9A-Z]{4}(-[0-9A-Z]{4})+$/);
		const code = new URL(address).hash.slice(1);
		expect(await panel.getByRole('listitem').allInnerTexts()).toEqual(code.split('-'));
		await panel.getByText(/1 is \p{L}+.*, 2 is \p{L}+/u).waitFor();
		// A door gets nothing before somebody said yes.
		await panel.getByRole('button').last().click();
		await panel.getByText(t['handing.nothing']).waitFor();
		expect(await panel.getByRole('img').count()).toBe(0);
		await button(page, t['visit.tab.plan']).click();
		const doors = await page.locator('main .door h3').allInnerTexts();

		await withPhone(async (other) => {
			const { page: far, troubles: farTroubles } = await other.open();
			await onceThere(far);
			await readyForOffline(far, other.site);
			await other.site.stop();
			await far.goto(`/kaarten/#${code}`);
			await opensPlan(far);
			expect(await doorsOn(far)).toEqual(doors.map((name) => name.trim()));
			const shown = await far.locator('main').innerText();
			expect(shown).toContain(t['handed.people']);
			expect(shown).toContain('persoon 2');
			expect(shown).not.toContain(t['handed.other-bundle']);

			await far.goto('/kaarten/');
			const field = far.getByRole('textbox', { name: t['cards.field'] });
			const wrong = mistyped(code);
			await field.fill(wrong.text);
			await far.keyboard.press('Enter');
			await far.getByText(t['code.group_one'].replace('{{groups}}', String(wrong.group))).waitFor();
			// The group itself stands there, to be held against the paper.
			await far
				.getByText(`${String(wrong.group)}: ${(wrong.text.split(' ')[wrong.group - 1] ?? '').toUpperCase()}`)
				.waitFor();
			await field.fill(code.toLowerCase().replaceAll('-', ' '));
			await far.keyboard.press('Enter');
			await opensPlan(far);
			expect(await doorsOn(far)).toEqual(doors.map((name) => name.trim()));
			// Typed by hand it is not even in the address, and nothing of it is kept.
			expect(far.url()).not.toContain(code.slice(0, 9));
			const stores = Object.values(await dump(far)).map(({ text }) => text);
			const texts = await far.evaluate(() =>
				[sessionStorage, localStorage].flatMap((store) => Object.entries(store)).join(' ')
			);
			expect([...stores, texts].join(' ')).not.toContain(code.slice(0, 9));
			expect(farTroubles).toEqual([]);
		});
		expect(phone.site.log.join(' ')).not.toContain(code.slice(0, 9));
		expect(toOthers(phone.site.log)).toEqual([]);
		expect(troubles).toEqual([]);
	});
});

test('the codes of all twelve households, for the family and for the file, open on a phone without network', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await onceThere(page);
		await readyForOffline(page, phone.site);
		await phone.site.stop();
		for (const each of households) {
			const visit = visitTo(each);
			const takers: readonly Taker[] = [{ kind: 'family' }, { kind: 'file' }];
			for (const taker of takers) {
				const made = visitCode({ id: index.id, municipality: 'dordrecht' }, here, visit, taker);
				if (!made.ok || made.value.code === null) throw new Error(each.id);
				const plan =
					taker.kind === 'family' ? familyPlan(dordrecht, visit, TODAY) : visitPlan(dordrecht, visit, TODAY);
				if (plan === null) throw new Error(each.id);
				const { first, next, folded } = planView(here, plan, null);
				const left = made.value.left.map(({ text }) => text);
				const doors = [first, ...next, ...folded]
					.map((door) => door?.door.name.text ?? '')
					.filter((name) => !left.includes(name));
				await page.goto('/leeg/');
				await page.goto(`/kaarten/#${made.value.code}`);
				await opensPlan(page);
				expect(await doorsOn(page), each.id).toEqual(doors);
				const shown = await page.locator('main').innerText();
				expect(shown).not.toContain(t['handed.other-bundle']);
				expect(shown, each.id).not.toMatch(/moeder|vader|\bopa\b|kind \d/i);
			}
		}
	});
});

test('a phone that only ever saw the first page tells what the plan is for, and sends nobody to another municipality', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/');
		await readyForOffline(page, phone.site);
		await phone.site.stop();
		const made = visitCode(
			{ id: index.id, municipality: 'dordrecht' },
			here,
			visitTo(household('bezoek-moeder-met-rekeningen')),
			{ kind: 'family' }
		);
		if (!made.ok) throw new Error(made.problem.code);
		await page.goto(`/kaarten/#${made.value.code ?? ''}`);
		await opensPlan(page);
		await page.getByText(t['handed.place-far'].replace('{{municipality}}', 'Dordrecht')).waitFor();
		const shown = await page.locator('main').innerText();
		expect(shown).toContain(t['handed.at']);
		for (const { name } of national.municipalities)
			if (name !== 'Dordrecht') expect(shown).not.toContain(name);
	});
});

test('a code of another bundle says so, tells what is gone, and still opens', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await onceThere(page);
		await readyForOffline(page, phone.site);
		await phone.site.stop();
		const code = encode({
			kind: 'plan',
			bundle: 'een oudere',
			place: 'dordrecht',
			outcomes: [
				{ ref: { kind: 'referral', id: 'bestaat-niet-meer' }, for: [1], urgency: 'vandaag' },
				{ ref: { kind: 'referral', id: 'geld-schuldhulp' }, for: [0], urgency: 'normaal' },
				{ ref: { kind: 'role', id: 'wijkteam' }, for: [0, 1], urgency: 'normaal' }
			]
		});
		await page.goto(`/kaarten/#${code.ok ? code.value : ''}`);
		await opensPlan(page);
		for (const words of [
			t['handed.other-bundle'],
			t['handed.missing_one'].replace('{{count}}', '1'),
			t['handed.missing-urgent']
		])
			await page.getByText(words).waitFor();
		expect((await doorsOn(page)).length).toBeGreaterThanOrEqual(1);
		await page.getByText(t['handed.desk']).click();
		expect(await page.locator('main').innerText()).toContain(
			t['handed.guide']
				.replace('{{from}}', bundleName('een oudere'))
				.replace('{{here}}', bundleName(index.id))
				.split(' van ')[0]
		);
	});
});

test('on paper the code stands beside its picture, and the sheets stay as short', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.addInitScript('window.print = () => undefined;');
		await visitHousehold(page, household('bezoek-na-de-scheiding'));
		await button(page, t['visit.tab.sheet']).click();
		for (const [line, words] of ['Wij willen rust in huis.', 'Wij willen rond kunnen komen.'].entries()) {
			await button(page, t['visit.sheet.add-line']).click();
			await page.getByLabel(t['visit.sheet.words']).nth(line).fill(words);
			await page.getByLabel(t['visit.sheet.goal']).nth(line).fill('Elke maand is de huur betaald.');
			await page.getByLabel(t['visit.sheet.goal']).nth(line).blur();
		}
		for (const [name, most] of [
			[t['visit.print.family'], 1],
			[t['visit.print.file'], 2],
			['Moeder', 1],
			['Kind 1', 1]
		] as const) {
			const paper = page.locator('section.card').filter({ hasText: t['visit.print.own'] });
			await paper.getByRole('button', { name, exact: true }).click();
			await page.locator('main .sheet svg').waitFor({ state: 'attached' });
			await page.emulateMedia({ media: 'print' });
			const address = await seenByCamera(page, 'main .sheet');
			const code = await page.locator('main .sheet .code li').allInnerTexts();
			expect(new URL(address).hash.slice(1).split('-'), name).toEqual(code.map((group) => group.trim()));
			await page.emulateMedia({ media: null });
			const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
			expect(pdf.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0, name).toBeLessThanOrEqual(most);
			await page.locator('main .sheet').waitFor({ state: 'detached' });
		}
	});
});

test.each([
	{ language: 'nl', scheme: 'light', width: 360, text: 100 },
	{ language: 'nl', scheme: 'dark', width: 320, text: 200 },
	{ language: 'en', scheme: 'light', width: 1280, text: 100 }
] as const)('no finding where a plan is given and opened: $language, $scheme, $width px', async (look) => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({
			colorScheme: look.scheme,
			viewport: { width: look.width, height: 740 },
			reducedMotion: 'reduce'
		});
		const words = say[look.language];
		const prefix = look.language === 'nl' ? '' : '/en';
		const { check, found } = lookingAt(page, words, { text: look.text, unfold: true });
		await page.goto(`${prefix}/huisbezoek/`);
		await page.getByRole('combobox').selectOption('dordrecht');
		await button(page, words['visit.begin']).click();
		for (const label of ['visit.label.moeder', 'visit.label.vader'] as const)
			await page.getByRole('button', { name: words[label] }).first().click();
		await button(page, words['visit.people.go']).click();
		await page.locator('button.next').click();
		// Until there is an outcome to give.
		for (let rounds = 0, done = false; rounds < 8 && !done; rounds += 1) {
			const form = page.locator('main form');
			const before = await form.elementHandle();
			const wanted = form.locator('input[value="geld"], input[value="rekeningen"]').first();
			done = (await form.locator('input[value="rekeningen"]').count()) > 0;
			await choose((await wanted.count()) > 0 ? wanted : form.locator('fieldset input').last());
			await button(page, words['question.next']).click();
			await page.waitForFunction((old) => !(old instanceof Node) || !old.isConnected, before);
			await page.waitForTimeout(50);
		}
		await button(page, words['visit.tab.sheet']).click();
		const panel = page.getByRole('region', { name: words['handing.title'] });
		await panel.getByRole('button', { name: words['handing.family'], exact: true }).click();
		await panel.getByRole('img').waitFor();
		await check('given');
		await panel.getByRole('button').last().click();
		await check('a door, nobody said yes');
		await button(page, words['visit.tab.show']).click();
		await page.getByText(words['handing.take']).click();
		await page.getByRole('img', { name: words['handing.picture'] }).waitFor();
		await check('shared');
		for (const each of ['bezoek-nieuw-in-nederland', 'bezoek-opa-dag-en-nacht']) {
			const made = visitCode(
				{ id: each.endsWith('land') ? index.id : 'een oudere', municipality: 'dordrecht' },
				here,
				visitTo(household(each)),
				{ kind: 'family' }
			);
			if (!made.ok) throw new Error(made.problem.code);
			await page.goto(`${prefix}/leeg/`);
			await page.goto(`${prefix}/kaarten/#${made.value.code ?? ''}`);
			await page.getByRole('heading', { level: 1, name: words['handed.title'] }).waitFor();
			await check(each);
			await page.goto('/leeg/');
			await page.goto(`${prefix}/kaarten/`);
			await heading(page).waitFor();
			await page.getByRole('textbox').fill(mistyped(made.value.code ?? '').text);
			await page.keyboard.press('Enter');
			await expect.poll(() => page.locator('#code-fout').innerText()).not.toBe('');
			await check('a mistake');
		}
		expect(found).toEqual({});
	});
});
