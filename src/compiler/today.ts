import type { IsoDate } from '#bundle';

/** Today in the Netherlands, where editors check their sources. */
export function todayHere(): IsoDate {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
