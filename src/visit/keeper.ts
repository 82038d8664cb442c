import type { Result } from '#result';
import type { Visit } from './visit.ts';

/** What a list of kept visits shows: nothing of what was said. */
export interface KeptVisit {
	readonly id: string;
	readonly begun: string;
}

/** `keep.full`: no room. `keep.locked`: nobody has opened it. `keep.gone`: not there, or not readable. */
export interface KeepProblem {
	readonly code: 'keep.full' | 'keep.locked' | 'keep.gone';
}

/** Where visits are kept. `kind` says it honestly: `memory` is gone with the tab. */
export interface VisitKeeper {
	readonly kind: 'memory' | 'device';
	save(visit: Visit): Promise<Result<null, KeepProblem>>;
	list(): Promise<Result<readonly KeptVisit[], KeepProblem>>;
	open(id: string): Promise<Result<Visit, KeepProblem>>;
	drop(id: string): Promise<Result<null, KeepProblem>>;
}
