import { getContext, setContext, type Component } from 'svelte';
import type { FactView, Knowledge } from '#state';

/** What is asked when somebody says that these facts are wrong. */
export type WrongPanel = Component<{ facts: readonly FactView[]; onclose: () => void }>;

/** Saying that a fact is wrong. Its screen comes with the first tap: nobody waits for it before. */
export interface Reporting {
	readonly bring: () => Promise<WrongPanel>;
	/** The guide in which the facts of this page stand. Null: it is not here. */
	readonly at: () => Promise<{ readonly knowledge: Knowledge; readonly bundle: string } | null>;
}

const KEY = Symbol('reporting');

/** Without it a page has no such button: where somebody is in danger, and where a family looks along. */
export function provideReporting(reporting: Reporting): void {
	setContext(KEY, reporting);
}

export const useReporting = (): Reporting | null => getContext<Reporting | undefined>(KEY) ?? null;
