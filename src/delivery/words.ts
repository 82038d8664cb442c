import type { Language, Texts } from '#bundle';

/** The bundle's words in one language. */
export interface Words {
	readonly language: Language;
	text(key: string): string | null;
	/** The text is Dutch although another language was asked for: show it with `lang="nl"`. */
	isDutch(key: string): boolean;
}

/** Later layers win. A layer in another language than asked for counts as not translated. */
export function createWords(language: Language, layers: readonly Texts[]): Words {
	const texts = new Map<string, string>();
	const dutch = new Set<string>();
	for (const layer of layers) {
		const untranslated = new Set(layer.dutch);
		for (const [key, text] of Object.entries(layer.words)) {
			texts.set(key, text);
			if (layer.language !== language || untranslated.has(key)) dutch.add(key);
			else dutch.delete(key);
		}
	}
	return {
		language,
		text: (key) => texts.get(key) ?? null,
		isDutch: (key) => language !== 'nl' && dutch.has(key)
	};
}
