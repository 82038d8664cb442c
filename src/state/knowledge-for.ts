import type { Edition, Library } from './edition.ts';
import type { Knowledge } from './knowledge.ts';
import { wordsWithPlaces } from './place-names.ts';
import { withStandard } from './words.ts';

/** One edition with the app's own words for "weet ik niet" and "niets hiervan". */
export function knowledgeFor(
	edition: Edition,
	library: Library,
	standard: Readonly<Record<string, string>>
): Knowledge {
	return {
		bundle: edition.bundle,
		words: wordsWithPlaces(withStandard(edition.words, standard), edition),
		today: library.today(),
		recalled: (value) => library.recalled(value)
	};
}
