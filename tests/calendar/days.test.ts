import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesOf, weekdayOf } from '#calendar';

test('22 November 2026 is a Sunday', () => {
	expect(weekdayOf('2026-11-22')).toBe('zo');
	expect(weekdayOf('1970-01-01')).toBe('do');
	expect(weekdayOf('1969-12-31')).toBe('wo');
	expect(weekdayOf('2099-12-31')).toBe('do');
});

test('what is no day of the calendar has no weekday', () => {
	for (const text of ['', '2026-02-30', '2026-13-01', '26-1-1', 'vandaag', '2026-11-22T10:00'])
		expect(weekdayOf(text)).toBeNull();
});

test('a time is minutes since midnight', () => {
	expect(minutesOf('09:30')).toBe(570);
	expect(minutesOf('00:00')).toBe(0);
	expect(minutesOf('24:00')).toBe(1440);
	for (const text of ['24:01', '9:00', '12:60', '', 'negen uur']) expect(minutesOf(text)).toBeNull();
});

test('any text gives a weekday or none', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect([null, 'ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']).toContain(weekdayOf(text));
		})
	);
});
