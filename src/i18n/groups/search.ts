import { words } from '../messages/nl/search.ts';
import type { WordGroup } from './group.ts';

/** Of looking up. */
export const searchWords = {
	nl: words,
	other: { en: () => import('../messages/en/search.ts') }
} satisfies WordGroup;
