import type { Result } from '#result';
import type { Visit } from './visit.ts';

/**
 * What a list of kept visits shows: nothing of what was said. `keepUntil` null: no longer than the tab lives.
 * A damaged one can only be dropped.
 */
export type KeptVisit =
	| {
			readonly kind: 'whole';
			readonly id: string;
			readonly begun: string;
			/** Their labels. */
			readonly people: readonly string[];
			readonly keepUntil: string | null;
	  }
	| { readonly kind: 'damaged'; readonly id: string };

/** `keep.full`: no room. `keep.locked`: nobody has opened it. `keep.gone`: not there, or not readable. */
export interface KeepProblem {
	readonly code: 'keep.full' | 'keep.locked' | 'keep.gone';
}

/** Where visits are kept. `kind` says it honestly, now: `memory` is gone with the tab. */
export interface VisitKeeper {
	readonly kind: 'memory' | 'device';
	/** Begins before anything is waited for: a lock that comes next is not in its way. */
	save(visit: Visit): Promise<Result<null, KeepProblem>>;
	/** Last changed first; the damaged ones last. */
	list(): Promise<Result<readonly KeptVisit[], KeepProblem>>;
	open(id: string): Promise<Result<Visit, KeepProblem>>;
	drop(id: string): Promise<Result<null, KeepProblem>>;
}
