import type { Language } from '#bundle';

/** From the address: `/en/…` is English, also where no page was found. */
export function languageOf(page: {
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly url: URL;
}): Language {
	return page.params['lang'] === 'en' || /\/en(\/|$)/.test(page.url.pathname) ? 'en' : 'nl';
}
