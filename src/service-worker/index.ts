/// <reference types="@sveltejs/kit" />
import { base, build, files, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { addPlugins, addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isPage, withSlash } from './addresses.ts';
import { fromNetwork, mayBeKept, withStatus } from './fallback.ts';
import { outdated, shelfOf, toRenew } from './on-demand.ts';
import { fallbackOf, precacheList } from './precache-list.ts';

declare const self: ServiceWorkerGlobalScope;

const fallback = fallbackOf(base);
const ON_DEMAND = 'voordeur-on-demand';

addPlugins([
	{
		cacheWillUpdate: ({ request, response }) =>
			Promise.resolve(mayBeKept(response, new URL(request.url).pathname === fallback))
	}
]);
precache(precacheList({ base, build, files, version }));
cleanupOutdatedCaches();
// Lazy parts of the first page ever visited must come through the worker too, before the network drops.
clientsClaim();

registerRoute(new NavigationRoute(({ request, url }) => page(request, url)));
registerRoute(
	({ url, sameOrigin }) => sameOrigin && shelfOf(url.pathname) !== null,
	({ url }) => onDemand(url.pathname)
);
// Everything else that is kept; all the rest, also every other origin, goes its own way.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] });

self.addEventListener('install', (event) => {
	event.waitUntil(usedShelves().then((used) => keep(toRenew(used, build))));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(forgetOutdated());
});

self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	if (typeof message !== 'object' || message === null || !('type' in message)) return;
	if (message.type === 'SKIP_WAITING') void self.skipWaiting();
	// The first page ever visited was there before this worker: it tells what it used.
	if (message.type === 'USED' && 'paths' in message && Array.isArray(message.paths)) {
		const paths: readonly unknown[] = message.paths;
		event.waitUntil(keep(build.filter((url) => shelfOf(url) !== null && paths.includes(url))));
	}
});

async function page(request: Request, url: URL): Promise<Response> {
	const pathname = withSlash(url.pathname);
	// A redirect, so that the page finds its files from the address it was made for.
	if (pathname !== url.pathname) return Response.redirect(`${url.origin}${pathname}${url.search}`, 302);
	// What stands behind a question mark changes no page.
	const kept = await matchPrecache(pathname);
	if (kept !== undefined && pathname !== fallback) return kept;
	const fresh = await fromNetwork(fetch(request));
	if (fresh !== null) return fresh;
	const shell = await matchPrecache(fallback);
	if (shell === undefined) return Response.error();
	return isPage(pathname.slice(base.length)) ? shell : withStatus(shell, 404);
}

async function onDemand(pathname: string): Promise<Response> {
	const cache = await caches.open(ON_DEMAND);
	const kept = await cache.match(pathname);
	if (kept !== undefined) return kept;
	const response = await fetch(pathname);
	if (response.ok) await cache.put(pathname, response.clone()).catch(() => undefined);
	return response;
}

async function usedShelves(): Promise<readonly string[]> {
	const kept = await (await caches.open(ON_DEMAND)).keys();
	return kept.map(({ url }) => new URL(url).pathname);
}

/** What does not come now comes when it is used. */
async function keep(paths: readonly string[]): Promise<void> {
	await Promise.all(paths.map((path) => onDemand(path).catch(() => undefined)));
}

async function forgetOutdated(): Promise<void> {
	const cache = await caches.open(ON_DEMAND);
	await Promise.all(outdated(await usedShelves(), build).map((path) => cache.delete(path)));
}
