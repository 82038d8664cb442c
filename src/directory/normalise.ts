/** Longer texts are cut: nobody types more, and looking up stays quick. */
const MOST_LETTERS = 2000;

/**
 * Lower case, without accents, signs or the difference between `ij` and `y`; words split by one space.
 * Total: markup, emoji and marks of writing direction become spaces.
 */
export function normalise(text: string): string {
	return text
		.slice(0, MOST_LETTERS)
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/ij/g, 'y')
		.replace(/['’`]/g, '')
		.replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
		.trim();
}

/**
 * A rough Dutch stem of one normalised word: endings off, doubled letters single. `schulden` and `schuld`,
 * `slapen` and `slaap` come out the same. Only good for comparing with another stem.
 */
export function stem(word: string): string {
	const bare = word.length > 4 ? word.replace(/(?:etjes|tjes|jes|etje|tje|je|en|s|e)$/, '') : word;
	const singled = (bare.length >= 3 ? bare : word).replace(/(\p{Letter})\1/gu, '$1');
	return singled.length >= 3 ? singled.replace(/v$/, 'f').replace(/z$/, 's') : singled;
}
