// @vitest-environment node
import { expect, test } from 'vitest';
import { isDoorAddress, isDrawnByShell, withSlash } from '../../src/service-worker/addresses.ts';

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
	['/posters/', true],
	['/en/posters/', true],
	['/n/geld/', true],
	['/praten/', false]
] as const)('%s need not be kept: %s', (pathname, drawn) => {
	expect(isDrawnByShell(pathname)).toBe(drawn);
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
