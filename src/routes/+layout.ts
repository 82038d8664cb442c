import { bringWords } from '#i18n';
import type { LayoutLoad } from './$types';
import { languageOf } from './voordeur/language.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** The words of the page's language are there before anything is drawn. */
export const load: LayoutLoad = async ({ params, url }) => {
	try {
		await bringWords(languageOf({ params, url }));
	} catch {
		// The network dropped before they came. Dutch words are better than no page; the next page tries again.
	}
};
