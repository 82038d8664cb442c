import type { Path, Report } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';

/** Longer than this is no text for somebody who is tired. */
const MAX_LENGTH = 600;

/** Control signs, marks that turn the direction of writing, and signs that nobody sees. A new line is fine. */
const HIDDEN =
	/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Every text in the file, whatever field it stands in. `<` and `>` are text: pages show them as they are. */
export function checkTexts(source: Source, report: Report): void {
	visitTexts(source.value, [], (text, path) => {
		const place = { file: source.file, line: source.line(path) };
		if (text.length > MAX_LENGTH) report(problems.textTooLong(place, text.length, MAX_LENGTH));
		const hidden = HIDDEN.exec(text)?.[0];
		if (hidden !== undefined) report(problems.control(place, signName(hidden)));
	});
}

/** Every text in what a file holds, keys too, with its place. */
export function visitTexts(value: unknown, path: Path, tell: (text: string, path: Path) => void): void {
	if (typeof value === 'string') tell(value, path);
	else if (Array.isArray(value)) value.forEach((item: unknown, at) => visitTexts(item, [...path, at], tell));
	else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			tell(key, [...path, key]);
			visitTexts(item, [...path, key], tell);
		}
	}
}

function signName(sign: string): string {
	const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return sign === '\t' ? 'een tab' : `U+${code}`;
}

const PROMISE = /\b(u (krijgt|heeft recht op|hebt recht op))\b/i;

/** Referrals and provisions promise nothing that must still be granted. Rights may say what is a duty. */
export function checkPromises(
	source: Source,
	fields: readonly [path: Path, text: string][],
	report: Report
): void {
	for (const [path, text] of fields) {
		for (const sentence of text.split(/(?<=[.?!])\s+/)) {
			const promise = PROMISE.exec(sentence)?.[0];
			if (promise === undefined || /\bmisschien\b/i.test(sentence)) continue;
			report(problems.promise({ file: source.file, line: source.line(path) }, promise));
		}
	}
}

/** Texts of an object's named fields, lists included, with their place. */
export function textsIn(value: object, fields: readonly string[], at: Path): [path: Path, text: string][] {
	const found: [Path, string][] = [];
	for (const [field, held] of Object.entries(value)) {
		if (!fields.includes(field)) continue;
		visitTexts(held, [...at, field], (text, path) => found.push([path, text]));
	}
	return found;
}
