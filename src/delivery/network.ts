import { fail, ok, type Result } from '#result';
import type { DeliveryProblem } from './problem.ts';

export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** Long enough for the biggest part on a very slow line. */
const TIME_LIMIT_MS = 20_000;

export interface Network {
	/** The newest index; never from a cache without asking. */
	index(): Promise<Result<string, DeliveryProblem>>;
	/** `again`: past the browser's own cache, which may hold a damaged copy. */
	part(file: string, again: boolean): Promise<Result<string, DeliveryProblem>>;
}

export function createNetwork(fetch: Fetch, base: string): Network {
	const text = async (file: string, cache: RequestCache): Promise<Result<string, DeliveryProblem>> => {
		const abort = new AbortController();
		const timer = setTimeout(() => {
			abort.abort();
		}, TIME_LIMIT_MS);
		try {
			// Nothing about the person travels along: no cookies, no page address.
			const response = await fetch(`${base}/bundle/${file}`, {
				cache,
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				signal: abort.signal
			});
			if (response.ok) return ok(await response.text());
		} catch {
			// No network, or it stopped halfway: the same to us.
		} finally {
			clearTimeout(timer);
		}
		return fail({ code: 'bundle.unreachable', file });
	};
	return {
		index: () => text('index.json', 'no-cache'),
		part: (file, again) => text(file, again ? 'reload' : 'default')
	};
}
