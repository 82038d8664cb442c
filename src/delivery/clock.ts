import type { IsoDate } from '#bundle';

/** How far a phone's clock may be from the day on which the bundle was made. */
export interface ClockWindow {
	readonly daysBefore: number;
	readonly daysAfter: number;
}

export const CLOCK_WINDOW: ClockWindow = { daysBefore: 1, daysAfter: 3 * 365 };

export interface Today {
	readonly date: IsoDate;
	/** Since midnight. */
	readonly minutes: number;
	/** False: the clock cannot be right. The date is the bundle's own, and nothing may be said about being open now. */
	readonly trusted: boolean;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

const dutchTime = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Amsterdam',
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
});

/** Day and time in the Netherlands, wherever the phone is. `madeOn` null: no bundle was seen yet. */
export function todayAt(now: number, madeOn: IsoDate | null, window: ClockWindow): Today {
	const made = madeOn === null ? Number.NaN : Date.parse(madeOn);
	const trusted =
		now >= made - window.daysBefore * MS_PER_DAY && now <= made + (window.daysAfter + 1) * MS_PER_DAY;
	if (!trusted && madeOn !== null) return { date: madeOn, minutes: 0, trusted };
	const minute = Math.floor(now / MS_PER_MINUTE);
	if (read?.minute !== minute) read = { minute, ...inDutch(now) };
	return { date: read.date, minutes: read.minutes, trusted };
}

/** Asked many times for one screen, and slow to work out: read once a minute. */
let read: { readonly minute: number; readonly date: IsoDate; readonly minutes: number } | null = null;

function inDutch(now: number): Pick<Today, 'date' | 'minutes'> {
	const parts = new Map(dutchTime.formatToParts(now).map(({ type, value }) => [type, value]));
	const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '0';
	return {
		date: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`,
		minutes: Number(part('hour')) * 60 + Number(part('minute'))
	};
}
