import type { IsoDate, Language, MunicipalityId, MunicipalitySummary, Bundle, Question } from '#bundle';
import type { Result } from '#result';
import type { Today } from './knowledge.ts';
import type { Words } from './words.ts';

/** What a journey needs of the content that `#delivery` brought. */
export interface Edition {
	readonly id: string;
	readonly madeOn: IsoDate;
	readonly bundle: Bundle;
	readonly words: Words;
	readonly language: Language;
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
	readonly municipalities: readonly MunicipalitySummary[];
	readonly from: 'network' | 'device';
	/** The wish named a bundle that is not to be had any more; this is the newest. */
	readonly pinnedMissing?: boolean;
}

/** Settings, never answers. `pinned`: the bundle that a running or saved journey keeps. */
export interface Wish {
	readonly language: Language;
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
	readonly pinned?: string;
}

export interface Problem {
	readonly code: string;
}

/** The part of the library that a journey uses. */
export interface Library {
	open(wish: Wish): Promise<Result<Edition, Problem>>;
	recalled(value: string): boolean;
	today(): Today;
}

/** The questions that come first for everybody, small enough to come with the page: they show before any bundle is there. */
export interface Opening {
	readonly id: string;
	readonly questions: readonly { readonly question: Question; readonly left: number }[];
	readonly words: Readonly<
		Record<Language, { readonly words: Readonly<Record<string, string>>; readonly dutch: readonly string[] }>
	>;
}
