import type { Language } from '#bundle';

/** Words that come together. Dutch travels with the code that names the group; other languages are fetched. */
export interface WordGroup {
	readonly nl: Readonly<Record<string, string>>;
	readonly other: Readonly<
		Record<Exclude<Language, 'nl'>, () => Promise<{ readonly words: Readonly<Record<string, string>> }>>
	>;
}
