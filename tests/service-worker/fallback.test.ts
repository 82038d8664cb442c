// @vitest-environment node
import { expect, test } from 'vitest';
import { fromNetwork, mayBeKept, withStatus } from '../../src/service-worker/fallback.ts';

test('takes what the network gives, also its own "not found"', async () => {
	expect((await fromNetwork(Promise.resolve(new Response('page'))))?.status).toBe(200);
	expect((await fromNetwork(Promise.resolve(new Response('', { status: 404 }))))?.status).toBe(404);
});

test('no network, a failing server or no answer in time: the app draws the page itself', async () => {
	expect(await fromNetwork(Promise.reject(new TypeError('offline')))).toBeNull();
	expect(await fromNetwork(Promise.resolve(new Response('', { status: 502 })))).toBeNull();
	expect(await fromNetwork(new Promise<Response>(() => undefined), 5)).toBeNull();
});

test('keeps the fallback page whatever status its host gives it, and nothing else that failed', async () => {
	const missing = (): Response =>
		new Response('the shell', { status: 404, headers: { 'content-type': 'text/html' } });
	const kept = mayBeKept(missing(), true);
	expect(kept?.status).toBe(200);
	expect(kept?.headers.get('content-type')).toBe('text/html');
	expect(await kept?.text()).toBe('the shell');
	expect(mayBeKept(missing(), false)).toBeNull();
	expect(mayBeKept(new Response('', { status: 500 }), true)).toBeNull();
	expect(mayBeKept(new Response('ok'), false)?.status).toBe(200);
});

test('an unknown address answers with the same page and "not found"', async () => {
	const page = withStatus(new Response('the shell'), 404);
	expect(page.status).toBe(404);
	expect(await page.text()).toBe('the shell');
});
