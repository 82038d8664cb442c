/**
 * What the browser's history holds of a journey: a number in a row of screens that only this tab can replay.
 * No question, topic, answer or door.
 */
export interface Spot {
	readonly position: number;
	/** Entries of this journey behind this one. */
	readonly depth: number;
	/** Came here to change one answer, so afterwards back to where the journey was. */
	readonly mending?: boolean;
	/** `plan`: the plan so far. `detail`: something opened beside the plan, known in memory only. */
	readonly aside?: 'plan' | 'detail';
}

export const START: Spot = { position: 0, depth: 0 };

/** Opened beside the plan. Which one is known in memory only. */
export interface Looked {
	readonly kind: 'door' | 'provision';
	readonly id: string;
}

/** The journey's way to the browser's history. */
export interface JourneyHistory {
	readonly spot: Spot;
	push(spot: Spot): void;
	replace(spot: Spot): void;
	back(): void;
}

/** Reads what an earlier version, or somebody else, may have left in the history. */
export function readSpot(value: unknown): Spot | null {
	if (typeof value !== 'object' || value === null) return null;
	const position = 'position' in value ? value.position : null;
	const depth = 'depth' in value ? value.depth : null;
	if (!isCount(position) || !isCount(depth)) return null;
	const mending = 'mending' in value && value.mending === true;
	const aside = 'aside' in value && (value.aside === 'plan' || value.aside === 'detail') ? value.aside : null;
	return { position, depth, ...(mending ? { mending } : {}), ...(aside === null ? {} : { aside }) };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
