/** Vowel groups that are one syllable in Dutch, longest first. */
const GROUPS = [
	'aai',
	'ooi',
	'oei',
	'eeuw',
	'ieuw',
	'aa',
	'ee',
	'oo',
	'uu',
	'ie',
	'oe',
	'eu',
	'ui',
	'ei',
	'ij',
	'ou',
	'au'
];
const GROUP = new RegExp(`${GROUPS.join('|')}|[aeiouyàáâäèéêëìíîïòóôöùúûü]`, 'gu');

/** Syllables in a Dutch word, at least one. A sign such as ë starts a new one. Digits are read as one beat. */
export function syllablesIn(word: string): number {
	const plain = word.toLowerCase().normalize('NFC');
	return Math.max(1, plain.match(GROUP)?.length ?? 0);
}
