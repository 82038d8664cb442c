import { words } from '../messages/nl/core.ts';
import type { WordGroup } from './group.ts';

/** On the first page and around every page: always there. */
export const coreWords = {
	nl: words,
	other: { en: () => import('../messages/en/core.ts') }
} satisfies WordGroup;
