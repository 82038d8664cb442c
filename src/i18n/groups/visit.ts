import { words } from '../messages/nl/visit.ts';
import type { WordGroup } from './group.ts';

/** Of the home visit. */
export const visitWords = {
	nl: words,
	other: { en: () => import('../messages/en/visit.ts') }
} satisfies WordGroup;
