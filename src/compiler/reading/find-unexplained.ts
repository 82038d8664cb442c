import { OFFICIAL_NAMES } from './official-names.ts';

/** One text of a group, and where it stands. */
export interface Told<Place> {
	readonly text: string;
	readonly place: Place;
}
export interface Unexplained<Place> {
	readonly name: string;
	readonly meaning: string;
	readonly place: Place;
}

/** As they are written, and with a capital at the start of a sentence. */
const NAMES = new Map(
	Object.keys(OFFICIAL_NAMES).flatMap((name) => [
		[name, name],
		[name.charAt(0).toUpperCase() + name.slice(1), name]
	])
);
const LONGEST_FIRST = [...NAMES.keys()].sort((one, other) => other.length - one.length);
const ANY = new RegExp(`(?<![\\p{L}\\p{N}-])(${LONGEST_FIRST.join('|')})(?![\\p{L}\\p{N}])`, 'gu');

/**
 * Names that stand in a group of texts without an explanation at their first use. Explained is: `naam (uitleg)`, or the
 * name itself in brackets after its meaning. `known`: what stands above the group and explains its own name.
 */
export function findUnexplained<Place>(
	group: readonly Told<Place>[],
	known: string
): readonly Unexplained<Place>[] {
	const met = new Set([...known.matchAll(ANY)].map(([written]) => NAMES.get(written)));
	const found: Unexplained<Place>[] = [];
	for (const { text, place } of group) {
		for (const match of text.matchAll(ANY)) {
			const [written] = match;
			const name = NAMES.get(written) ?? written;
			if (met.has(name)) continue;
			met.add(name);
			const after = text.slice(match.index + written.length);
			if (isExplained(text.slice(0, match.index), after)) continue;
			found.push({ name, meaning: OFFICIAL_NAMES[name] ?? '', place });
		}
	}
	return found;
}

/** In brackets itself, or brackets follow: at once, or after the word that it is part of (`Wmo-hulp (…)`). */
function isExplained(before: string, after: string): boolean {
	const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')') && after.includes(')');
	return inBrackets || /^(-[\p{L}]+)?,? \(/u.test(after);
}
