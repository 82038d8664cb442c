import type { Language } from '#bundle';
import { bundleOf, type Compiled, type SearchQuery } from '#compiler';
import { Finder, wordsOf, type Asked, type Knowledge } from '#state';

/** How well one sort of queries is answered. `asked`: those that have a right card. */
export interface Score {
	readonly asked: number;
	readonly first: number;
	readonly topThree: number;
}

export interface Answered {
	readonly query: SearchQuery;
	/** Ids as they are in the content, best first. */
	readonly ids: readonly string[];
	readonly help: Asked['help'];
}

/** Everything that Dordrecht has, on a day when the content holds. */
export function knowledgeOf(content: Compiled, language: Language, municipality = 'dordrecht'): Knowledge {
	const bundle = bundleOf(content, { municipality, own: municipality });
	const parts = ['national', municipality]
		.map((of) => content.texts[language][of])
		.filter((part) => part !== undefined);
	return {
		bundle,
		words: wordsOf(language, parts),
		today: { date: bundle.madeOn, minutes: 600, trusted: true },
		recalled: () => false
	};
}

/** What everybody in `content/search/queries` gets. */
export function answerAll(content: Compiled): readonly Answered[] {
	const finders = {
		nl: new Finder(knowledgeOf(content, 'nl'), content.search),
		en: new Finder(knowledgeOf(content, 'en'), content.search)
	};
	return content.queries.map((query) => {
		const finder = finders[query.language];
		const { found, help } = finder.ask(query.say);
		return { query, ids: finder.listed(found).map(({ ref }) => ref.id), help };
	});
}

export function scoreOf(answers: readonly Answered[]): Score {
	const asked = answers.filter(({ query }) => query.find.length > 0);
	const right = ({ query, ids }: Answered, most: number): boolean =>
		ids.slice(0, most).some((id) => query.find.includes(id));
	return {
		asked: asked.length,
		first: asked.filter((answer) => right(answer, 1)).length,
		topThree: asked.filter((answer) => right(answer, 3)).length
	};
}

/** Queries whose first card is one that must never be. */
export const trapped = (answers: readonly Answered[]): readonly Answered[] =>
	answers.filter(({ query, ids }) => query.never.some((id) => id === ids[0]));

/** Queries that ought to bring the emergency card and do not, or the other way round. */
export const wronglyHelped = (answers: readonly Answered[]): readonly Answered[] =>
	answers.filter(({ query, help }) => query.help !== undefined && query.help !== (help !== null));
