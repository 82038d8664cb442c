// @vitest-environment node
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	drawnPages,
	isDoorAddress,
	isPage,
	keptPages,
	withSlash
} from '../../src/service-worker/addresses.ts';

/** Folders under `src/routes` that are a page, as addresses; those with a slug have their own rule. */
function pagesOf(folder: string, at = '/'): string[] {
	return readdirSync(`src/routes/${folder}`, { withFileTypes: true }).flatMap((entry) => {
		if (entry.isFile()) return entry.name === '+page.svelte' ? [at] : [];
		if (entry.name === '[[lang=language]]') return pagesOf(entry.name, at);
		if (entry.name.includes('[')) return [];
		return pagesOf(`${folder}/${entry.name}`, `${at}${entry.name}/`);
	});
}

test('the worker knows every page: kept as it is, or drawn by the app', () => {
	expect([...keptPages, ...drawnPages].sort()).toEqual(pagesOf('.').sort());
});

test.each(['/', '/en/', '/vraag/', '/en/vraag/', '/over/', '/en/over/', '/deur/huisarts/', '/en/deur/x/'])(
	'%s is a page',
	(pathname) => {
		expect(isPage(pathname)).toBe(true);
	}
);

test.each(['/bestaat-niet/', '/en/bestaat-niet/', '/nl/', '/enkel/', '/over/mij/'])(
	'%s is no page',
	(pathname) => {
		expect(isPage(pathname)).toBe(false);
	}
);

test.each([
	'/deur/huisarts/',
	'/deur/huisarts',
	'/en/deur/huisarts/',
	'/voorziening/dordtpas/',
	'/en/voorziening/x',
	'/n/geld/',
	'/en/n/k7'
])('%s is drawn by the app', (pathname) => {
	expect(isDoorAddress(pathname)).toBe(true);
});

test.each([
	'/',
	'/deur/',
	'/deuren/',
	'/en/',
	'/deur/a/b/',
	'/nl/deur/a/',
	'/vraag/',
	'/deurmat/a/',
	'/n/',
	'/n/a/b/'
])('%s is a page of its own', (pathname) => {
	expect(isDoorAddress(pathname)).toBe(false);
});

test.each([
	['/vraag', '/vraag/'],
	['/en/vraag', '/en/vraag/'],
	['/vraag/', '/vraag/'],
	['/', '/'],
	['/index.html', '/'],
	['/en/index.html', '/en/'],
	['/404.html', '/404.html'],
	['/bundle/index.json', '/bundle/index.json']
])('%s is kept as %s', (asked, kept) => {
	expect(withSlash(asked)).toBe(kept);
});
