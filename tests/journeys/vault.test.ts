import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookingAt } from './axe.ts';
import { withPhone } from './browser.ts';
import { button, dump, filesWith, hide, make, PATH, title, unlock, WORDS } from './vault-walk.ts';
import { addressOf, heading, say } from './walk.ts';

const t = say.nl;

const trialIs = (number: number): string => t['vault.trial.is'].replace('{{number}}', String(number));

async function keepTrial(page: Page, number: number): Promise<void> {
	await button(page, t['vault.trial.do']).click();
	await page.getByText(trialIs(number), { exact: true }).waitFor();
}

test('make, keep, lock, open again: at the real cost, and back after the browser was closed', async () => {
	await withPhone(async (phone) => {
		const first = await phone.open();
		await make(first.page);
		await keepTrial(first.page, 1);
		await keepTrial(first.page, 2);
		await button(first.page, t['vault.lock']).click();
		await title(first.page, t['vault.locked.title']).waitFor();
		expect(await first.page.getByText(trialIs(2)).count()).toBe(0);
		expect(first.troubles).toEqual([]);
		await first.close();

		const { page, troubles } = await phone.open();
		await page.goto(PATH);
		await unlock(page, `${WORDS} niet`);
		await page.getByText(t['vault.problem.vault.refused']).waitFor();
		await unlock(page);
		await page.getByText(trialIs(2)).waitFor();
		expect(troubles).toEqual([]);
	});
});

test('what is wrong with a new passphrase is said in words, and nothing is made', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await page.goto(PATH);
		await title(page, t['vault.create.title']).waitFor();
		expect(await page.getByText(t['vault.create.lost-text']).isVisible()).toBe(true);
		await page.getByLabel(t['vault.passphrase'], { exact: true }).fill('kort');
		await button(page, t['vault.create.do']).click();
		await page.getByText(t['vault.problem.vault.short']).waitFor();
		await page.getByLabel(t['vault.passphrase'], { exact: true }).fill(WORDS);
		await page.getByLabel(t['vault.passphrase-again']).fill(`${WORDS}en`);
		await page.keyboard.press('Enter');
		await page.getByText(t['vault.differs']).waitFor();
		await page.getByLabel(t['vault.show']).check();
		expect(await page.getByLabel(t['vault.passphrase'], { exact: true }).getAttribute('type')).toBe('text');
		expect((await dump(page))['voordeur/items']).toEqual({ text: '', sizes: [] });
	});
});

test('nothing readable lies in the database, nor anywhere in what the browser wrote down', async () => {
	await withPhone(async (phone) => {
		const visit = await phone.open();
		const { page } = visit;
		await page.goto(PATH);
		await title(page, t['vault.create.title']).waitFor();
		// Even with the words in sight: the browser keeps no form that says so.
		await page.getByLabel(t['vault.show']).check();
		await make(page);
		await keepTrial(page, 1);
		const stores = await dump(page);
		const items = stores['voordeur/items'];
		expect(items?.sizes).toEqual([16_384, 16_384]);
		for (const [name, { text }] of Object.entries(stores)) {
			expect(name).not.toMatch(/kluis|vault|bezoek|visit/i);
			if (name !== 'voordeur/items') continue;
			expect(text).not.toMatch(/oefening|2026-|keepUntil|pannenkoek/i);
		}
		await page.reload();
		await title(page, t['vault.locked.title']).waitFor();
		await visit.close();
		expect(filesWith(phone.profile, [WORDS, 'pannenkoek', 'Oefening 1.', 'keepUntil":"'])).toEqual([]);
	});
});

test('no key that the page works with can be taken out', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open({
			before: `
				window.keys = [];
				for (const name of ['encrypt', 'decrypt', 'sign']) {
					const real = SubtleCrypto.prototype[name];
					SubtleCrypto.prototype[name] = function (how, key, data) {
						window.keys.push(key);
						return real.call(this, how, key, data);
					};
				}`
		});
		await make(page);
		await page.evaluate('window.keys.length = 0');
		await keepTrial(page, 1);
		await page.reload();
		await unlock(page);
		await page.getByText(trialIs(1)).waitFor();
		const out: unknown = await page.evaluate(`Promise.all(window.keys.map((key) =>
			crypto.subtle.exportKey('raw', key).then(() => 'out', (error) => error.name)))`);
		expect(new Set(Array.isArray(out) ? out : [])).toEqual(new Set(['InvalidAccessError']));
	});
});

test('out of sight it locks, in every tab; and leaving locks it and keeps it', async () => {
	await withPhone(async (phone) => {
		const { page, context } = await phone.open();
		await make(page);
		await keepTrial(page, 1);
		const other = await context.newPage();
		await other.goto(PATH);
		await unlock(other);
		await title(other, t['vault.open.title']).waitFor();
		await hide(page);
		await title(page, t['vault.locked.title']).waitFor();
		await title(other, t['vault.locked.title']).waitFor();

		await unlock(page);
		await title(page, t['vault.open.title']).waitFor();
		await page.getByRole('button', { name: t['shell.leave'] }).click();
		await page.waitForURL(/\/leeg\/$/);
		const back = await context.newPage();
		await back.goto(PATH);
		await unlock(back);
		await back.getByText(trialIs(1)).waitFor();
	});
});

