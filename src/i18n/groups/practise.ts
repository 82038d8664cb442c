import { words } from '../messages/nl/practise.ts';
import type { WordGroup } from './group.ts';

/** Of practising a home visit. */
export const practiseWords = {
	nl: words,
	other: { en: () => import('../messages/en/practise.ts') }
} satisfies WordGroup;
