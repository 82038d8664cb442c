export type Bytes = Uint8Array<ArrayBuffer>;

export const utf8 = (text: string): Bytes => new Uint8Array(new TextEncoder().encode(text));

/** Throws on what is no UTF-8. */
export const textOf = (bytes: Bytes): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

export function join(...pieces: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}

/** The browser's own chance, in pieces: it gives at most 65,536 bytes at a time. */
export function random(length: number): Bytes {
	const bytes = new Uint8Array(length);
	for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
	return bytes;
}

export const same = (one: Bytes, other: Bytes): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);

/** Four bytes, big end first. */
export function number32(value: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

export const read32 = (bytes: Bytes, at: number): number =>
	new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** Letters, digits, `-` and `_`. */
export function base64url(bytes: Bytes): string {
	const plain = btoa(String.fromCharCode(...bytes));
	return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
