import { FORMAT, type Language, type SearchWords } from '#bundle';
import type { Known } from './known.ts';
import type { Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';

/** What somebody types, and the cards that help. For the test and the bench; it does not travel. */
export interface SearchQuery {
	/** Name of its file: `misspelled`, `sentences`, … */
	readonly sort: string;
	readonly say: string;
	readonly language: Language;
	readonly find: readonly string[];
	readonly never: readonly string[];
	/** Must the emergency card stand on top? Undefined: not said. */
	readonly help: boolean | undefined;
}

export function lowerSearch({ search }: ContentSources, known: Known, report: Report): SearchWords {
	for (const { value, file, line } of search.words) {
		value.means?.forEach(({ find }, at) => {
			find.forEach((id, nth) =>
				known.expectCard(id, { file, line: line(['means', at, 'find', nth]) }, report)
			);
		});
	}
	const all = search.words.map(({ value }) => value);
	return {
		format: FORMAT,
		part: 'search',
		ignored: all.flatMap(({ ignored }) => ignored ?? []),
		danger: all.flatMap(({ danger }) => danger ?? []),
		means: all.flatMap(({ means }) => means ?? [])
	};
}

export function lowerQueries({ search }: ContentSources, known: Known, report: Report): SearchQuery[] {
	return search.queries.flatMap((source) =>
		source.value.map((query, at) => {
			for (const list of ['find', 'never'] as const) {
				query[list]?.forEach((id, nth) =>
					known.expectCard(id, { file: source.file, line: source.line([at, list, nth]) }, report)
				);
			}
			const { say, language = 'nl', find = [], never = [], help } = query;
			return { sort: source.id, say, language, find, never, help };
		})
	);
}
