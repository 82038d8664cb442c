import type { Compiled } from '#compiler';

/** Names of before stay what they were. */
const isName = (key: string): boolean => key.includes('.formerly.');

/** Keys of texts that show in Dutch to who reads English. */
export function untranslatedIn({ texts }: Compiled): readonly string[] {
	const keys = Object.values(texts.en).flatMap(({ dutch }) => dutch);
	return [...new Set(keys)].filter((key) => !isName(key)).sort();
}

export function countOfTexts({ texts }: Compiled): number {
	const keys = Object.values(texts.nl).flatMap(({ words }) => Object.keys(words));
	return new Set(keys.filter((key) => !isName(key))).size;
}

export function untranslatedLines(content: Compiled): string[] {
	const words = new Map(Object.values(content.texts.nl).flatMap((part) => Object.entries(part.words)));
	const keys = untranslatedIn(content);
	return [
		`${keys.length} van ${countOfTexts(content)} teksten hebben geen Engels.`,
		...keys.map((key) => `${content.hashes[key] ?? ''}  ${key}  ${words.get(key) ?? ''}`)
	];
}
