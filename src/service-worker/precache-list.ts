import { keptPages } from './addresses.ts';
import { shelfOf } from './on-demand.ts';

/** One thing to keep. `revision` null: its name changes whenever its content does. */
export interface Kept {
	readonly url: string;
	readonly revision: string | null;
}

/** What `$service-worker` tells of one build. Its list of pages is left alone: hundreds, and five are kept. */
export interface Shell {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly version: string;
}

/** Adapter-static's page for every address that has no page of its own; it stands in none of Kit's lists. */
export const fallbackOf = (base: string): string => `${base}/404.html`;

/**
 * For hosts, robots and the installing of an app only (that happens with a network), or kept elsewhere: the
 * bundle's parts belong to the app, which checks them.
 */
const notKept = /^\/(?:bundle\/|\.|_|robots\.txt$|sitemap|cname$|icon-)|\.(?:map|txt|md)$/i;

/** The app without content: code, icons, and the pages that always count. */
export function precacheList({ base, build, files, version }: Shell): Kept[] {
	const within = (path: string): string => path.slice(base.length);
	return [
		...build
			.filter((url) => shelfOf(url) === null)
			.map((url) => ({ url, revision: url.includes('/immutable/') ? null : version })),
		...files.filter((url) => !notKept.test(within(url))).map((url) => ({ url, revision: version })),
		...[...keptPages.map((path) => `${base}${path}`), fallbackOf(base)].map((url) => ({
			url,
			revision: version
		}))
	];
}
