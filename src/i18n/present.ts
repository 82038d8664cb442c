import type { Language } from '#bundle';
import { coreWords } from './groups/core.ts';
import type { WordGroup } from './groups/group.ts';

type Texts = Readonly<Record<string, string>>;

/** Every group that was asked for so far. A further language needs all of them. */
const groups = new Set<WordGroup>([coreWords]);
const present = new Map<Language, Texts>([['nl', coreWords.nl]]);
const brought = new Map<Language, Set<WordGroup>>([['nl', new Set([coreWords])]]);

/** One text as it stands, holes and all. Where a language did not arrive, Dutch words are better than none. */
export const textOf = (language: Language, key: string): string | undefined =>
	present.get(language)?.[key] ?? present.get('nl')?.[key];

/** Whether anything was said in this language yet; else all of it is Dutch. */
export const speaks = (language: Language): boolean => present.has(language);

/** All words of a language so far: another object whenever some were added. */
export const textsOf = (language: Language): Texts => present.get(language) ?? {};

/**
 * Brings these words in, and in this language all that were brought in before. Dutch is there at once, before
 * anything is awaited. Await it before anything is drawn. Rejects when another language did not come.
 */
export async function bringWords(language: Language, ...more: readonly WordGroup[]): Promise<void> {
	for (const group of more) {
		groups.add(group);
		add('nl', group, group.nl);
	}
	if (language === 'nl') return;
	await Promise.all(
		[...groups].map(async (group) => {
			if (brought.get(language)?.has(group) === true) return;
			const { words } = await group.other[language]();
			add(language, group, words);
		})
	);
}

function add(language: Language, group: WordGroup, words: Texts): void {
	const known = brought.get(language) ?? new Set();
	if (known.has(group)) return;
	brought.set(language, known.add(group));
	present.set(language, { ...present.get(language), ...words });
}
