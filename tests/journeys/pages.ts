import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '#bundle';

/** Every prerendered page of the built site, `/deur/…/` included. */
export function pagesOf(language: Language): string[] {
	const found: string[] = [];
	const visit = (at: string): void => {
		for (const entry of readdirSync(join('build', at), { withFileTypes: true })) {
			if (entry.isDirectory() && entry.name !== '_app') visit(`${at}${entry.name}/`);
			if (entry.name === 'index.html') found.push(at);
		}
	};
	visit('/');
	return found.filter((path) => path !== '/leeg/' && path.startsWith('/en/') === (language === 'en')).sort();
}

/** A few pages of the guide, prerendered in Dutch: the first door and the first provision that stand there. */
export function somePages(language: Language = 'nl'): { door: string; provision: string } {
	const pages = pagesOf(language);
	const first = (part: string): string => {
		const path = pages.find((page) => page.includes(part));
		if (path === undefined) throw new Error(`No page under ${part}`);
		return path;
	};
	return { door: first('/deur/'), provision: first('/voorziening/') };
}

/** The prerendered text of a page, as a browser without scripts gets it. */
export const sourceOf = (path: string): string => readFileSync(join('build', path, 'index.html'), 'utf8');
