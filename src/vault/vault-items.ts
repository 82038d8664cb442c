import { fail, ok, type Result } from '#result';
import type { ItemChange, Store, StoredItem } from '#storage';
import { same, type Bytes } from './bytes.ts';
import { HEADER, idIn } from './header.ts';
import { ofStorage, type VaultProblem } from './problem.ts';

/** What lies on the disk, still sealed. */
export interface Held {
	/** Null: there is no vault. */
	readonly header: Bytes | null;
	readonly records: readonly StoredItem[];
}

const refused = { code: 'storage.refused' } as const;

/** The store as the vault sees it. `store` may reject while its code did not arrive; nothing here does. */
export class VaultItems {
	readonly #store: () => Promise<Store>;

	constructor(store: () => Promise<Store>) {
		this.#store = store;
	}

	async held(): Promise<Result<Held, VaultProblem>> {
		try {
			const items = await (await this.#store()).items();
			if (!items.ok) return fail(ofStorage(items.problem));
			return ok({
				header: items.value.find(({ key }) => key === HEADER)?.body ?? null,
				records: items.value.filter(({ key }) => key !== HEADER)
			});
		} catch {
			return fail(refused);
		}
	}

	/** False: what it was to be provided does not hold, and nothing happened. */
	async change(change: ItemChange): Promise<Result<boolean, VaultProblem>> {
		try {
			const done = await (await this.#store()).changeItems(change);
			return done.ok ? done : fail(ofStorage(done.problem));
		} catch {
			return fail(refused);
		}
	}

	/** Only while the vault with this id is still there: a wiped one does not come back by a late tab. */
	changeIn(id: Bytes, change: ItemChange): Promise<Result<boolean, VaultProblem>> {
		const holds = (header: Bytes | null): boolean => header !== null && same(idIn(header), id);
		return this.change({ ...change, provided: { key: HEADER, holds } });
	}

	/** `before` null: only where there is no vault, and what is left of an older one goes. */
	writeHeader(body: Bytes, before: Bytes | null): Promise<Result<boolean, VaultProblem>> {
		const put = [{ key: HEADER, body }];
		const holds = (now: Bytes | null): boolean =>
			before === null || now === null ? before === now : same(now, before);
		const provided = { key: HEADER, holds };
		return this.change(before === null ? { put, drop: 'others', provided } : { put, provided });
	}
}
