import type { BeforeNavigate } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { asset, resolve } from '$app/paths';
import type { Voordeur } from './voordeur.svelte.ts';

interface Updates {
	/** After another tab took the new version, the next page comes from that version. */
	beforeNavigate(navigation: BeforeNavigate): void;
}

/** Keeps the app on this device and offers a newer one. Nothing is taken away while somebody is busy. */
export function followUpdates({ notices, journey }: Voordeur): Updates {
	let accepted = false;
	let stale = false;
	if (!dev && 'serviceWorker' in navigator) {
		const hadWorker = navigator.serviceWorker.controller !== null;
		navigator.serviceWorker.addEventListener('controllerchange', () => {
			// The very first worker takes over pages that are already right.
			if (accepted) location.reload();
			else if (hadWorker && journey.hasAnswers) stale = true;
			else if (hadWorker) location.reload();
		});
		if (document.readyState === 'complete') void register();
		else addEventListener('load', () => void register(), { once: true });
	}

	async function register(): Promise<void> {
		try {
			const { Workbox } = await import('workbox-window');
			const workbox = new Workbox(workerAddress(), { scope: resolve('/') });
			workbox.addEventListener('waiting', () => {
				notices.offerUpdate(() => {
					accepted = true;
					workbox.messageSkipWaiting();
				});
			});
			await workbox.register();
			const { active } = await navigator.serviceWorker.ready;
			active?.postMessage({ type: 'USED', paths: pathsUsed() });
		} catch {
			// Private modes refuse workers. Then the app needs the network, and says so when it is not there.
		}
	}

	return {
		beforeNavigate: ({ to, willUnload, cancel, type }) => {
			if (!stale || willUnload || to === null || type === 'popstate') return;
			cancel();
			location.assign(to.url);
		}
	};
}

/** What this page fetched of the app's code. The worker keeps of it what it does not have from the start. */
function pathsUsed(): string[] {
	return performance
		.getEntriesByType('resource')
		.map(({ name }) => new URL(name).pathname)
		.filter((path) => path.includes('/immutable/on-demand/'));
}

/** Browsers with trusted types take a worker's address only from a policy with a name that our security policy knows. */
function workerAddress(): string | TrustedScriptURL {
	const address = asset('/service-worker.js');
	const policy = window.trustedTypes?.createPolicy('voordeur', { createScriptURL: (url) => url });
	return policy === undefined ? address : policy.createScriptURL(address);
}
