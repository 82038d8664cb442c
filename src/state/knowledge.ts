import type { Bundle, IsoDate, Origin } from '#bundle';
import type { OriginView } from './views.ts';
import type { Words } from './words.ts';

/** `minutes` since midnight, local time. Not `trusted`: the device's clock cannot be right, so nothing is said about "now". */
export interface Today {
	readonly date: IsoDate;
	readonly minutes: number;
	readonly trusted: boolean;
}

/** What every view is made from. */
export interface Knowledge {
	readonly bundle: Bundle;
	readonly words: Words;
	readonly today: Today;
	/** A value that turned out wrong after this bundle was made: it is not shown. */
	recalled(value: string): boolean;
}

export function originView(origin: Origin, today: Today): OriginView {
	return {
		source: origin.source,
		checked: origin.checked,
		confirmed: origin.confirmed,
		overdue: today.trusted && origin.reviewBy !== undefined && origin.reviewBy < today.date
	};
}
