import { fail, ok, type Result } from '#result';
import type { ItemChange, Store } from '#storage';
import { same, type Bytes } from './bytes.ts';
import type { DeviceKey } from './device-key.ts';
import { decoy, HEADER, idIn, readFront, type Front } from './header.ts';
import { makeVault, openByDevice, openByPassphrase, rewrap, withDevice, withoutDevice } from './openings.ts';
import { isLongEnough } from './passphrase.ts';
import type { VaultProblem } from './problem.ts';
import { purge } from './purge.ts';
import { keyFor, openRecord, sealRecord, type Keys, type VaultRecord } from './record.ts';
import { keepUntil } from './retention.ts';
import type { Tabs } from './tabs.ts';
import type { NewRecord, Retention, Today, Vault, VaultEntry, VaultState } from './vault.ts';
import { VaultItems } from './vault-items.ts';

export interface VaultNeeds {
	/** May reject while its code did not arrive. */
	readonly store: () => Promise<Store>;
	readonly tabs: Tabs;
	readonly device: DeviceKey;
	/** What a passphrase costs from now on; an older vault is raised to it when it opens. */
	readonly iterations: number;
}

/** What to say when another tab was first. */
type Late = 'vault.device' | 'vault.changed';
type Done = Promise<Result<void, VaultProblem>>;
const refused = { code: 'vault.refused' } as const;
const locked = { code: 'vault.locked' } as const;

export class DeviceVault implements Vault {
	readonly #needs: VaultNeeds;
	readonly #items: VaultItems;
	readonly #changed = new Set<() => void>();
	readonly #locking = new Set<() => void>();
	#stopWiped = (): void => undefined;
	#state: VaultState = 'none';
	#problem: VaultProblem | null = null;
	#hasDevice = false;
	#keys: Keys | null = null;
	/** Counts the lockings: what began before one may not open the vault after it. */
	#lockings = 0;

	private constructor(needs: VaultNeeds) {
		this.#needs = needs;
		this.#items = new VaultItems(needs.store);
		needs.tabs.onheard((message) => {
			if (message === 'locked') this.#lockHere();
			else void this.#look();
		});
	}

