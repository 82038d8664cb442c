import type { BundleIndex, SearchWords } from '#bundle';
import { ok, type Result } from '#result';
import type { StoredPart } from '#storage';
import { findPart, type Sources } from './collect.ts';
import type { DeliveryProblem } from './problem.ts';

/** The bundle's words for looking up. `words` null: it was made before there was look up. */
export async function searchWordsOf(
	index: BundleIndex,
	sources: Sources
): Promise<
	Result<{ readonly words: SearchWords | null; readonly fresh: StoredPart | null }, DeliveryProblem>
> {
	if (index.search === undefined) return ok({ words: null, fresh: null });
	const found = await findPart({ kind: 'search', ref: index.search }, sources);
	if (!found.ok) return found;
	const { part, fresh } = found.value;
	return ok({ words: part.kind === 'search' ? part.part : null, fresh });
}
