/** Pages that are kept as they are: with these somebody begins, is helped at once, or leaves. */
export const keptPages: readonly string[] = ['/', '/vraag/', '/hulp-nu/', '/praten/', '/leeg/'];

/** Pages that are never kept: without a network the app draws them itself, from its own code and the content. */
export const drawnPages: readonly string[] = [
	'/bewaard/',
	'/deuren/',
	'/huisbezoek/',
	'/huisbezoek/kluis/',
	'/huisbezoek/oefenen/',
	'/kaarten/',
	'/klopt-niet/',
	'/over/',
	'/posters/',
	'/privacy/',
	'/wissen/',
	'/zoeken/'
];

/** Hundreds of pages have these addresses. They are drawn too. */
const door = /^(?:\/en)?\/(?:deur|voorziening|n)\/[^/]+\/?$/;

/** `pathname` without the base path. */
export function isDoorAddress(pathname: string): boolean {
	return door.test(pathname);
}

/** Pages in another language than Dutch are drawn, so that a phone keeps one language only. */
const english = /^\/en(?=\/)/;

/** Whether the app has a page here. `pathname` without the base path, with its slash at the end. */
export function isPage(pathname: string): boolean {
	const dutch = pathname.replace(english, '');
	return keptPages.includes(dutch) || drawnPages.includes(dutch) || isDoorAddress(pathname);
}

/** The address under which the page is kept: with a slash at the end, unless it names a file. */
export function withSlash(pathname: string): string {
	if (pathname.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	return last === '' || last.includes('.') ? pathname : `${pathname}/`;
}
