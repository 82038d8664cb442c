import { ok, type Result } from '#result';
import { same } from './bytes.ts';
import type { VaultProblem } from './problem.ts';
import { openRecord, type Keys } from './record.ts';
import { goingSoon, isPast } from './retention.ts';
import type { VaultItems } from './vault-items.ts';
import type { Retention, Today } from './vault.ts';

/** Throws away what is past its day, unless another tab changed it meanwhile. */
export async function purge(
	items: VaultItems,
	keys: Keys,
	{ date, trusted }: Today
): Promise<Result<Retention, VaultProblem>> {
	const held = await items.held();
	if (!held.ok) return held;
	const gone: string[] = [];
	const left = [];
	for (const item of held.value.records) {
		const record = await openRecord(item, keys);
		if (record === null) continue;
		if (!trusted || !isPast(record, date)) {
			left.push(record);
			continue;
		}
		const unchanged = { key: item.key, holds: (body: typeof item.body | null) => isSame(body, item.body) };
		const dropped = await items.change({ drop: [item.key], provided: unchanged });
		if (!dropped.ok) return dropped;
		if (dropped.value) gone.push(record.id);
	}
	return ok({ gone, soon: goingSoon(left, date) });
}

const isSame = (one: Uint8Array<ArrayBuffer> | null, other: Uint8Array<ArrayBuffer>): boolean =>
	one !== null && same(one, other);
