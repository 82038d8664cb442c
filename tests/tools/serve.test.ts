// @vitest-environment node
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/tools/serve.mjs';

let site: { address: string; close: () => Promise<void> };

beforeAll(async () => {
	const dir = await mkdtemp(path.join(tmpdir(), 'voordeur-build-'));
	const write = async (file: string, content: string | Buffer): Promise<void> => {
		await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
		await writeFile(path.join(dir, file), content);
	};
	await write('index.html', 'start');
	await write('404.html', 'niet gevonden');
	await write('deuren/index.html', 'deuren');
	await write('over.html', 'over');
	await write('_app/immutable/a.js', 'export {}');
	await write('_app/immutable/a.js.gz', gzipSync('export {}'));
	await write('bundle/index.json', '{}');
	await write('bundle/nationaal-0123456789abcdef.json', '{}');
	site = await serve({ dir });
});
afterAll(() => site.close());

/** As it travels: nothing unpacked, no path tidied. */
function get(pathname: string, headers: Record<string, string> = {}, method = 'GET') {
	return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
		(resolve, reject) => {
			request(new URL(site.address), { path: pathname, headers, method }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.on('end', () => {
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks).toString()
					});
				});
			})
				.on('error', reject)
				.end();
		}
	);
}

test('pages are found with and without a slash', async () => {
	const bodies = await Promise.all(
		['/', '/deuren', '/deuren/', '/over', '/over/'].map(async (page) => (await get(page)).body)
	);
	expect(bodies).toEqual(['start', 'deuren', 'deuren', 'over', 'over']);
});

test('an unknown path gets the fallback page and says 404', async () => {
	expect(await get('/vraag/onbekend')).toMatchObject({ status: 404, body: 'niet gevonden' });
});

test('nothing outside the folder is served', async () => {
	for (const climb of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/%', '/\0']) {
		const { status, body } = await get(encodeURI(climb).replaceAll('%25', '%'));
		expect([400, 404]).toContain(status);
		expect(body).not.toContain('voordeur');
	}
});

test('what carries a hash is kept for ever, the rest is asked for again', async () => {
	const rule = async (file: string): Promise<unknown> => (await get(file)).headers['cache-control'];
	expect(await rule('/_app/immutable/a.js')).toContain('immutable');
	expect(await rule('/bundle/nationaal-0123456789abcdef.json')).toContain('immutable');
	expect(await rule('/bundle/index.json')).toBe('no-cache');
	expect(await rule('/')).toBe('no-cache');
	expect(await rule('/_app/immutable/gone.js')).toBe('no-cache');
});

test('a packed twin is sent to who can unpack it', async () => {
	const packed = await get('/_app/immutable/a.js', { 'accept-encoding': 'gzip' });
	expect(packed.headers).toMatchObject({
		'content-encoding': 'gzip',
		'content-type': 'text/javascript; charset=utf-8'
	});
	expect((await get('/_app/immutable/a.js')).body).toBe('export {}');
});

test('every answer keeps strangers out', async () => {
	for (const page of ['/', '/onbekend']) {
		expect((await get(page)).headers).toMatchObject({
			'content-security-policy': "frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'referrer-policy': 'no-referrer'
		});
	}
});

test('a page that did not change is not sent again, and nothing can be written', async () => {
	const { headers } = await get('/');
	expect((await get('/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
	expect((await get('/', {}, 'POST')).status).toBe(405);
});
