import { utf8, type Bytes } from './bytes.ts';

/** Characters. The one rule there is: NIST SP 800-63B-4 asks 15 of a password that stands alone. */
export const SHORTEST = 15;

/** Keyboards differ in how they write an accent and where they add a space; that must lock nobody out. */
function plain(passphrase: string): string {
	return passphrase.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
}

export const isLongEnough = (passphrase: string): boolean => Array.from(plain(passphrase)).length >= SHORTEST;

/** The same for two ways to type the same words. */
export const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

export const bytesOf = (passphrase: string): Bytes => utf8(plain(passphrase));
