import type { IsoDate } from '#bundle';
import { ok, type Result } from '#result';
import type { Vault, VaultProblem, VaultRecord, VaultState } from '#vault';

export interface VaultSessionNeeds {
	/** The vault of this tab, with its guard. May reject while its code did not arrive. */
	readonly vault: () => Promise<Vault>;
	readonly today: () => { readonly date: IsoDate; readonly trusted: boolean };
}

/**
 * What a page shows of the vault. It holds what is readable only while the vault is open.
 *
 * ```ts
 * // In a page's script. `theVault` is in src/routes/voordeur/the-vault.ts; `trusted` comes with the journey's today.
 * const vault = new VaultSession({ vault: theVault, today: () => voordeur.journey.today });
 * onMount(() => {
 *   void vault.begin();
 *   // The last moment: put without waiting for anything first, then let go of what is readable.
 *   const stop = vault.onlocking(() => { void vault.keep(visit.id, visit.toText()); visit.clear(); });
 *   return () => { stop(); vault.end(); };
 * });
 * // `vault.state` says which screen: `none` (make one first), `locked`, `open`, or `unreachable` and `opening`
 * // (the visit lives in memory: say so beforehand). When it is `open`:
 * const kept = await vault.keep(visit.id, visit.toText());     // false: vault.problem says why; the old one is whole
 * for (const { id, text } of vault.records) …                  // last changed first
 * // `vault.soon`: goes within a week, so offer the file. `vault.gone`: how many went just now.
 * ```
 */
export class VaultSession {
	readonly #needs: VaultSessionNeeds;
	#vault: Vault | null = null;
	#stops: (() => void)[] = [];
	#locking: readonly (() => void)[] = [];
	#state = $state.raw<VaultState | 'opening'>('opening');
	#hasDevice = $state.raw(false);
	#busy = $state.raw(false);
	#problem = $state.raw<VaultProblem['code'] | null>(null);
	#records = $state.raw<readonly VaultRecord[]>([]);
	#damaged = $state.raw<readonly string[]>([]);
	#soon = $state.raw<readonly VaultRecord[]>([]);
	#gone = $state.raw(0);

	constructor(needs: VaultSessionNeeds) {
		this.#needs = needs;
	}

	get state(): VaultState | 'opening' {
		return this.#state;
	}

	get hasDevice(): boolean {
		return this.#hasDevice;
	}

	/** A passphrase is being stretched, or something is thrown away. Saving does not count. */
	get busy(): boolean {
		return this.#busy;
	}

	/** What went wrong last. */
	get problem(): VaultProblem['code'] | null {
		return this.#problem;
	}

	/** Last changed first; empty unless the vault is open. */
	get records(): readonly VaultRecord[] {
		return this.#records;
	}

	/** Keys of records that cannot be read any more. */
	get damaged(): readonly string[] {
		return this.#damaged;
	}

	/** They go within a week, the soonest first. */
	get soon(): readonly VaultRecord[] {
		return this.#soon;
	}

	/** How many were past their day when the vault opened. */
	get gone(): number {
		return this.#gone;
	}

	/** Once, in the browser. */
	async begin(): Promise<void> {
		try {
			this.#vault = await this.#needs.vault();
		} catch {
			this.#state = 'unreachable';
			this.#problem = 'storage.refused';
			return;
		}
		this.#stops = [
			this.#vault.onchange(() => {
				this.#follow();
			}),
			this.#vault.onlocking(() => {
				for (const listener of this.#locking) listener();
			})
		];
		this.#follow();
		if (this.#vault.state === 'open') await this.#read();
	}

	/** The page goes; the vault stays as it is. */
	end(): void {
		for (const stop of this.#stops) stop();
		this.#forget();
	}

	/** Hears that the vault locks now, while a `keep` still arrives. Returns how to stop. */
	onlocking(listener: () => void): () => void {
		this.#locking = [...this.#locking, listener];
		return () => {
			this.#locking = this.#locking.filter((one) => one !== listener);
		};
	}

	create(passphrase: string): Promise<boolean> {
		return this.#do((vault) => vault.create(passphrase));
	}

	unlock(passphrase: string): Promise<boolean> {
		return this.#do((vault) => vault.unlock(passphrase));
	}

	unlockByDevice(): Promise<boolean> {
		return this.#do((vault) => vault.unlockByDevice());
	}

	/** The old one stops to work; nothing in the vault changes. */
	changePassphrase(now: string, next: string): Promise<boolean> {
		return this.#do((vault) => vault.changePassphrase(now, next));
	}

	addDevice(passphrase: string): Promise<boolean> {
		return this.#do((vault) => vault.addDevice(passphrase));
	}

	removeDevice(): Promise<boolean> {
		return this.#do((vault) => vault.removeDevice());
	}

	lock(): void {
		this.#vault?.lock();
	}

	/** Whole or not at all. Calls the vault before anything is waited for: a lock that comes next is not in its way. */
	async keep(id: string, text: string): Promise<boolean> {
		const vault = this.#vault;
		if (vault === null) return false;
		const kept = await vault.put({ id, text, changed: this.#needs.today().date });
		this.#problem = kept.ok ? null : kept.problem.code;
		if (kept.ok && vault.state === 'open') {
			this.#records = [kept.value, ...this.#records.filter((record) => record.id !== id)];
			this.#soon = this.#soon.filter((record) => record.id !== id);
		}
		return kept.ok;
	}

	drop(id: string): Promise<boolean> {
		return this.#do((vault) => vault.drop(id));
	}

	/** Takes away what cannot be read any more. */
	discardDamaged(): Promise<boolean> {
		const keys = this.#damaged;
		return this.#do(async (vault) => {
			for (const key of keys) {
				const done = await vault.discard(key);
				if (!done.ok) return done;
			}
			return ok(undefined);
		});
	}

	/** Everything, at once, also while locked. */
	panicWipe(): Promise<boolean> {
		return this.#do((vault) => vault.panicWipe());
	}

	async #do(what: (vault: Vault) => Promise<Result<void, VaultProblem>>): Promise<boolean> {
		const vault = this.#vault;
		if (vault === null || this.#busy) return false;
		this.#busy = true;
		const done = await what(vault);
		if (vault.state === 'open') await this.#read();
		this.#busy = false;
		this.#problem = done.ok ? null : done.problem.code;
		return done.ok;
	}

	#follow(): void {
		if (this.#vault === null) return;
		this.#state = this.#vault.state;
		this.#hasDevice = this.#vault.hasDevice;
		if (this.#vault.state !== 'open') this.#forget();
		if (this.#vault.state === 'unreachable') this.#problem = this.#vault.problem?.code ?? null;
	}

	async #read(): Promise<void> {
		const vault = this.#vault;
		if (vault === null) return;
		const retention = await vault.purge(this.#needs.today());
		const entries = await vault.entries();
		// Locked meanwhile: then nothing readable may come back.
		if (!entries.ok || vault.state !== 'open') return;
		this.#records = entries.value.filter((entry) => entry.kind === 'whole');
		this.#damaged = entries.value.flatMap((entry) => (entry.kind === 'damaged' ? [entry.key] : []));
		if (!retention.ok) return;
		this.#soon = retention.value.soon;
		this.#gone += retention.value.gone.length;
	}

	#forget(): void {
		this.#records = [];
		this.#damaged = [];
		this.#soon = [];
		this.#gone = 0;
	}
}
