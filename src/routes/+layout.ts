import type { LayoutLoad } from './$types';
import { languageOf } from './voordeur/language.ts';
import { pageWordsFor } from './voordeur/page-words.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params, url }) => {
	await pageWordsFor(languageOf({ params, url }));
};
