import { words } from '../messages/nl/needs.ts';
import type { WordGroup } from './group.ts';

/** For the short addresses and their posters. */
export const needsWords = {
	nl: words,
	other: { en: () => import('../messages/en/needs.ts') }
} satisfies WordGroup;
