import { emergencyGroups } from '#state';
import { contentFor } from '../../voordeur/content.ts';
import { languageOf } from '../../voordeur/language.ts';
import { pageData } from '../../voordeur/page-data.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
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
