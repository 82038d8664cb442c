import { needs } from 'virtual:voordeur/needs';
import { needsWords } from '#i18n';
import { needView } from '#state';
import { languageOf } from '../../voordeur/language.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, needsWords);
	return { language, needs: needs.map((need) => needView(need, language)) };
};