	static async open(needs: VaultNeeds): Promise<DeviceVault> {
		const vault = new DeviceVault(needs);
		await vault.#look();
		try {
			const store = await needs.store();
			// Not looked at again: that would leave a fresh, empty database behind.
			vault.#stopWiped = store.onwiped((items) => {
				vault.#lockHere();
				if (items === 'gone') vault.#become('none');
			});
		} catch {
			// Then it is unreachable, and says so.
		}
		return vault;
	}

	get state(): VaultState {
		return this.#state;
	}

	get problem(): VaultProblem | null {
		return this.#problem;
	}

	get hasDevice(): boolean {
		return this.#hasDevice;
	}

	onchange(listener: () => void): () => void {
		this.#changed.add(listener);
		return () => this.#changed.delete(listener);
	}

	onlocking(listener: () => void): () => void {
		this.#locking.add(listener);
		return () => this.#locking.delete(listener);
	}

	async create(passphrase: string): Done {
		if (!isLongEnough(passphrase)) return fail({ code: 'vault.short' });
		const lockings = this.#lockings;
		const made = await makeVault(passphrase, this.#needs.iterations);
		if (made === null) return fail({ code: 'vault.unsupported' });
		const kept = await this.#items.writeHeader(made.header, null);
		if (!kept.ok) return kept;
		if (!kept.value) {
			await this.#look();
			return fail({ code: 'vault.exists' });
		}
		this.#needs.tabs.tell('changed');
		return this.#openTo(made.keys, false, lockings);
	}

	async unlock(passphrase: string): Done {
		const lockings = this.#lockings;
		const header = await this.#header();
		if (!header.ok) return header;
		const front = readFront(header.value);
		const keys = await openByPassphrase(header.value, front ?? decoy(this.#needs.iterations), passphrase);
		if (keys === null) return fail(refused);
		if (front !== null && front.iterations < this.#needs.iterations) {
			void this.#rewrap(header.value, passphrase, passphrase);
		}
		return this.#openTo(keys, hasDevice(front), lockings);
	}

	async unlockByDevice(): Done {
		const header = await this.#header();
		if (!header.ok) return header;
		const front = readFront(header.value);
		if (front === null || front.device === null) return fail({ code: 'vault.device' });
		const secret = await this.#needs.device.ask(front.device.credential, front.device.salt);
		if (secret === null) return fail({ code: 'vault.device' });
		// The browser's own sheet may have hidden the page meanwhile: only what comes now counts.
		const lockings = this.#lockings;
		const keys = await openByDevice(header.value, front, secret);
		secret.fill(0);
		return keys === null ? fail({ code: 'vault.device' }) : this.#openTo(keys, true, lockings);
	}

	async changePassphrase(now: string, next: string): Done {
		if (!isLongEnough(next)) return fail({ code: 'vault.short' });
		const header = await this.#header();
		return header.ok ? this.#rewrap(header.value, now, next) : header;
	}

	async addDevice(passphrase: string): Done {
		const header = await this.#header();
		if (!header.ok) return header;
		const next = await withDevice(header.value, passphrase, this.#needs.device);
		if (next === 'refused') return fail(refused);
		if (next === 'device') return fail({ code: 'vault.device' });
		return this.#rewrite(header.value, () => Promise.resolve(next));
	}

	async removeDevice(): Done {
		const keys = this.#keys;
		if (keys === null) return fail(locked);
		const header = await this.#header();
		return header.ok ? this.#rewrite(header.value, () => withoutDevice(header.value, keys)) : header;
	}

	lock(): void {
		if (this.#keys !== null) this.#needs.tabs.tell('locked');
		this.#lockHere();
	}

	async put({ id, text, changed, keepUntil: until }: NewRecord): Promise<Result<VaultRecord, VaultProblem>> {
		// Before anything is waited for: a lock that comes next does not stop this.
		const keys = this.#keys;
		if (keys === null) return fail(locked);
		const record = { id, text, changed, keepUntil: until ?? keepUntil(changed) };
		const item = await sealRecord(record, keys);
		if (item === null) return fail({ code: 'vault.too-large' });
		const kept = await this.#changeOurs({ put: [item] }, keys);
		return kept.ok ? ok(record) : kept;
	}

	async entries(): Promise<Result<readonly VaultEntry[], VaultProblem>> {
		const keys = this.#keys;
		if (keys === null) return fail(locked);
		const held = await this.#items.held();
		if (!held.ok) return held;
		const entries = await Promise.all(
			held.value.records.map(async (item): Promise<VaultEntry> => {
				const record = await openRecord(item, keys);
				return record === null ? { kind: 'damaged', key: item.key } : { kind: 'whole', ...record };
			})
		);
		// Locked meanwhile: then nobody may see them any more.
		return this.#keys === keys ? ok(entries.sort(lastChangedFirst)) : fail(locked);
	}

	async drop(id: string): Done {
		const keys = this.#keys;
		return keys === null ? fail(locked) : this.#changeOurs({ drop: [await keyFor(id, keys)] }, keys);
	}

	async discard(key: string): Done {
		const keys = this.#keys;
		if (keys === null || key === HEADER) return fail(locked);
		return this.#changeOurs({ drop: [key] }, keys);
	}

	async purge(today: Today): Promise<Result<Retention, VaultProblem>> {
		const keys = this.#keys;
		if (keys === null) return fail(locked);
		const retention = await purge(this.#items, keys, today);
		return this.#keys === keys ? retention : fail(locked);
	}

	async panicWipe(): Done {
		this.lock();
		const wiped = await this.#items.change({ drop: 'others' });
		if (!wiped.ok) return wiped;
		this.#become('none');
		this.#needs.tabs.tell('changed');
		return ok(undefined);
	}

	close(): void {
		this.#lockHere();
		this.#stopWiped();
		this.#needs.tabs.close();
	}

	#openTo(keys: Keys, hasDevice: boolean, lockings: number): Result<void, VaultProblem> {
		this.#hasDevice = hasDevice;
		if (lockings !== this.#lockings) {
			this.#become('locked');
			return fail(locked);
		}
		this.#keys = keys;
		this.#become('open');
		return ok(undefined);
	}

	#lockHere(): void {
		this.#lockings += 1;
		if (this.#keys === null) return;
		for (const listener of this.#locking) listener();
		this.#keys = null;
		this.#become('locked');
	}

	#become(state: VaultState, problem: VaultProblem | null = null): void {
		if (state === 'none') this.#hasDevice = false;
		this.#state = state;
		this.#problem = problem;
		for (const listener of this.#changed) listener();
	}

	/** What the disk says now: another tab may have made a vault, or thrown it away. */
	async #look(): Promise<void> {
		const held = await this.#items.held();
		if (!held.ok) {
			if (this.#keys === null) this.#become('unreachable', held.problem);
			return;
		}
		const { header } = held.value;
		if (this.#keys !== null && (header === null || !same(idIn(header), this.#keys.id))) this.#lockHere();
		this.#hasDevice = header !== null && hasDevice(readFront(header));
		this.#become(header === null ? 'none' : this.#keys === null ? 'locked' : 'open');
	}

	async #header(): Promise<Result<Bytes, VaultProblem>> {
		const held = await this.#items.held();
		if (!held.ok) return held;
		if (held.value.header !== null) return ok(held.value.header);
		this.#lockHere();
		this.#become('none');
		return fail({ code: 'vault.none' });
	}

	#rewrap(header: Bytes, now: string, next: string): Done {
		return this.#rewrite(header, () => rewrap(header, now, next, this.#needs.iterations), 'vault.changed');
	}

	/** Only when the header is still the one it was made from. */
	async #rewrite(before: Bytes, write: () => Promise<Bytes | null>, late: Late = 'vault.device'): Done {
		const body = await write();
		if (body === null) return fail(refused);
		const done = await this.#items.writeHeader(body, before);
		if (!done.ok) return done;
		this.#needs.tabs.tell('changed');
		await this.#look();
		return done.value ? ok(undefined) : fail({ code: late });
	}

	/** Only while this vault is still there. */
	async #changeOurs(change: ItemChange, keys: Keys): Done {
		const done = await this.#items.changeIn(keys.id, change);
		if (!done.ok) return done;
		if (done.value) return ok(undefined);
		await this.#look();
		return fail({ code: 'vault.gone' });
	}
}

const hasDevice = (front: Front | null): boolean => front !== null && front.device !== null;

function lastChangedFirst(one: VaultEntry, other: VaultEntry): number {
	if (one.kind === 'whole' && other.kind === 'whole') return other.changed.localeCompare(one.changed);
	return Number(one.kind === 'damaged') - Number(other.kind === 'damaged');
}
