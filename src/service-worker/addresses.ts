/** Hundreds of pages have these addresses: doors, provisions, short addresses. They are never kept: without a network the app draws them itself. */
const door = /^(?:\/en)?\/(?:deur|voorziening|n)\/[^/]+\/?$/;

/** `pathname` without the base path. */
export function isDoorAddress(pathname: string): boolean {
	return door.test(pathname);
}

/** Pages in another language than Dutch: drawn by the app too, so that a phone keeps one language only. */
const english = /^\/en\//;

/** For who hangs up posters, not for a resident's phone. */
const posters = /^\/posters\/?$/;

/** A page that is not kept itself because the app's shell can draw it. `pathname` without the base path. */
export function isDrawnByShell(pathname: string): boolean {
	return isDoorAddress(pathname) || english.test(pathname) || posters.test(pathname);
}

/** The address under which the page is kept: with a slash at the end, unless it names a file. */
export function withSlash(pathname: string): string {
	if (pathname.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	return last === '' || last.includes('.') ? pathname : `${pathname}/`;
}
