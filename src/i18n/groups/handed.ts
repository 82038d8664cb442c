import { words } from '../messages/nl/handed.ts';
import type { WordGroup } from './group.ts';

/** Of a plan that was handed over, where it is opened. */
export const handedWords = {
	nl: words,
	other: { en: () => import('../messages/en/handed.ts') }
} satisfies WordGroup;
