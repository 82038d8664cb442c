import { expect, test } from 'vitest';
import { withPhone } from './browser.ts';
import { andThen, begin, choose, heading, say, screenOf } from './walk.ts';

const t = say.nl;

test('from "what is going on" to a plan, by the words on the screen', async () => {
	await withPhone(async (phone) => {
		const { page, troubles } = await phone.open();
		await page.goto('/');
		await page.getByRole('heading', { name: t['start.title'] }).waitFor();
		await andThen(page, () => page.getByRole('link', { name: t['start.begin'], exact: true }).click());

		const next = (): Promise<void> =>
			andThen(page, () => page.getByRole('button', { name: t['question.next'], exact: true }).click());
		const one = async (name: string): Promise<void> => {
			await choose(page.getByRole('radio', { name, exact: true }));
			await next();
		};
		const tick = async (...names: string[]): Promise<void> => {
			for (const name of names) await choose(page.getByRole('checkbox', { name, exact: true }));
			await next();
		};

		await one('Voor mij');
		expect(await heading(page).innerText()).toBe('Bent u veilig?');
		await one('Ja');
		await tick('Hulp en zorg thuis');
		expect(await heading(page).innerText()).toBe('Moet er vandaag iets gebeuren?');
		await tick('Nee');
		expect(await heading(page).innerText()).toBe('Waar woont u?');
		await page.getByRole('textbox', { name: t['place.field'] }).fill('3311 ab');
		await page.getByRole('button', { name: t['place.find'] }).click();
		expect(await page.getByRole('radio', { name: 'Dordrecht' }).isChecked()).toBe(true);
		await next();
		// From here what is asked hangs on the content; "weet ik niet" is always there and always leads on.
		for (let steps = 0; steps < 20 && (await screenOf(page)) === 'question'; steps += 1) {
			await choose(page.locator('main form fieldset input').last());
			await next();
		}
		expect(await screenOf(page)).toBe('check');
		await andThen(page, () => page.getByRole('button', { name: t['check.continue'] }).click());
		expect(await page.getByRole('link', { name: /\d{3}/ }).count()).toBeGreaterThan(0);
		expect(await page.title()).toBe('Voordeur');
		expect(troubles).toEqual([]);
	});
});

test('the same journey by keyboard alone', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto('/');
		await page.locator('main a').first().waitFor();

		/** Tabs on to something with this name, as somebody without a mouse does. */
		const reach = async (what: RegExp): Promise<void> => {
			for (let presses = 0; presses < 80; presses += 1) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate(() => {
					const focused = document.activeElement;
					const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
					return (label ?? focused)?.textContent.trim().replace(/\s+/g, ' ') ?? '';
				});
				if (what.test(at)) return;
			}
			throw new Error(`Not to be reached with Tab: ${String(what)}`);
		};
		const press = async (what: RegExp): Promise<void> => {
			await reach(what);
			await andThen(page, () => page.keyboard.press('Enter'));
		};
		/** A new screen puts the focus on its heading, so that it is read out and Tab goes on from there. */
		const focusOnHeading = (): Promise<boolean> =>
			page.evaluate(() => document.activeElement?.closest('h1') !== null);

		await press(new RegExp(`^${t['start.begin']}$`));
		for (let steps = 0; steps < 30; steps += 1) {
			const screen = await screenOf(page);
			if (screen === 'plan') break;
			await expect.poll(focusOnHeading).toBe(true);
			if (screen === 'check') {
				await press(new RegExp(`^${t['check.continue']}$`));
				continue;
			}
			// The first option of each question; a place is typed.
			const field = page.getByRole('textbox', { name: t['place.field'] });
			if ((await field.count()) > 0) {
				await page.keyboard.press('Tab');
				await page.evaluate(
					(id) => document.getElementById(id ?? '')?.focus(),
					await field.getAttribute('id')
				);
				await page.keyboard.type('dordt');
				await page.keyboard.press('Enter');
			} else {
				const isRadio = (await page.locator('main form input[type=radio]').count()) > 0;
				await page.evaluate(() => document.querySelector<HTMLElement>('main form h1')?.focus());
				for (let presses = 0; presses < 20; presses += 1) {
					await page.keyboard.press('Tab');
					const kind = await page.evaluate(() => document.activeElement?.getAttribute('type') ?? '');
					if (kind === (isRadio ? 'radio' : 'checkbox')) break;
				}
				await page.keyboard.press('Space');
			}
			await press(new RegExp(`^${t['question.next']}$`));
		}
		expect(await screenOf(page)).toBe('plan');
		await expect.poll(focusOnHeading).toBe(true);
	});
});

test('going back on the screen and in the browser is the same, and answers stay', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		const first = await heading(page).innerText();
		await choose(page.locator('main form input[type=radio]').first());
		await andThen(page, () => page.getByRole('button', { name: t['question.next'], exact: true }).click());
		const second = await heading(page).innerText();
		await andThen(page, () => page.getByRole('button', { name: t['question.back'], exact: true }).click());
		expect(await heading(page).innerText()).toBe(first);
		expect(await page.locator('main form input[type=radio]').first().isChecked()).toBe(true);
		await andThen(page, async () => {
			await page.goForward();
		});
		expect(await heading(page).innerText()).toBe(second);
		await andThen(page, async () => {
			await page.goBack();
		});
		expect(await heading(page).innerText()).toBe(first);
	});
});

test('nothing chosen: a gentle line, no step', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await begin(page);
		const before = await heading(page).innerText();
		await page.getByRole('button', { name: t['question.next'], exact: true }).click();
		await page.getByText(/Kies eerst een antwoord/).waitFor();
		expect(await heading(page).innerText()).toBe(before);
	});
});