test('thrown away while locked it is gone, and clearing the app throws it away too', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await make(page);
		await keepTrial(page, 1);
		await button(page, t['vault.lock']).click();
		await button(page, t['vault.wipe.ask']).click();
		await page.getByText(t['vault.wipe.text']).waitFor();
		await button(page, t['vault.wipe.not']).click();
		await button(page, t['vault.wipe.ask']).click();
		await button(page, t['vault.wipe.do']).click();
		await page.getByText(t['vault.wipe.done']).waitFor();
		expect((await dump(page))['voordeur/items']).toEqual({ text: '', sizes: [] });

		await make(page);
		await page.getByRole('link', { name: t['shell.clear'] }).click();
		await page.getByText(t['clear.vault']).waitFor();
		await button(page, t['clear.do']).click();
		await page.getByText(t['clear.done']).waitFor();
		await page.goto(PATH);
		await title(page, t['vault.create.title']).waitFor();
	});
});

for (const [state, before, message] of [
	[
		'blocked',
		`Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('no', 'SecurityError'); } });`,
		t['vault.problem.storage.refused']
	],
	['hanging', `IDBFactory.prototype.open = () => new EventTarget();`, t['vault.problem.storage.timeout']]
] as const) {
	test(`with ${state} storage there is no vault, and the page says what that means`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open({ before });
			await page.goto(PATH);
			await title(page, t['vault.unreachable.title']).waitFor();
			await page.getByText(message, { exact: true }).waitFor();
			await page.getByText(t['vault.unreachable.text']).waitFor();
		});
	});
}

test('full while saving: said in words, and what was kept is whole', async () => {
	await withPhone(async (phone) => {
		const { page } = await phone.open();
		await make(page);
		await keepTrial(page, 1);
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await button(page, t['vault.trial.do']).click();
		await page.getByText(t['vault.problem.storage.full']).waitFor();
		await page.reload();
		await unlock(page);
		await page.getByText(trialIs(1)).waitFor();
	});
});

test('the device itself opens it, where the browser can derive a key', async () => {
	await withPhone(async (phone) => {
		const { page, context, troubles } = await phone.open();
		const cdp = await context.newCDPSession(page);
		await cdp.send('WebAuthn.enable');
		await cdp.send('WebAuthn.addVirtualAuthenticator', {
			options: {
				protocol: 'ctap2',
				ctap2Version: 'ctap2_1',
				transport: 'internal',
				hasResidentKey: true,
				hasUserVerification: true,
				hasPrf: true,
				isUserVerified: true,
				automaticPresenceSimulation: true
			}
		});
		await make(page);
		await keepTrial(page, 1);
		await page.getByText(t['vault.device.title'], { exact: true }).click();
		await page.getByLabel(t['vault.passphrase'], { exact: true }).fill(WORDS);
		await button(page, t['vault.device.add']).click();
		await page.getByText(t['vault.device.on']).waitFor();
		await button(page, t['vault.lock']).click();
		await button(page, t['vault.locked.device']).click();
		await page.getByText(trialIs(1)).waitFor();
		await page.getByText(t['vault.device.title'], { exact: true }).click();
		await button(page, t['vault.device.remove']).click();
		await button(page, t['vault.lock']).click();
		await title(page, t['vault.locked.title']).waitFor();
		expect(await button(page, t['vault.locked.device']).count()).toBe(0);
		await unlock(page);
		await page.getByText(trialIs(1)).waitFor();
		expect(troubles).toEqual([]);
	});
});

for (const [language, scheme, width, text] of [
	['nl', 'light', 320, 100],
	['en', 'dark', 320, 200]
] as const) {
	test(`no finding on any screen of the vault: ${language}, ${scheme}, text ${text} %`, async () => {
		await withPhone(async (phone) => {
			const { page } = await phone.open({
				colorScheme: scheme,
				viewport: { width, height: 740 },
				reducedMotion: 'reduce'
			});
			const words = say[language];
			const { check, found } = lookingAt(page, words, { text });
			await page.goto(addressOf(language, PATH.slice(1)));
			await title(page, words['vault.create.title']).waitFor();
			await button(page, words['vault.create.do']).click();
			await check('make');
			await make(page, language);
			await button(page, words['vault.trial.do']).click();
			await button(page, words['vault.trial.drop']).waitFor();
			await button(page, words['vault.wipe.ask']).click();
			await check('open');
			await button(page, words['vault.lock']).click();
			await title(page, words['vault.locked.title']).waitFor();
			await button(page, words['vault.locked.do']).click();
			await check('locked');
			expect(found).toEqual({});
			expect(await heading(page).innerText()).toBe(words['vault.locked.title']);
		});
	});
}
