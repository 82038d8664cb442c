import type { Language } from '#bundle';
import { bringWords, type WordGroup } from '#i18n';

/**
 * For a page's `load`: its words are there before anything is drawn. When the network dropped before they came,
 * Dutch words are better than no page; the next page tries again.
 */
export async function pageWordsFor(language: Language, ...groups: readonly WordGroup[]): Promise<void> {
	try {
		await bringWords(language, ...groups);
	} catch {
		// Dutch came with the page's own code.
	}
}
