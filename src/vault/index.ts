export { canOfferDevice, openVault } from './open-vault.ts';
export { guard, IDLE_MS, pageGuard, type GuardNeeds } from './guard.ts';
export { isLongEnough, isSame, SHORTEST } from './passphrase.ts';
export { KEPT_DAYS } from './retention.ts';
export type { DeviceKey } from './device-key.ts';
export type { VaultProblem } from './problem.ts';
export type { VaultRecord } from './record.ts';
export type { NewRecord, Retention, Today, Vault, VaultEntry, VaultState } from './vault.ts';
