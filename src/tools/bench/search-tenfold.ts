import type { Texts } from '#bundle';
import { partsOf, type Compiled } from '#compiler';

const COPIES = 9;
const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxz';

/** The same content with nine invented copies of every national door and provision, in invented words, as files. */
export function tenfold(content: Compiled): readonly { readonly path: string; readonly body: string }[] {
	const copies = Array.from({ length: COPIES }, (_, at) => at + 1);
	const again = <Item extends { readonly id: string; readonly words: string[] }>(
		items: readonly Item[]
	): Item[] => [
		...items,
		...copies.flatMap((copy) =>
			items.map((item) => ({
				...item,
				id: `${item.id}-${String(copy)}`,
				words: item.words.map((word) => invented(word, copy))
			}))
		)
	];
	const { national } = content;
	const { index, files } = partsOf({
		...content,
		national: { ...national, doors: again(national.doors), provisions: again(national.provisions) },
		texts: { nl: inTexts(content.texts.nl), en: inTexts(content.texts.en) }
	});
	return [
		...files.map(({ file, text }) => ({ path: `/bundle/${file}`, body: text })),
		{ path: '/bundle/index.json', body: JSON.stringify(index) }
	];

	function inTexts(parts: Readonly<Record<string, Texts>>): Record<string, Texts> {
		return Object.fromEntries(
			Object.entries(parts).map(([of, part]) => [
				of,
				of === 'national' ? { ...part, words: more(part.words) } : part
			])
		);
	}

	function more(words: Readonly<Record<string, string>>): Record<string, string> {
		const all = { ...words };
		for (const [key, text] of Object.entries(words)) {
			const [, kind, id, part] = /^(door|provision)\.([^.]+)\.(.+)$/.exec(key) ?? [];
			if (kind === undefined || id === undefined || part === undefined) continue;
			for (const copy of copies) all[`${kind}.${id}-${String(copy)}.${part}`] = invented(text, copy);
		}
		return all;
	}
}

/** Other letters in the same places, so that the number of different words grows too. */
function invented(text: string, copy: number): string {
	const moved = (letter: string, among: string): string =>
		among[(among.indexOf(letter) + copy) % among.length] ?? letter;
	return text.replace(/[a-z]/g, (letter) => moved(letter, VOWELS.includes(letter) ? VOWELS : CONSONANTS));
}
