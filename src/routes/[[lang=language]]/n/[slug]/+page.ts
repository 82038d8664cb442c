import { error } from '@sveltejs/kit';
import { needs } from 'virtual:voordeur/needs';
import { needsWords } from '#i18n';
import { needView } from '#state';
import { languageOf } from '../../../voordeur/language.ts';
import { pageWordsFor } from '../../../voordeur/page-words.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** Every one there is, in both languages. */
export const entries: EntryGenerator = () => needs.flatMap(({ slug }) => [{ slug }, { lang: 'en', slug }]);

/** The title stays "Voordeur": the browser keeps titles. */
export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, needsWords);
	const need = needs.find(({ slug }) => slug === params.slug);
	if (need === undefined) error(404);
	return { language, need: needView(need, language), answers: need.answers };
};
