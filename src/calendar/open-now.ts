import type { Hours, IsoDate } from '#bundle';
import { dateOf, dayNumber, minutesOf, timeOf, weekdayOfDay } from './days.ts';
import { closes } from './holidays.ts';

/** Now, at this door. `until` and `opens`: local times such as `17:00`; `day`: an ISO date when not today. */
export type OpenNow =
	| { readonly kind: 'always' }
	| { readonly kind: 'open'; readonly until: string }
	| { readonly kind: 'closed'; readonly opens: string | null; readonly day: IsoDate | null }
	| { readonly kind: 'unknown' };

/** Local date and minutes since midnight, in the Netherlands. */
export interface LocalTime {
	readonly date: IsoDate;
	readonly minutes: number;
}

/** Minutes since 1970-01-01 in local time. */
interface Span {
	readonly from: number;
	readonly until: number;
}

const DAY = 1440;
const AHEAD = 21;

/**
 * Is this door open? Unknown whenever the hours do not say, or say nothing about a holiday like today.
 * "Opens" looks three weeks ahead and names only a day of which we are sure.
 */
export function openNow(hours: Hours | undefined, at: LocalTime): OpenNow {
	const today = dayNumber(at.date);
	if (hours === undefined || today === null || !(at.minutes >= 0 && at.minutes < DAY))
		return { kind: 'unknown' };
	const now = today * DAY + at.minutes;
	if (isUnsure(hours, today) && weekly(hours, today)?.length !== 0) return { kind: 'unknown' };

	const spans: Span[] = [];
	for (let day = today - 1; day <= today + AHEAD; day += 1) {
		const ofDay = weekly(hours, day);
		if (ofDay === null) return { kind: 'unknown' };
		if (!isShut(hours, day)) spans.push(...ofDay);
	}
	const joined = join(spans);
	const current = joined.find((span) => span.from <= now && now < span.until);
	if (current !== undefined) {
		if (current.until >= (today + AHEAD) * DAY) return { kind: 'always' };
		return { kind: 'open', until: timeOf(current.until % DAY === 0 ? DAY : current.until % DAY) };
	}
	const next = joined.find((span) => span.from > now);
	if (next === undefined) return { kind: 'closed', opens: null, day: null };
	const opensOn = Math.floor(next.from / DAY);
	return { kind: 'closed', opens: timeOf(next.from % DAY), day: opensOn === today ? null : dateOf(opensOn) };
}

/** The spans that begin on this day of the week; null when the hours cannot be read. */
function weekly(hours: Hours, day: number): Span[] | null {
	if (hours.weekly === 'altijd') return [{ from: day * DAY, until: (day + 1) * DAY }];
	const spans: Span[] = [];
	for (const [opens, shuts] of hours.weekly[weekdayOfDay(day)] ?? []) {
		const from = minutesOf(opens);
		const until = minutesOf(shuts);
		if (from === null || until === null) return null;
		// An end before the beginning lies in the night after. From 24:00 to 00:00 is no time at all.
		const span = { from: day * DAY + from, until: day * DAY + until + (until <= from ? DAY : 0) };
		if (span.from < span.until) spans.push(span);
	}
	return spans;
}

/** Left out when looking ahead: shut, or perhaps shut. Around the clock stays so unless we know better. */
function isShut(hours: Hours, day: number): boolean {
	const holiday = closes(dateOf(day));
	if (hours.holidays === 'open' || holiday === 'no') return false;
	return hours.holidays === 'closed' ? true : hours.weekly !== 'altijd';
}

function isUnsure(hours: Hours, day: number): boolean {
	const holiday = closes(dateOf(day));
	if (hours.holidays === 'open' || holiday === 'no') return false;
	return hours.holidays === 'unknown' || holiday === 'maybe';
}

function join(spans: readonly Span[]): Span[] {
	const joined: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last !== undefined && span.from <= last.until)
			joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
		else joined.push(span);
	}
	return joined;
}
