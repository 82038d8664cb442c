import { vaultWords } from './groups/vault.ts';
import type { MessageKey } from './words.ts';

type VaultProblemKey = Extract<MessageKey, `vault.problem.${string}`>;

const isKey = (key: string): key is VaultProblemKey => Object.hasOwn(vaultWords.nl, key);

/** The message for a problem of the vault. A code this app does not know gets the general message. */
export function vaultProblemKey(code: string): VaultProblemKey {
	const key = `vault.problem.${code}`;
	return isKey(key) ? key : 'vault.problem.unknown';
}
