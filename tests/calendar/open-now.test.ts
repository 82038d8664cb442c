import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Hours } from '#bundle';
import { minutesOf, openNow, weekdayOf } from '#calendar';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;
type Weekly = Hours['weekly'];
const office: Weekly = {
	ma: [['09:00', '17:00']],
	di: [
		['09:00', '12:00'],
		['13:00', '17:00']
	],
	wo: [['09:00', '17:00']],
	do: [['09:00', '17:00']],
	vr: [['09:00', '12:30']]
};
function hours(weekly: Weekly, holidays: Hours['holidays'] = 'closed'): Hours {
	return { weekly, holidays, origin };
}
function at(date: string, time: string): { date: string; minutes: number } {
	return { date, minutes: minutesOf(time) ?? Number.NaN };
}

test('without hours nothing is said', () => {
	expect(openNow(undefined, at('2026-11-23', '10:00'))).toEqual({ kind: 'unknown' });
});

test('a door that never shuts is always open, on Christmas night too', () => {
	expect(openNow(hours('altijd', 'open'), at('2026-12-25', '03:00'))).toEqual({ kind: 'always' });
	expect(openNow(hours('altijd', 'unknown'), at('2026-12-24', '23:00'))).toEqual({ kind: 'always' });
});

test('within office hours it is open until they end', () => {
	expect(openNow(hours(office), at('2026-11-23', '09:00'))).toEqual({ kind: 'open', until: '17:00' });
	expect(openNow(hours(office), at('2026-11-24', '11:59'))).toEqual({ kind: 'open', until: '12:00' });
});

test('in the lunch break it opens again today', () => {
	expect(openNow(hours(office), at('2026-11-24', '12:00'))).toEqual({
		kind: 'closed',
		opens: '13:00',
		day: null
	});
});

test('in the weekend it opens on Monday', () => {
	expect(openNow(hours(office), at('2026-11-21', '10:00'))).toEqual({
		kind: 'closed',
		opens: '09:00',
		day: '2026-11-23'
	});
});

test('on a holiday a door that shuts then is closed, and opens on the next working day', () => {
	expect(openNow(hours(office), at('2026-12-25', '10:00'))).toEqual({
		kind: 'closed',
		opens: '09:00',
		day: '2026-12-28'
	});
	expect(openNow(hours('altijd', 'closed'), at('2026-12-25', '10:00'))).toEqual({
		kind: 'closed',
		opens: '00:00',
		day: '2026-12-27'
	});
});

test('on a holiday about which nothing is known we do not know', () => {
	expect(openNow(hours(office, 'unknown'), at('2026-12-25', '10:00'))).toEqual({ kind: 'unknown' });
	expect(openNow(hours('altijd', 'unknown'), at('2026-12-25', '10:00'))).toEqual({ kind: 'unknown' });
});

test('on a day when it is shut anyway, an unknown holiday changes nothing', () => {
	expect(openNow(hours(office, 'unknown'), at('2026-12-26', '10:00'))).toEqual({
		kind: 'closed',
		opens: '09:00',
		day: '2026-12-28'
	});
});

test('many desks work on Good Friday and 5 May, so then we do not know', () => {
	expect(openNow(hours(office), at('2026-04-03', '10:00'))).toEqual({ kind: 'unknown' });
	expect(openNow(hours(office), at('2026-05-05', '10:00'))).toEqual({ kind: 'unknown' });
	expect(openNow(hours(office, 'open'), at('2026-05-05', '10:00'))).toEqual({ kind: 'open', until: '12:00' });
});

test('a span past midnight belongs to the evening before', () => {
	const night = hours({ vr: [['22:00', '06:00']] });
	expect(openNow(night, at('2026-11-21', '05:00'))).toEqual({ kind: 'open', until: '06:00' });
	expect(openNow(night, at('2026-11-21', '06:00'))).toEqual({
		kind: 'closed',
		opens: '22:00',
		day: '2026-11-27'
	});
});

test('hours without a single day name no day', () => {
	expect(openNow(hours({}), at('2026-11-23', '10:00'))).toEqual({ kind: 'closed', opens: null, day: null });
});

test('from midnight to midnight of the same night is no time at all', () => {
	expect(openNow(hours({ ma: [['24:00', '00:00']] }), at('2026-11-23', '10:00'))).toEqual({
		kind: 'closed',
		opens: null,
		day: null
	});
});

const anyTime = fc.constantFrom('00:00', '08:30', '09:00', '12:00', '17:00', '23:30', '24:00');
const anyHours = fc.record({
	weekly: fc.oneof(
		fc.constant<Weekly>('altijd'),
		fc.dictionary(
			fc.constantFrom('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'),
			fc.array(fc.tuple(anyTime, anyTime), { maxLength: 2 })
		)
	),
	holidays: fc.constantFrom('open', 'closed', 'unknown'),
	origin: fc.constant(origin)
});
const anyDate = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

test('what it names as the next opening is open then', () => {
	fc.assert(
		fc.property(anyHours, anyDate, fc.integer({ min: 0, max: 1439 }), (anyOf, date, minutes) => {
			const now = openNow(anyOf, { date, minutes });
			if (now.kind !== 'closed' || now.opens === null) return;
			const then = openNow(anyOf, { date: now.day ?? date, minutes: minutesOf(now.opens) ?? -1 });
			expect(['open', 'always']).toContain(then.kind);
		})
	);
});

test('agrees with reading the hours of the day, away from holidays and midnight', () => {
	const plain = hours(office, 'open');
	fc.assert(
		fc.property(anyDate, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
			const day = weekdayOf(date);
			const spans = plain.weekly === 'altijd' || day === null ? [] : (plain.weekly[day] ?? []);
			const open = spans.some(
				([from, until]) => (minutesOf(from) ?? 0) <= minutes && minutes < (minutesOf(until) ?? 0)
			);
			expect(openNow(plain, { date, minutes }).kind).toBe(open ? 'open' : 'closed');
		})
	);
});

test('any date and any minute give an answer', () => {
	fc.assert(
		fc.property(anyHours, fc.string(), fc.double(), (anyOf, date, minutes) => {
			expect(openNow(anyOf, { date, minutes }).kind).toBe('unknown');
		})
	);
	expect(openNow(hours({ ma: [['negen', '17:00']] }), at('2026-11-23', '10:00'))).toEqual({
		kind: 'unknown'
	});
});
