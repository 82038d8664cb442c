import { words } from '../messages/nl/pages.ts';
import type { WordGroup } from './group.ts';

/** Of the pages outside the journey. */
export const pageWords = {
	nl: words,
	other: { en: () => import('../messages/en/pages.ts') }
} satisfies WordGroup;
