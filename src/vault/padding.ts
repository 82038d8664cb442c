import { number32, read32, type Bytes } from './bytes.ts';

/** Bytes on the disk. Nearly every visit fits the smallest size, so sizes say next to nothing. */
export const SMALLEST = 16_384;
const LARGEST = 4_194_304;

/** Fills up with zeros, so that with `around` bytes more it has one of a few sizes. Null: longer than any of them. */
export function pad(content: Bytes, around: number): Bytes | null {
	let size = SMALLEST;
	while (size < content.length + 4 + around) size *= 2;
	if (size > LARGEST) return null;
	const padded = new Uint8Array(size - around);
	padded.set(number32(content.length));
	padded.set(content, 4);
	return padded;
}

/** Null: nobody padded this. */
export function unpad(padded: Bytes): Bytes | null {
	if (padded.length < 4) return null;
	const length = read32(padded, 0);
	return length > padded.length - 4 ? null : padded.slice(4, 4 + length);
}
