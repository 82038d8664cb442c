import { error } from '@sveltejs/kit';
import { keepWords, pageWords, planWords } from '#i18n';
import { provisionPage, slugOfProvision } from '#state';
import { allContent, madeFor } from '../../../voordeur/content.ts';
import { languageOf } from '../../../voordeur/language.ts';
import { pageData } from '../../../voordeur/page-data.ts';
import { pageWordsFor } from '../../../voordeur/page-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every one there is, in both languages. */
export const entries: EntryGenerator = () => {
	const slugs = allContent('nl').flatMap(({ knowledge }) =>
		Object.values(knowledge.bundle.provisions).map((provision) =>
			slugOfProvision(knowledge.bundle, provision)
		)
	);
	return [...new Set(slugs)].flatMap((slug) => [{ slug }, { lang: 'en', slug }]);
};

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, pageWords, keepWords);
	const page = await pageData(
		`voorziening ${params.slug}`,
		language,
		() => madeFor(language, (knowledge, residents) => provisionPage(knowledge, params.slug, residents)),
		(knowledge) => provisionPage(knowledge, params.slug)
	);
	if (page === null) error(404);
	const { safety, provision } = page.view;
	return { language, page, ...(safety ? {} : { title: provision.name.text }) };
};
