import type { Drawing } from '../qr-path.ts';

/** The code of a plan, as it stands on paper. */
export interface CodeOnPaper {
	readonly code: string;
	/** Null: the drawing did not come; the code works all the same. */
	readonly drawn: Drawing | null;
	readonly typeAt: string;
	/** Whom each number means: the first is 1. */
	readonly people: readonly string[];
	readonly guide: string;
}
