import { expect, test } from 'vitest';
import { withPhone } from './browser.ts';
import { index, personCalled } from './guide.ts';
import { begin, choose, heading, say, screenOf, walk } from './walk.ts';

const t = say.nl;
const person = personCalled('moeder-schoonmaken-lukt-niet');

test('an unknown or absurd address never gives a blank page', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		const paths = [
			'/bestaat-niet/',
			'/en/bestaat-niet/',
			'/deur/bestaat-niet/',
			'/voorziening/%3Cscript%3E/',
			'/fr/',
			'/vraag/veiligheid.veilig/',
			`/${'a'.repeat(2000)}/`,
			'/%E2%80%AE/'
		];
		for (const path of paths) {
			await page.goto(path);
			await expect.poll(() => heading(page).innerText(), { message: path }).not.toBe('');
			await page.locator('a[href$="/hulp-nu/"]').first().waitFor();
		}
		for (const path of [
			'/vraag/?vraag=geld.wat&postcode=3311',
			'/vraag/#veiligheid.veilig',
			'/?x=<b>x</b>'
		]) {
			await page.goto(path);
			await expect.poll(() => heading(page).innerText(), { message: path }).not.toBe('');
		}
	});
});

for (const [name, date] of [
	['1970', '1970-01-01T12:00:00'],
	['2099', '2099-06-01T12:00:00']
] as const) {
	test(`with the clock at ${name} there is a plan, and no claim about what is open`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open();
			await page.clock.setFixedTime(new Date(date));
			await begin(page);
			await walk(page, person);
			const text = await page.locator('main').innerText();
			expect(text).not.toMatch(/nu open tot|nu dicht/);
			expect(text).not.toContain(name);
			await page.getByText(t['notice.clock']).waitFor();
		});
	});
}

test('a part of the guide that comes in broken is refused, and somebody is still helped', async () => {
	const dordrecht = index.municipalities['dordrecht'];
	if (dordrecht === undefined) throw new Error('Dordrecht is not in the bundle');
	for (const body of ['{"format":1,"part":"munici', '{}', '<html>captive portal</html>', '{"format":99}']) {
		await withPhone(async (phone) => {
			phone.site.override(`/bundle/${dordrecht.file}`, { status: 200, body });
			const { page } = await phone.open();
			await begin(page);
			await walk(page, person, { until: ({ question }) => question === 'begin.waar' });
			await choose(page.locator('main form input[value=dordrecht]'));
			await page.getByRole('button', { name: t['question.next'], exact: true }).click();
			await page.getByText(t['problem.bundle.wrong-hash']).first().waitFor();
			expect((await page.locator('main').innerText()).trim()).not.toBe('');
			// The network is well again: the same journey goes on, no answer lost.
			phone.site.override(`/bundle/${dordrecht.file}`, null);
			await page.reload();
			await heading(page).waitFor();
			const again = page.getByRole('button', { name: t['guide.again'] });
			if ((await again.count()) > 0) await again.click();
			// The prerendered first question stands there until the answers given before are back.
			await expect.poll(() => heading(page).innerText()).not.toBe('Voor wie zoekt u hulp?');
			await walk(page, person);
			expect(await screenOf(page)).toBe('plan');
		});
	}
});

test('an index from a newer format, cut in half or gone is told, and the next try works', async () => {
	for (const answer of [
		{ status: 200, body: '{"format":99}' },
		{ status: 200, body: '{"format":1,"id":' },
		{ status: 500, body: 'no' }
	]) {
		await withPhone(async (phone) => {
			phone.site.override('/bundle/index.json', answer);
			const { page } = await phone.open();
			await begin(page);
			await choose(page.locator('main form input[value=mij]'));
			await page.getByRole('button', { name: t['question.next'], exact: true }).click();
			// The first questions come with the page; what follows needs the guide.
			await expect.poll(() => heading(page).innerText()).toBe('Bent u veilig?');
			await choose(page.locator('main form input[value=ja]'));
			await page.getByRole('button', { name: t['question.next'], exact: true }).click();
			await expect.poll(() => page.locator('main').innerText()).toMatch(/guide|gids/i);
			phone.site.override('/bundle/index.json', null);
			await page.getByRole('button', { name: t['guide.again'] }).click();
			await expect.poll(() => heading(page).innerText()).toBe('Wat is er aan de hand?');
		});
	}
});

test('very long text and markup typed by somebody are only text', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await begin(page);
		await walk(page, person, { until: ({ question }) => question === 'begin.wat' });
		const field = page.getByRole('textbox', { name: t['own.field'] });
		if (!(await field.isVisible())) await page.getByText(t['own.title']).click();
		for (const typed of ['a'.repeat(100_000), '<img src=x onerror=alert(1)>', '\u202eschulden\u202c', '🙂']) {
			await field.fill(typed);
			await page.getByRole('button', { name: t['own.look'] }).click();
		}
		await walk(page, person, { until: ({ question }) => question === 'begin.waar' });
		for (const typed of ['<b>3311</b>', 'x'.repeat(10_000), '0000 AA', '\u202e3311']) {
			await page.getByRole('textbox', { name: t['place.field'] }).fill(typed);
			await page.getByRole('button', { name: t['place.find'] }).click();
		}
		await walk(page, person);
		expect(await screenOf(page)).toBe('plan');
		expect(troubles).toEqual([]);
	});
});
