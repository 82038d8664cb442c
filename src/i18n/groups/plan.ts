import { words } from '../messages/nl/plan.ts';
import type { WordGroup } from './group.ts';

/** After the first question: places, own words, check, plan, door and provision. */
export const planWords = {
	nl: words,
	other: { en: () => import('../messages/en/plan.ts') }
} satisfies WordGroup;
