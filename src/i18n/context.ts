import type { Language } from '#bundle';
import { createContext } from 'svelte';
import { createWords, type Translate } from './words.ts';

const [useContext, setContext] = createContext<{ t: Translate; language: () => Language }>();

/** Called once, by the root layout. The words follow `language` when it changes. */
export function provideWords(language: () => Language): Translate {
	return setContext({ t: createWords(language), language }).t;
}

/** The app's own words, for the component that is being made. */
export const useWords = (): Translate => useContext().t;

/** The language of the page, as a function because it may change under a component. */
export const useLanguage = (): (() => Language) => useContext().language;
