import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '#bundle';
import { addressOf, say } from './walk.ts';

const t = say.nl;
export const WORDS = 'kast wolk fiets pannenkoek';
export const PATH = '/huisbezoek/kluis/';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

export async function make(page: Page, language: Language = 'nl'): Promise<void> {
	const words = say[language];
	await page.goto(addressOf(language, PATH.slice(1)));
	await title(page, words['vault.create.title']).waitFor();
	await page.getByLabel(words['vault.passphrase'], { exact: true }).fill(WORDS);
	await page.getByLabel(words['vault.passphrase-again']).fill(WORDS);
	await button(page, words['vault.create.do']).click();
	await title(page, words['vault.open.title']).waitFor();
}

export async function unlock(page: Page, passphrase = WORDS): Promise<void> {
	await title(page, t['vault.locked.title']).waitFor();
	await page.getByLabel(t['vault.passphrase'], { exact: true }).fill(passphrase);
	await button(page, t['vault.locked.do']).click();
}

/** As another app in front of it, or a screen that goes dark. */
export const hide = (page: Page): Promise<void> =>
	page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
		Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});

/** Every record of every store, its bytes written as letters. */
export const dump = (page: Page): Promise<Record<string, { text: string; sizes: number[] }>> =>
	page.evaluate(async () => {
		const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('unreadable'));
				};
			});
		const found: Record<string, { text: string; sizes: number[] }> = {};
		for (const { name = '' } of await indexedDB.databases()) {
			const db = await asked(indexedDB.open(name));
			for (const store of db.objectStoreNames) {
				const rows: unknown[] = await asked(db.transaction(store).objectStore(store).getAll());
				const sizes: number[] = [];
				const text = rows.map((row) =>
					JSON.stringify(row, (_, value: unknown) => {
						if (!(value instanceof Uint8Array)) return value;
						sizes.push(value.length);
						return new TextDecoder('latin1').decode(value);
					})
				);
				found[`${name}/${store}`] = { text: text.join('\n'), sizes };
			}
			db.close();
		}
		return found;
	});

/** Whatever the browser itself wrote down, in its whole profile. */
export function filesWith(folder: string, words: readonly string[]): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return filesWith(path, words);
		if (!entry.isFile() || statSync(path).size > 50_000_000) return [];
		const bytes = readFileSync(path);
		return words
			.filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
			.map((word) => `${word} in ${path}`);
	});
}
