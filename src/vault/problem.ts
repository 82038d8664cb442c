import type { StorageProblem } from '#storage';

/**
 * `storage.*`: the browser would not, could not or did not in time; what was there before is whole.
 * `vault.refused`: the passphrase is wrong, or the vault is damaged; nobody can tell which.
 * `vault.short`: the passphrase is too short. `vault.exists`: there is a vault here already. `vault.none`: there is none.
 * `vault.gone`: another tab threw the vault away meanwhile. `vault.locked`: open it first. `vault.too-large`: no
 * record is that long. `vault.unsupported`: this browser cannot encrypt. `vault.device`: unlocking by the device
 * itself did not work. `vault.changed`: another tab was first; nothing happened here.
 */
export type VaultProblem =
	| Exclude<StorageProblem, { readonly code: 'storage.unreadable' }>
	| { readonly code: 'vault.refused' }
	| { readonly code: 'vault.short' }
	| { readonly code: 'vault.exists' }
	| { readonly code: 'vault.none' }
	| { readonly code: 'vault.gone' }
	| { readonly code: 'vault.locked' }
	| { readonly code: 'vault.too-large' }
	| { readonly code: 'vault.unsupported' }
	| { readonly code: 'vault.device' }
	| { readonly code: 'vault.changed' };

/** One record that could not be read says nothing about the others: the vault reports those itself. */
export function ofStorage(problem: StorageProblem): VaultProblem {
	return problem.code === 'storage.unreadable' ? { code: 'storage.lost' } : problem;
}
