/** Signs of five bits in one mark of an id, and of a bundle. */
export const ID_SIGNS = 5;
export const BUNDLE_SIGNS = 3;

/**
 * Short and the same for ever. FNV-1a with the finish of MurmurHash3: no secret, only well spread. 25 bits: of two hundred
 * ids two share a mark once in 1,700 guides; the compiler refuses such a guide, so that on a phone each is the only one.
 * Never 0: that means none.
 */
export function markOf(
	kind: 'door' | 'provision' | 'role' | 'referral' | 'municipality',
	id: string
): number {
	return spread(`${kind}:${id}`) >>> 7 || 1;
}

export const bundleMarkOf = (id: string): number => spread(`bundle:${id}`) >>> 17;

/** Fifteen bits over these values, to notice that something of the whole is missing. */
export const wholeMarkOf = (values: readonly number[]): number => spread(`${values.join(' ')} end`) >>> 17;

function spread(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number as signs of five bits, the highest first. */
export function signsOf(number: number, count: number): number[] {
	return Array.from({ length: count }, (_, at) => (number >>> (5 * (count - 1 - at))) & 31);
}

export const numberOf = (values: readonly number[]): number =>
	values.reduce((number, value) => number * 32 + value, 0);
