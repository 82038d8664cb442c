import type { PlanLine } from '#visit';

/** A line of the plan with its own words: what everybody at the table agreed on. */
export interface LineView extends PlanLine {
	readonly words: string;
	readonly goal: string;
	readonly meanwhile: string;
}
