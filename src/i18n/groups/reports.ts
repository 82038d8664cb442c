import { words } from '../messages/nl/reports.ts';
import type { WordGroup } from './group.ts';

/** Of saying that something in the guide is wrong. */
export const reportWords = {
	nl: words,
	other: { en: () => import('../messages/en/reports.ts') }
} satisfies WordGroup;
