// @vitest-environment node
import { expect, test } from 'vitest';
import { precacheList } from '../../src/service-worker/precache-list.ts';

test.each(['', '/pwa'])('keeps the shell, no content and only the first pages (base "%s")', (base) => {
	const at = (...paths: string[]): string[] => paths.map((path) => base + path);
	const list = precacheList({
		base,
		build: at(
			'/_app/immutable/start.abc.js',
			'/_app/env.js',
			'/_app/immutable/on-demand/english.abc.js',
			'/_app/immutable/chunks/on-demand.js'
		),
		files: at(
			'/favicon.svg',
			'/manifest.webmanifest',
			'/icon-512.png',
			'/bundle/index.json',
			'/bundle/nationaal-0123.json',
			'/robots.txt',
			'/.well-known/security.txt',
			'/_headers'
		),
		version: 'v7'
	});
	expect(list).toEqual([
		{ url: `${base}/_app/immutable/start.abc.js`, revision: null },
		{ url: `${base}/_app/env.js`, revision: 'v7' },
		{ url: `${base}/_app/immutable/chunks/on-demand.js`, revision: null },
		...at(
			'/favicon.svg',
			'/manifest.webmanifest',
			'/',
			'/vraag/',
			'/hulp-nu/',
			'/praten/',
			'/leeg/',
			'/404.html'
		).map((url) => ({ url, revision: 'v7' }))
	]);
});
