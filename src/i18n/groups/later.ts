import { words } from '../messages/nl/later.ts';
import type { WordGroup } from './group.ts';

/** For who comes back to a saved plan. */
export const laterWords = {
	nl: words,
	other: { en: () => import('../messages/en/later.ts') }
} satisfies WordGroup;
