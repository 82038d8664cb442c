/** One number of the design's section 8. `value` null: not measured, and `note` says why. */
export interface Figure {
	readonly what: string;
	readonly bound: number;
	readonly value: number | null;
	readonly unit: 'ms' | 's' | 'kB' | 'questions' | 'queries' | '%';
	readonly note?: string;
}

export const isWithin = ({ value, bound }: Figure): boolean => value === null || value <= bound;

/** `share` 0.5 is the median. Nearest rank. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
