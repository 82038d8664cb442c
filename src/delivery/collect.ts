import type { BundleIndex } from '#bundle';
import { fail, ok, type Result } from '#result';
import type { Store, StoredPart } from '#storage';
import type { Network } from './network.ts';
import type { DeliveryProblem } from './problem.ts';
import type * as verify from './verify.ts';
import type { Wish } from './wish.ts';

/** The checks, loaded when first needed. */
export type Verify = typeof verify;
type Need = verify.Need;
type Part = verify.Part;

export interface Sources {
	readonly verify: Verify;
	readonly store: Store;
	/** Null: only what is on the device. */
	readonly network: Network | null;
}

export interface Collected {
	readonly parts: readonly Part[];
	/** Those that were not on the device yet. */
	readonly fresh: readonly StoredPart[];
}

interface Found {
	readonly part: Part;
	readonly fresh: StoredPart | null;
}

/** Everything the wish needs of one bundle, each part checked; or the first thing that is wrong. */
export async function collect(
	index: BundleIndex,
	wish: Wish,
	sources: Sources
): Promise<Result<Collected, DeliveryProblem>> {
	const needs = sources.verify.partsNeeded(index, wish);
	if (!needs.ok) return needs;
	const parts: Part[] = [];
	const fresh: StoredPart[] = [];
	for (const found of await Promise.all(needs.value.map((need) => findPart(need, sources)))) {
		if (!found.ok) return found;
		parts.push(found.value.part);
		if (found.value.fresh !== null) fresh.push(found.value.fresh);
	}
	return ok({ parts, fresh });
}

/** From the device when it is whole there, else from the network. */
export async function findPart(need: Need, sources: Sources): Promise<Result<Found, DeliveryProblem>> {
	const { file } = need.ref;
	const stored = await sources.store.part(file);
	const onDevice = stored === null ? null : await sources.verify.checkPart(need, stored);
	if (onDevice?.ok === true) return ok({ part: onDevice.value, fresh: null });
	if (sources.network === null) return onDevice ?? fail(neverFetched(need));
	let problem: DeliveryProblem = neverFetched(need);
	for (const again of [false, true]) {
		const text = await sources.network.part(file, again);
		if (!text.ok) return text;
		const part = await sources.verify.checkPart(need, text.value);
		if (part.ok) return ok({ part: part.value, fresh: { file, text: text.value } });
		problem = part.problem;
		if (problem.code !== 'bundle.wrong-hash') break;
	}
	return fail(problem);
}

function neverFetched(need: Need): DeliveryProblem {
	const of = 'of' in need ? need.of : 'national';
	const municipality = of === 'national' ? null : of;
	return { code: 'bundle.never-fetched', municipality };
}
