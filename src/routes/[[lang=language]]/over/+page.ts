import { needsWords, pageWords, planWords } from '#i18n';
import { sourcesOf, type Knowledge } from '#state';
import { allContent } from '../../voordeur/content.ts';
import { languageOf } from '../../voordeur/language.ts';
import { pageData } from '../../voordeur/page-data.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, pageWords, needsWords);
	const page = await pageData(
		'about',
		language,
		() => about(allContent(language).map(({ knowledge }) => knowledge)),
		(knowledge) => about([knowledge])
	);
	return { language, page };
};

function about(content: readonly Knowledge[]) {
	const [first] = content;
	if (first === undefined) return null;
	const sources = new Map(content.flatMap(sourcesOf).map((source) => [source.url, source]));
	return {
		madeOn: first.bundle.madeOn,
		sources: [...sources.values()].sort((one, other) => one.url.localeCompare(other.url))
	};
}
