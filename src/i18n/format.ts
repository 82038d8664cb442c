import type { IsoDate, Language } from '#bundle';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** `22 november 2026` */
export function formatDate(date: IsoDate, language: Language): string {
	return format(date, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `maandag 23 november` */
export function formatDay(date: IsoDate, language: Language): string {
	return format(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `17:00` in the bundle, `17.00` in Dutch. */
export function formatTime(time: string, language: Language): string {
	return language === 'nl' ? time.replace(':', '.') : time;
}

export function formatEuro(amount: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(amount);
}

/** Making one takes longer than a whole card, so each is made once. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${language} ${Object.keys(options).join(' ')}`;
	const made =
		formatters.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
	formatters.set(key, made);
	return made;
}

// A calendar day has no time zone: read and written as UTC it stays the same day everywhere.
function format(date: IsoDate, language: Language, options: Intl.DateTimeFormatOptions): string {
	const day = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) return date;
	return formatter(language, options).format(day);
}
