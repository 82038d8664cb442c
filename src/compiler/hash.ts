import { createHash } from 'node:crypto';

/** SHA-256 of the text as UTF-8, in hex. */
export function sha256(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** How a translation names the Dutch text it translates: the first letters of its hash. */
export function textHash(text: string): string {
	return sha256(text).slice(0, 12);
}
