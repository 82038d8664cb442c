import type { IsoDate } from '#bundle';
import { dateOf, dayNumber, weekdayOfDay } from './days.ts';

/**
 * Easter Sunday in the Gregorian calendar, as a day number.
 * The rule of Meeus, Jones and Butcher: whole-number arithmetic, right for every year since 1583.
 */
export function easter(year: number): number {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const ofCentury = year % 100;
	const shift = Math.floor((8 * century + 13) / 25);
	const moon = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
	const sum = moon + sunday - 7 * late + 114;
	return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1) / 86_400_000;
}

/** King's Day is 27 April, and the Saturday before when that is a Sunday. */
function kingsDay(year: number): IsoDate {
	const day = dayNumber(`${String(year)}-04-27`);
	return day !== null && weekdayOfDay(day) === 'zo' ? `${String(year)}-04-26` : `${String(year)}-04-27`;
}

/**
 * Days that count as a holiday for legal terms.
 * Algemene termijnenwet, article 3(1) and (2): Good Friday counts, 5 May counts every year.
 * Days that the government makes equal to them (3(3)) are left out until the decision itself was seen.
 */
export function isHoliday(date: IsoDate): boolean {
	return closes(date) !== 'no' && !isFeastSunday(date);
}

/**
 * Does a door that is shut on holidays shut on this day? Many desks work on Good Friday and on 5 May,
 * so about those two we say that we do not know.
 */
export function closes(date: IsoDate): 'yes' | 'maybe' | 'no' {
	const day = dayNumber(date);
	if (day === null) return 'no';
	const year = Number(date.slice(0, 4));
	const monthDay = date.slice(5);
	const sinceEaster = day - easter(year);
	if (sinceEaster === -2 || monthDay === '05-05') return 'maybe';
	if (monthDay === '01-01' || monthDay === '12-25' || monthDay === '12-26') return 'yes';
	if (date === kingsDay(year) || isFeastSunday(date)) return 'yes';
	// Easter Monday, Ascension Day, Whit Monday.
	return [1, 39, 50].includes(sinceEaster) ? 'yes' : 'no';
}

/** Easter and Whit Sunday: doors shut, but the law needs not name them, as they are Sundays. */
function isFeastSunday(date: IsoDate): boolean {
	const day = dayNumber(date);
	if (day === null) return false;
	const sunday = easter(Number(date.slice(0, 4)));
	const fixed = ['01-01', '12-25', '12-26', '05-05'].includes(date.slice(5));
	return !fixed && (day === sunday || day === sunday + 49);
}

/** All holidays of a year for legal terms, in order. */
export function holidaysOf(year: number): IsoDate[] {
	const first = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
	if (first === null) return [];
	return Array.from({ length: 366 }, (_, n) => dateOf(first + n)).filter(
		(date) => Number(date.slice(0, 4)) === year && isHoliday(date)
	);
}
