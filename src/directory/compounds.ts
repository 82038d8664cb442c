const SHORTEST = 3;
/** What Dutch puts between the parts: "leeftijd-s-grens", "zon-ne-bril". */
const LINKS = ['', 's', 'e', 'en', 'n'];

/**
 * A compound in words that are known, "huishoudelijkehulp" in "huishoudelijke" and "hulp"; null when some of it
 * stays unknown. With several ways, the one with the longest first part.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean, most = 3): string[] | null {
	for (let end = word.length - SHORTEST; end >= SHORTEST; end -= 1) {
		const first = word.slice(0, end);
		if (!isKnown(first)) continue;
		for (const link of LINKS) {
			if (!word.startsWith(link, end)) continue;
			const rest = word.slice(end + link.length);
			if (rest.length < SHORTEST) continue;
			if (isKnown(rest)) return [first, rest];
			const parts = most > 2 ? partsOf(rest, isKnown, most - 1) : null;
			if (parts !== null) return [first, ...parts];
		}
	}
	return null;
}
