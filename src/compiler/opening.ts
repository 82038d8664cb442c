import { assemble, UNSURE, type Bundle, type Language, type Question } from '#bundle';
import { nextStep, type Answer, type Answers, type Step } from '#engine';
import type { CompiledContent } from './compiled.ts';
import { NATIONAL } from './texts.ts';

/** A question that everybody gets at this place, whatever was answered before it. */
export interface OpeningQuestion {
	readonly question: Question;
	/** About how many questions there are at most, this one included. */
	readonly left: number;
}

/** Enough to begin before any bundle is there. */
export interface Opening {
	/** The bundle's id. */
	readonly id: string;
	/** At least one. */
	readonly questions: readonly OpeningQuestion[];
	/** Only these questions' words. */
	readonly words: Readonly<
		Record<Language, { readonly words: Readonly<Record<string, string>>; readonly dutch: readonly string[] }>
	>;
}

export function openingOf(content: CompiledContent, id: string): Opening {
	const questions = openingQuestions(assemble(content.national, null));
	const wordsIn = (language: Language) => {
		const texts = content.texts[language][NATIONAL];
		const isAbout = (key: string): boolean =>
			questions.some(
				({ question }) =>
					key.startsWith(`question.${question.id}.`) || key.startsWith(`option.${question.id}.`)
			);
		return {
			words: Object.fromEntries(Object.entries(texts?.words ?? {}).filter(([key]) => isAbout(key))),
			dutch: texts?.dutch.filter(isAbout) ?? []
		};
	};
	return { id, questions, words: { nl: wordsIn('nl'), en: wordsIn('en') } };
}

type Asking = Extract<Step, { kind: 'ask' }>;

/** The questions that come first for everybody. The row ends where the answers begin to matter. */
function openingQuestions(bundle: Bundle): readonly OpeningQuestion[] {
	const found: OpeningQuestion[] = [];
	let ways: readonly Answers[] = [{}];
	for (;;) {
		const steps = ways.map((answers) => ({ answers, step: nextStep(bundle, answers, bundle.madeOn) }));
		const asking = steps.flatMap(({ answers, step }) => (step.kind === 'ask' ? [{ answers, ...step }] : []));
		const [first] = asking;
		const isSame = ({ question, subject }: Asking): boolean =>
			question === first?.question && subject === first.subject;
		if (first === undefined || asking.length < ways.length || !asking.every(isSame)) return found;
		const { question } = first;
		found.push({ question, left: Math.max(...asking.map(({ progress }) => progress.left)) });
		// The picks of a question with many are too many to follow.
		if (question.pick === 'many') return found;
		ways = asking.flatMap(({ answers, subject }) =>
			answersTo(question).map((answer) => ({
				...answers,
				[subject]: { ...answers[subject], [question.id]: answer }
			}))
		);
	}
}

const answersTo = (question: Question): readonly Answer[] => [
	...question.options.map(({ id }) => [id]),
	UNSURE
];
