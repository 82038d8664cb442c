import { assemble, type Language, type MunicipalitySummary, type Question } from '#bundle';
import { nextStep } from '#engine';
import type { CompiledContent } from './compiled.ts';
import { NATIONAL } from './texts.ts';

/** Enough to paint the first question before any bundle is there. */
export interface Opening {
	/** The bundle's id. */
	readonly id: string;
	readonly question: Question;
	/** About how many questions there are, this one included. */
	readonly left: number;
	/** Only this question's words. */
	readonly words: Readonly<
		Record<Language, { readonly words: Readonly<Record<string, string>>; readonly dutch: readonly string[] }>
	>;
	readonly municipalities: readonly MunicipalitySummary[];
}

export function openingOf(content: CompiledContent, id: string): Opening {
	const bundle = assemble(content.national, null);
	const step = nextStep(bundle, {}, bundle.madeOn);
	const question =
		step.kind === 'ask' ? step.question : bundle.topics.flatMap(({ questions }) => questions)[0];
	if (question === undefined) throw new Error('Content that compiled has at least one question.');
	const wordsIn = (language: Language) => {
		const texts = content.texts[language][NATIONAL];
		const isAbout = (key: string): boolean =>
			key.startsWith(`question.${question.id}.`) || key.startsWith(`option.${question.id}.`);
		return {
			words: Object.fromEntries(Object.entries(texts?.words ?? {}).filter(([key]) => isAbout(key))),
			dutch: texts?.dutch.filter(isAbout) ?? []
		};
	};
	return {
		id,
		question,
		left: step.kind === 'ask' ? step.progress.left : 1,
		words: { nl: wordsIn('nl'), en: wordsIn('en') },
		municipalities: content.national.municipalities
	};
}
