import { words } from '../messages/nl/vault.ts';
import type { WordGroup } from './group.ts';

/** Of the vault for home visits. */
export const vaultWords = {
	nl: words,
	other: { en: () => import('../messages/en/vault.ts') }
} satisfies WordGroup;
