import type { StorageProblem } from './problem.ts';
import type { TabJourney } from './tables.ts';

const KEY = 'voordeur.journey';

/** The running journey of one browser tab: survives a reload and a tab killed while phoning, not a closed one. */
export interface TabAnswers {
	/** Null when there is none, or when it cannot be read. */
	readonly readTab: () => Promise<TabJourney | null>;
	/** Leave safety answers out before: they stay in memory only. */
	readonly writeTab: (journey: TabJourney) => void;
	readonly clearTab: () => void;
	/** What went wrong last, if anything. */
	readonly tabProblem: () => StorageProblem | null;
}

/** Where the browser refuses storage for the tab, the journey stays in memory. */
export function createTabAnswers(area: () => Storage): TabAnswers {
	let inMemory: string | null = null;
	let problem: StorageProblem | null = null;

	const read = (): string | null => {
		if (inMemory !== null) return inMemory;
		try {
			return area().getItem(KEY);
		} catch {
			problem = { code: 'storage.refused' };
			return null;
		}
	};
	const clear = (): void => {
		inMemory = null;
		try {
			area().removeItem(KEY);
		} catch {
			problem = { code: 'storage.refused' };
		}
	};
	return {
		readTab: async () => {
			const text = read();
			if (text === null) return null;
			const { parseTabJourney } = await import('./parse-tab.ts');
			const journey = parseTabJourney(text);
			if (journey === null) {
				problem = { code: 'storage.unreadable', what: 'tab' };
				clear();
			}
			return journey;
		},
		writeTab: (journey) => {
			const text = JSON.stringify(journey);
			try {
				area().setItem(KEY, text);
				inMemory = null;
			} catch {
				inMemory = text;
				problem = { code: 'storage.refused' };
			}
		},
		clearTab: clear,
		tabProblem: () => problem
	};
}

export const { readTab, writeTab, clearTab, tabProblem } = createTabAnswers(() => globalThis.sessionStorage);
