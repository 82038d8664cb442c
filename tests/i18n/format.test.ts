import { expect, test } from 'vitest';
import { formatDate, formatDay, formatEuro, formatTime } from '#i18n';

test('writes days and times as people say them', () => {
	expect(formatDate('2026-11-22', 'nl')).toBe('22 november 2026');
	expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
	expect(formatDay('2026-11-23', 'nl')).toBe('maandag 23 november');
	expect(formatTime('17:00', 'nl')).toBe('17.00');
	expect(formatTime('17:00', 'en')).toBe('17:00');
});

test('writes amounts with the sign of the euro', () => {
	expect(formatEuro(12.5, 'nl').replace(/\s/g, ' ')).toBe('€ 12,50');
	expect(formatEuro(12.5, 'en')).toBe('€12.50');
});

test('a date that is no date is shown as it is', () => {
	expect(formatDate('gisteren', 'nl')).toBe('gisteren');
});
