import { planWords, reportWords } from '#i18n';
import { languageOf } from '../../voordeur/language.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, reportWords);
	return { language };
};
