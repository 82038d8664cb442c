import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

type Axe = typeof axe;

declare global {
	var axe: Axe;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every finding on this screen as one line; what axe cannot decide itself is left out. */
export async function findings(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
	const { violations } = await page.evaluate(() => globalThis.axe.run());
	return violations.flatMap(({ id, nodes }) =>
		nodes.map((node) => `${id}: ${node.html.slice(0, 120)} (${String(node.target)})`)
	);
}

/** Must a reader push the page sideways? Then how many pixels too wide it is, and what sticks out. */
export function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > root.clientWidth + 1
		);
		const names = wide.slice(-2).map((element) => element.outerHTML.slice(0, 80));
		return [`${root.scrollWidth - root.clientWidth} px too wide: ${names.join(' | ')}`];
	});
}

/** Words that did not travel with this screen: their bare keys stand where a sentence should. */
export function bareKeys(page: Page, keys: readonly string[]): Promise<string[]> {
	return page.evaluate(
		(known) => {
			const names = new Set(known);
			const pieces = (document.body.innerText + ' ' + document.title).split(/[\s,:;()“”]+/);
			return pieces.filter((piece) => names.has(piece)).map((piece) => `bare key: ${piece}`);
		},
		[...keys]
	);
}

/** What a walk past several screens finds, by the name of the screen. */
export interface Looking {
	readonly check: (screen: string) => Promise<void>;
	/** Empty: nothing is wrong anywhere. */
	readonly found: Readonly<Record<string, readonly string[]>>;
}

/** `words`: everything that the app can say here. `text`: size of the letters in percent. `unfold`: with everything open. */
export function lookingAt(
	page: Page,
	words: object,
	{ text = 100, unfold = false }: { readonly text?: number; readonly unfold?: boolean } = {}
): Looking {
	const found: Record<string, readonly string[]> = {};
	const check = async (screen: string): Promise<void> => {
		await page.evaluate(
			([percent, open]) => {
				document.documentElement.style.fontSize = `${String(percent)}%`;
				if (!open) return;
				for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
					details.open = true;
			},
			[text, unfold] as const
		);
		const lines = [
			...(await findings(page)),
			...(await tooWide(page)),
			...(await bareKeys(page, Object.keys(words)))
		];
		if (lines.length > 0) found[screen] = [...(found[screen] ?? []), ...lines];
	};
	return { check, found };
}
