import { fail, ok, type Result } from '#result';

/** Why own words are not taken. Names cannot be recognised: the screen asks not to write them. */
export type TextRefusal =
	| 'citizen-number'
	| 'phone'
	| 'long-number'
	| 'postcode'
	| 'address'
	| 'email'
	| 'birth-date'
	| 'file'
	| 'too-long';

/** Short: the talk is at the table, not on the screen. */
export const MOST_SIGNS = 200;

/** Digits with what people put between them. */
const DIGITS = /\+?\d(?:[\s.\-/()]{0,2}\d){7,}/g;
const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]+/;
/** Capitals after a space, or nothing in between: "in 2026 na" is no postcode. */
const SPACED = /(?:^|[^\d])[1-9]\d{3}\s{1,2}[A-Z]{2}(?![\p{L}\d])/u;
const JOINED = /(?:^|[^\d])[1-9]\d{3}[a-z]{2}(?![\p{L}\d])/iu;
const STREET =
	/\p{L}{2,}(?:straat|laan|weg|plein|kade|singel|gracht|dijk|hof|pad|dreef|steeg|plantsoen|haven|markt|park|ring|baan|erf|wal|burg|oord|hoek|str)\.?\s{1,2}\d{1,4}/iu;
const BIRTH_DATE = /(?:^|\D)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19\d{2}|20[01]\d)(?!\d)/;
const FILE = /[^\s.]\.(?:pdf|docx?|xlsx?|odt|txt|rtf|jpe?g|png|gif|heic|tiff?|msg|eml|zip)(?![\p{L}\d])/iu;
const ACCOUNT = /[A-Z]{2}\d{2}\s?[A-Z]{4}[\s\d]{8,}/i;

/** Own words as they may be kept, trimmed; or the first reason why not. */
export function guardText(written: string): Result<string, TextRefusal> {
	const text = plain(written);
	const refusal = refusalOf(text);
	return refusal === null ? ok(text) : fail(refusal);
}

function refusalOf(text: string): TextRefusal | null {
	if (text.length > MOST_SIGNS) return 'too-long';
	if (EMAIL.test(text)) return 'email';
	if (FILE.test(text)) return 'file';
	if (BIRTH_DATE.test(text)) return 'birth-date';
	if (ACCOUNT.test(text)) return 'long-number';
	for (const [run] of text.matchAll(DIGITS)) {
		const digits = run.replace(/\D/g, '');
		if (isCitizenNumber(digits)) return 'citizen-number';
		if (/^(?:\+|0)/.test(run) && digits.length >= 9) return 'phone';
		if (digits.length >= 9) return 'long-number';
	}
	if (SPACED.test(text) || JOINED.test(text)) return 'postcode';
	return STREET.test(text) ? 'address' : null;
}

/** Signs that only look different are the same sign; what nobody sees goes. */
function plain(written: string): string {
	return written
		.normalize('NFKC')
		.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
		.replace(/\p{Nd}/gu, asciiDigit)
		.replace(/\s+/g, ' ')
		.trim();
}

/** Every script's digits stand together in tens. */
function asciiDigit(sign: string): string {
	const code = sign.codePointAt(0) ?? 0;
	let value = 0;
	while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
	return code < 0x3a ? sign : String(value);
}

/** The eleven-test of the citizen service number: eight or nine digits, the last one weighs −1. */
export function isCitizenNumber(digits: string): boolean {
	if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
	const sum = Array.from(digits.padStart(9, '0')).reduce(
		(total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at),
		0
	);
	return sum % 11 === 0;
}
