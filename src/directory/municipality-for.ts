import type { MunicipalityId, MunicipalitySummary } from '#bundle';
import { forgiven, slips } from './distance.ts';
import { normalise } from './normalise.ts';

/** `outside`: readable, but not in this guide. `several ids`: the person chooses. */
export type MunicipalityFound =
	| { readonly kind: 'found'; readonly ids: readonly MunicipalityId[] }
	| { readonly kind: 'outside' }
	| { readonly kind: 'unreadable' };

/** The stand-in for every municipality that is not in the guide; nobody types its name. */
const ELSEWHERE = 'elders';
const LONGEST = 120;

/**
 * Which municipality is meant by a postcode ("3311 ab"), a name or a place, slips of the finger included.
 * A postcode goes before a name. Looked up on the device: the text goes nowhere.
 */
export function municipalityFor(
	text: string,
	municipalities: readonly MunicipalitySummary[]
): MunicipalityFound {
	if (text.length > LONGEST) return { kind: 'unreadable' };
	const typed = normalise(text);
	const known = municipalities.filter(({ id }) => id !== ELSEWHERE);

	const postcode = /(?:^| )([1-9]\d{3})(?: ?[a-z]{2})?(?= |$)/.exec(typed)?.[1];
	if (postcode !== undefined)
		return foundOr(
			'outside',
			known.filter((one) => one.postcodes.includes(postcode))
		);

	if (/\d/.test(typed) || !/\p{Letter}{2}/u.test(typed)) return { kind: 'unreadable' };
	const phrases = phrasesOf(typed);
	const named = known.filter((one) => namesOf(one).some((name) => phrases.includes(name)));
	if (named.length > 0) return foundOr('outside', named);
	const begun = known.filter(
		(one) => typed.length >= 3 && namesOf(one).some((name) => name.startsWith(typed))
	);
	if (begun.length > 0) return foundOr('outside', begun);
	return foundOr('outside', nearest(phrases, known));
}

function foundOr(otherwise: 'outside', found: readonly MunicipalitySummary[]): MunicipalityFound {
	return found.length === 0 ? { kind: otherwise } : { kind: 'found', ids: found.map(({ id }) => id) };
}

function namesOf(municipality: MunicipalitySummary): string[] {
	return [municipality.name, ...municipality.places].map(normalise).filter((name) => name !== '');
}

/** Every run of up to four words, so that "ik woon in Dordrecht" is understood; and the words written as one. */
function phrasesOf(typed: string): string[] {
	const words = typed.split(' ').slice(0, 20);
	const phrases = [words.join('')];
	for (let from = 0; from < words.length; from += 1)
		for (let count = 1; count <= 4 && from + count <= words.length; count += 1)
			phrases.push(words.slice(from, from + count).join(' '));
	return phrases;
}

/** Those with the fewest slips, if few enough. */
function nearest(phrases: readonly string[], known: readonly MunicipalitySummary[]): MunicipalitySummary[] {
	let fewest = Number.POSITIVE_INFINITY;
	let found: MunicipalitySummary[] = [];
	for (const one of known) {
		const count = Math.min(...namesOf(one).flatMap((name) => phrases.map((phrase) => slipsIn(phrase, name))));
		if (count < fewest) found = [];
		if (count <= fewest && Number.isFinite(count)) found.push(one);
		fewest = Math.min(fewest, count);
	}
	return found;
}

function slipsIn(phrase: string, name: string): number {
	const written = name.replaceAll(' ', '');
	const most = forgiven(written);
	const count = slips(phrase.replaceAll(' ', ''), written, most);
	return count <= most ? count : Number.POSITIVE_INFINITY;
}
