import { pageWords, planWords } from '#i18n';
import { guideOf, type GuideEntry, type Knowledge } from '#state';
import { allContent } from '../../voordeur/content.ts';
import { languageOf } from '../../voordeur/language.ts';
import { pageData } from '../../voordeur/page-data.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

interface ListedPlace {
	/** Null: for everybody. */
	readonly residents: string | null;
	readonly doors: readonly GuideEntry[];
	readonly provisions: readonly GuideEntry[];
}

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, pageWords);
	const page = await pageData(
		'doors',
		language,
		() => listed(allContent(language)),
		(knowledge) => listed([{ knowledge, residents: [] }])
	);
	return { language, page };
};

/** Each door once: first what is there for everybody, then what a municipality adds. */
function listed(
	content: readonly { readonly knowledge: Knowledge; readonly residents: readonly string[] }[]
): readonly ListedPlace[] {
	const seen = new Set<string>();
	const fresh = (kind: string, entries: readonly GuideEntry[]): readonly GuideEntry[] =>
		entries.filter(({ slug }) => {
			const isNew = !seen.has(`${kind} ${slug}`);
			seen.add(`${kind} ${slug}`);
			return isNew;
		});
	return content
		.map(({ knowledge, residents }) => {
			const { doors, provisions } = guideOf(knowledge);
			return {
				residents: residents[0] ?? null,
				doors: fresh('door', doors),
				provisions: fresh('provision', provisions)
			};
		})
		.filter(({ doors, provisions }) => doors.length + provisions.length > 0);
}
