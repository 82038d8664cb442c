import { pageWords, planWords } from '#i18n';
import { talkDoors, type DoorView, type Knowledge } from '#state';
import { allContent } from '../../voordeur/content.ts';
import { languageOf } from '../../voordeur/language.ts';
import { pageData } from '../../voordeur/page-data.ts';
import { pageWordsFor } from '../../voordeur/page-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url }) => {
	const language = languageOf({ params, url });
	await pageWordsFor(language, planWords, pageWords);
	const page = await pageData('talk', language, () => distinct(allContent(language)), talkDoors);
	return { language, page };
};

/** Nobody has said yet where they live: the numbers of every municipality in the guide. */
function distinct(content: readonly { readonly knowledge: Knowledge }[]): readonly DoorView[] {
	const doors = content.flatMap(({ knowledge }) => talkDoors(knowledge));
	return [...new Map(doors.map((door) => [door.id, door])).values()];
}
