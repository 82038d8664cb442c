// @vitest-environment node
import { expect, test } from 'vitest';
import { isDoorAddress, withSlash } from '../../src/service-worker/addresses.ts';

test.each([
	'/deur/huisarts/',
	'/deur/huisarts',
	'/en/deur/huisarts/',
	'/voorziening/dordtpas/',
	'/en/voorziening/x'
])('%s is drawn from the bundle', (pathname) => {
	expect(isDoorAddress(pathname)).toBe(true);
});

test.each(['/', '/deur/', '/deuren/', '/en/', '/deur/a/b/', '/nl/deur/a/', '/vraag/', '/deurmat/a/'])(
	'%s is a page of its own',
	(pathname) => {
		expect(isDoorAddress(pathname)).toBe(false);
	}
);

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
