// @vitest-environment node
import { expect, test } from 'vitest';
import { precacheList } from '../../src/service-worker/precache-list.ts';

test.each(['', '/pwa'])('keeps the shell, no content and no door pages (base "%s")', (base) => {
	const at = (...paths: string[]): string[] => paths.map((path) => base + path);
	const list = precacheList({
		base,
		build: at('/_app/immutable/start.abc.js', '/_app/env.js'),
		files: at(
			'/favicon.svg',
			'/manifest.webmanifest',
			'/bundle/index.json',
			'/bundle/nationaal-0123.json',
			'/robots.txt',
			'/.well-known/security.txt',
			'/_headers'
		),
		prerendered: at(
			'/',
			'/en/',
			'/vraag/',
			'/hulp-nu/',
			'/deuren/',
			'/deur/huisarts/',
			'/en/voorziening/dordtpas/'
		),
		version: 'v7'
	});
	expect(list).toEqual([
		{ url: `${base}/_app/immutable/start.abc.js`, revision: null },
		...at(
			'/_app/env.js',
			'/favicon.svg',
			'/manifest.webmanifest',
			'/',
			'/vraag/',
			'/hulp-nu/',
			'/deuren/',
			'/404.html'
		).map((url) => ({ url, revision: 'v7' }))
	]);
});
