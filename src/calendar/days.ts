import type { IsoDate } from '#bundle';

const DAY_MS = 86_400_000;
const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
export type Weekday = (typeof weekdays)[number];

/** Whole days since 1970-01-01; null for what is no day of the calendar, such as `2026-02-30`. */
export function dayNumber(date: IsoDate): number | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
	if (match === null) return null;
	const milliseconds = Date.parse(`${date}T00:00:00Z`);
	if (Number.isNaN(milliseconds)) return null;
	const day = milliseconds / DAY_MS;
	return dateOf(day) === date ? day : null;
}

export function dateOf(day: number): IsoDate {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** So many calendar days later, or earlier. What is no day of the calendar comes back as it is. */
export function addDays(date: IsoDate, count: number): IsoDate {
	const day = dayNumber(date);
	return day === null ? date : dateOf(day + count);
}

export function weekdayOfDay(day: number): Weekday {
	// 1970-01-01 was a Thursday.
	return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'ma';
}

/** Null for what is no day of the calendar. */
export function weekdayOf(date: IsoDate): Weekday | null {
	const day = dayNumber(date);
	return day === null ? null : weekdayOfDay(day);
}

/** Minutes since midnight of a local time such as `09:00`; up to and including `24:00`. Null for anything else. */
export function minutesOf(time: string): number | null {
	const match = /^(\d{2}):(\d{2})$/.exec(time);
	if (match === null) return null;
	const minutes = Number(match[1]) * 60 + Number(match[2]);
	return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null;
}

export function timeOf(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	return `${String(hours).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
