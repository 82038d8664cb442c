import type { IsoDate } from '#bundle';
import type { Result } from '#result';
import type { VaultProblem } from './problem.ts';
import type { VaultRecord } from './record.ts';

/**
 * `none`: nobody made a vault on this device. `unreachable`: this browser keeps nothing, or did not answer.
 * Only `open` keeps and shows records.
 */
export type VaultState = 'none' | 'locked' | 'open' | 'unreachable';

/** A damaged record is refused by itself; the others are whole. It can only be discarded. */
export type VaultEntry =
	({ readonly kind: 'whole' } & VaultRecord) | { readonly kind: 'damaged'; readonly key: string };

/** `keepUntil`: otherwise 42 days after the last change. */
export interface NewRecord {
	readonly id: string;
	readonly text: string;
	readonly changed: IsoDate;
	readonly keepUntil?: IsoDate;
}

export interface Today {
	readonly date: IsoDate;
	/** False: the device's clock cannot be right. Then nothing is thrown away. */
	readonly trusted: boolean;
}

export interface Retention {
	/** Past their day, and thrown away just now. */
	readonly gone: readonly string[];
	/** They go within seven days, the soonest first. */
	readonly soon: readonly VaultRecord[];
}

/** A few records that only who knows the passphrase can read. Never throws. */
export interface Vault {
	readonly state: VaultState;
	/** Why it is `unreachable`. */
	readonly problem: VaultProblem | null;
	/** The device itself can open this vault. */
	readonly hasDevice: boolean;
	/** Hears every change of `state` and `hasDevice`, also those of other tabs. Returns how to stop. */
	onchange(listener: () => void): () => void;
	/**
	 * Hears, while the vault is still open, that it locks now. A `put` that is called here, without waiting for
	 * anything first, still arrives. Returns how to stop.
	 */
	onlocking(listener: () => void): () => void;

	/** Opens it too. Without the passphrase nobody gets in again. */
	create(passphrase: string): Promise<Result<void, VaultProblem>>;
	/** A wrong passphrase and a damaged vault give the same answer, by the same way. */
	unlock(passphrase: string): Promise<Result<void, VaultProblem>>;
	/**
	 * From then on only `next` opens it, and the device where that was added. All at once or not at all: when it fails, or
	 * the tab dies in the middle, the old one still does. No record is touched.
	 */
	changePassphrase(now: string, next: string): Promise<Result<void, VaultProblem>>;
	/** Beside the passphrase, never instead of it. */
	addDevice(passphrase: string): Promise<Result<void, VaultProblem>>;
	removeDevice(): Promise<Result<void, VaultProblem>>;
	unlockByDevice(): Promise<Result<void, VaultProblem>>;
	/** Lets go of the keys, here and in the other tabs. */
	lock(): void;

	/** Whole or not at all: when it fails, the old record is still there. The last one to put wins. Gives what is kept. */
	put(record: NewRecord): Promise<Result<VaultRecord, VaultProblem>>;
	/** Last changed first; the damaged ones last. */
	entries(): Promise<Result<readonly VaultEntry[], VaultProblem>>;
	drop(id: string): Promise<Result<void, VaultProblem>>;
	/** A damaged record, by the key that its entry names. */
	discard(key: string): Promise<Result<void, VaultProblem>>;
	/** Throws away what is past its day. */
	purge(today: Today): Promise<Result<Retention, VaultProblem>>;
	/** Everything, at once, also while locked. */
	panicWipe(): Promise<Result<void, VaultProblem>>;
	/** Locks this tab and lets go of the other tabs. */
	close(): void;
}
