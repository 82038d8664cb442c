import { compiled } from 'virtual:voordeur/content';
import { assemble, type Language, type MunicipalityId } from '#bundle';
import { wordsOf, type Knowledge } from '#state';

/** Only while the pages are made: all content. In the browser there is none, and `#delivery` brings it. */
export const hasContent = compiled !== null;

/** What a page made beforehand can say. Nothing about now: it will be read on another day. */
export function contentFor(language: Language, municipality: MunicipalityId | null): Knowledge | null {
	if (compiled === null) return null;
	const { national, municipalities, texts } = compiled;
	const home = municipality === null ? null : (municipalities[municipality] ?? null);
	const bundle = assemble(national, home);
	const parts = ['national', municipality ?? '']
		.map((of) => texts[language][of])
		.filter((part) => part !== undefined);
	return {
		bundle,
		words: wordsOf(language, parts),
		today: { date: bundle.madeOn, minutes: 0, trusted: false },
		recalled: () => false
	};
}

/** For everybody, and then for each municipality of the guide. */
export function allContent(
	language: Language
): readonly { readonly knowledge: Knowledge; readonly residents: readonly string[] }[] {
	const everywhere = contentFor(language, null);
	if (compiled === null || everywhere === null) return [];
	const { national } = compiled;
	return [
		{ knowledge: everywhere, residents: [] },
		...national.municipalities.flatMap(({ id, name }) => {
			const knowledge = contentFor(language, id);
			return knowledge === null ? [] : [{ knowledge, residents: [name] }];
		})
	];
}

/** Made with the first content that can, told for everybody whose content can. Null: none can. */
export function madeFor<View>(
	language: Language,
	make: (knowledge: Knowledge, residents: readonly string[]) => View | null
): View | null {
	const able = allContent(language).filter(({ knowledge, residents }) => make(knowledge, residents) !== null);
	const [first] = able;
	if (first === undefined) return null;
	const isForAll = first.residents.length === 0;
	return make(first.knowledge, isForAll ? [] : able.flatMap(({ residents }) => residents));
}
