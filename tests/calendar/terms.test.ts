import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addWeeks,
	addWorkingDays,
	endOfTerm,
	holidaysOf,
	isHoliday,
	isWorkingDay,
	weekdayOf
} from '#calendar';

const anyDate = fc
	.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('the holidays of 2026 are those of the Algemene termijnenwet', () => {
	expect(holidaysOf(2026)).toEqual([
		'2026-01-01',
		'2026-04-03',
		'2026-04-06',
		'2026-04-27',
		'2026-05-05',
		'2026-05-14',
		'2026-05-25',
		'2026-12-25',
		'2026-12-26'
	]);
});

test("King's Day moves to Saturday when it falls on a Sunday", () => {
	expect(isHoliday('2031-04-26')).toBe(true);
	expect(isHoliday('2031-04-27')).toBe(false);
	expect(isHoliday('2026-04-27')).toBe(true);
});

test('Easter falls where the church put it', () => {
	// Easter Monday of years at both ends of its range and around.
	for (const date of ['2008-03-24', '2011-04-25', '2024-04-01', '2025-04-21', '2026-04-06', '2038-04-26'])
		expect(isHoliday(date)).toBe(true);
});

test('every year has eight or nine holidays and Good Friday is a Friday', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1990, max: 2199 }), (year) => {
			const days = holidaysOf(year);
			// Ascension Day may be 5 May, and Good Friday or Easter Monday never meets another one.
			expect(days.length === 9 || days.length === 8).toBe(true);
			expect(days.filter((day) => weekdayOf(day) === 'vr').length).toBeGreaterThanOrEqual(1);
		})
	);
});

test('a term that ends in the weekend runs on to the next working day', () => {
	expect(endOfTerm('2026-11-21')).toBe('2026-11-23');
	expect(endOfTerm('2026-11-20')).toBe('2026-11-20');
	// Friday and Saturday are Christmas, then comes Sunday.
	expect(endOfTerm('2026-12-25')).toBe('2026-12-28');
});

test('three working days from a Friday end on Wednesday', () => {
	expect(addWorkingDays('2026-11-20', 3)).toBe('2026-11-25');
	expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-28');
	expect(addWorkingDays('2026-11-20', 0)).toBe('2026-11-20');
});

test('six weeks end on the same weekday, or on the first working day after', () => {
	expect(addWeeks('2026-11-20', 6)).toBe('2027-01-04');
	expect(addWeeks('2026-11-23', 6)).toBe('2027-01-04');
	expect(addWeeks('2026-10-16', 10)).toBe('2026-12-28');
});

test('a term longer than twelve weeks is not moved off a weekend', () => {
	expect(addWeeks('2026-11-21', 13)).toBe('2027-02-20');
});

test('a term always ends on a working day, and on the first one there is', () => {
	fc.assert(
		fc.property(anyDate, (date) => {
			const end = endOfTerm(date);
			expect(isWorkingDay(end)).toBe(true);
			expect(end >= date).toBe(true);
			expect(isWorkingDay(date) ? end : endOfTerm(end)).toBe(isWorkingDay(date) ? date : end);
		})
	);
});

test('adding working days one at a time or all at once is the same', () => {
	fc.assert(
		fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, count) => {
			let one = date;
			for (let n = 0; n < count; n += 1) one = addWorkingDays(one, 1);
			expect(addWorkingDays(date, count)).toBe(one);
		})
	);
});

test('any text and any number give an answer', () => {
	fc.assert(
		fc.property(fc.string(), fc.double(), (text, count) => {
			expect(typeof addWorkingDays(text, count)).toBe('string');
			expect(typeof addWeeks(text, count)).toBe('string');
			expect(typeof endOfTerm(text)).toBe('string');
			expect(isHoliday(text) && text.length !== 10).toBe(false);
		})
	);
});
