/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { clientsClaim } from 'workbox-core';
import { addPlugins, addRoute, cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isDoorAddress, withSlash } from './addresses.ts';
import { fromNetwork, mayBeKept, withStatus } from './fallback.ts';
import { fallbackOf, precacheList } from './precache-list.ts';

declare const self: ServiceWorkerGlobalScope;

const fallback = fallbackOf(base);
const pages = new Set(prerendered);

addPlugins([
	{
		cacheWillUpdate: ({ request, response }) =>
			Promise.resolve(mayBeKept(response, new URL(request.url).pathname === fallback))
	}
]);
precache(precacheList({ base, build, files, prerendered, version }));
cleanupOutdatedCaches();
// Lazy parts of the first page ever visited must come through the worker too, before the network drops.
clientsClaim();

registerRoute(new NavigationRoute(({ request, url }) => page(request, url)));
// Everything else that is kept; all the rest, also every other origin, goes its own way.
addRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [/.*/] });

self.addEventListener('message', (event) => {
	const message: unknown = event.data;
	const isAccepted = typeof message === 'object' && message !== null && 'type' in message;
	if (isAccepted && message.type === 'SKIP_WAITING') void self.skipWaiting();
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
	const isPage = pages.has(pathname) || isDoorAddress(pathname.slice(base.length));
	return isPage ? shell : withStatus(shell, 404);
}
