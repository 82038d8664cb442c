import type { Store } from '#storage';
import { browserDeviceKey } from './device-key.ts';
import { DeviceVault, type VaultNeeds } from './device-vault.ts';
import { ITERATIONS } from './keys.ts';
import { otherTabs } from './tabs.ts';
import type { Vault } from './vault.ts';

/** The vault of this device. Never rejects. `cost` is for tests: the real one is meant to be slow. */
export function openVault(
	store: () => Promise<Store>,
	{ iterations = ITERATIONS, ...cost }: Partial<Omit<VaultNeeds, 'store'>> = {}
): Promise<Vault> {
	return DeviceVault.open({ tabs: otherTabs(), device: browserDeviceKey, ...cost, store, iterations });
}

/** Whether this device may be able to open a vault by itself. */
export const canOfferDevice = (): Promise<boolean> => browserDeviceKey.isHere();
