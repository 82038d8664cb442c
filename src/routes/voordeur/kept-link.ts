import type { Language } from '#bundle';
import { keepWords } from '#i18n';
import KeptLink from './KeptLink.svelte';
import { pageWordsFor } from './page-words.ts';

/** For the start page, after everything else: the way to what is kept, with its words. */
export async function keptLink(language: Language): Promise<typeof KeptLink> {
	await pageWordsFor(language, keepWords);
	return KeptLink;
}
