import { keepWords, planWords, vaultWords, visitWords } from '#i18n';
import { languageOf } from '../../voordeur/language.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	await pageWordsFor(languageOf({ params, url }), planWords, visitWords, vaultWords, keepWords);
};
