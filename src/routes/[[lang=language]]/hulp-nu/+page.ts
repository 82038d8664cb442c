import { pageWords, planWords } from '#i18n';
import { emergencyGroups } from '#state';
import { contentFor } from '../../voordeur/content.ts';
import { languageOf } from '../../voordeur/language.ts';
import { pageData } from '../../voordeur/page-data.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, pageWords);
	const page = await pageData(
		'help',
		language,
		() => {
			const knowledge = contentFor(language, null);
			return knowledge === null ? null : emergencyGroups(knowledge);
		},
		emergencyGroups
	);
	return { language, page };
};
