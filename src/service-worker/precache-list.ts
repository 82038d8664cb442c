import { isDrawnByShell } from './addresses.ts';

/** One thing to keep. `revision` null: its name changes whenever its content does. */
export interface Kept {
	readonly url: string;
	readonly revision: string | null;
}

/** What `$service-worker` tells of one build. */
export interface Shell {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
	readonly version: string;
}

/** Adapter-static's page for every address that has no page of its own; it stands in none of Kit's lists. */
export const fallbackOf = (base: string): string => `${base}/404.html`;

/** For hosts and robots only, or kept elsewhere: the bundle's parts belong to the app, which checks them. */
const notKept = /^\/(?:bundle\/|\.|_|robots\.txt$|sitemap|cname$)|\.(?:map|txt|md)$/i;

/** The app without content: code, icons, and the pages that always count. */
export function precacheList({ base, build, files, prerendered, version }: Shell): Kept[] {
	const within = (path: string): string => path.slice(base.length);
	return [
		...build.map((url) => ({ url, revision: url.includes('/immutable/') ? null : version })),
		...files.filter((url) => !notKept.test(within(url))).map((url) => ({ url, revision: version })),
		...prerendered.filter((url) => !isDrawnByShell(within(url))).map((url) => ({ url, revision: version })),
		{ url: fallbackOf(base), revision: version }
	];
}
