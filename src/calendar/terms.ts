import type { IsoDate } from '#bundle';
import { dateOf, dayNumber, weekdayOfDay } from './days.ts';
import { isHoliday } from './holidays.ts';

/** Beyond this the calendar is not trusted, and no term in the content is nearly so long. */
const MOST = 3660;

/** Not a Saturday, a Sunday or a holiday. */
export function isWorkingDay(date: IsoDate): boolean {
	const day = dayNumber(date);
	return day !== null && isWorking(day);
}

/**
 * The last day of a term that would end on `date`: a weekend or holiday moves it to the next working day.
 * Algemene termijnenwet, article 1. What is no date comes back unchanged.
 */
export function endOfTerm(date: IsoDate): IsoDate {
	const day = dayNumber(date);
	return day === null ? date : dateOf(nextWorking(day));
}

/** The n-th working day after `date`; `date` itself is not counted. Zero or fewer gives `date`. */
export function addWorkingDays(date: IsoDate, count: number): IsoDate {
	let day = dayNumber(date);
	if (day === null) return date;
	for (let left = wholeAndSmall(count); left > 0; left -= 1) day = nextWorking(day + 1);
	return dateOf(day);
}

/**
 * The last day of a term in weeks. A term of more than twelve weeks is not moved off a weekend or holiday:
 * the Algemene termijnenwet leaves those out (article 4).
 */
export function addWeeks(date: IsoDate, count: number): IsoDate {
	const day = dayNumber(date);
	if (day === null) return date;
	const weeks = wholeAndSmall(count);
	const end = dateOf(day + 7 * weeks);
	return weeks > 0 && weeks <= 12 ? endOfTerm(end) : end;
}

function nextWorking(from: number): number {
	let day = from;
	while (!isWorking(day)) day += 1;
	return day;
}

function isWorking(day: number): boolean {
	const weekday = weekdayOfDay(day);
	return weekday !== 'za' && weekday !== 'zo' && !isHoliday(dateOf(day));
}

function wholeAndSmall(count: number): number {
	return Number.isFinite(count) ? Math.min(Math.max(Math.trunc(count), 0), MOST) : 0;
}
