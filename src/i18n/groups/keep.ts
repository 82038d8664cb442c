import { words } from '../messages/nl/keep.ts';
import type { WordGroup } from './group.ts';

/** Keeping, comparing and sharing, and what stands beside a door or help on its own page. */
export const keepWords = {
	nl: words,
	other: { en: () => import('../messages/en/keep.ts') }
} satisfies WordGroup;
