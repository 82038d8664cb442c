import type { IsoDate } from '#bundle';
import { addDays } from '#calendar';
import type { VaultRecord } from './record.ts';

/** The inquiry of the Wmo takes six weeks: that long a visit is at hand. */
export const KEPT_DAYS = 42;
const REMINDER_DAYS = 7;

export const keepUntil = (changed: IsoDate): IsoDate => addDays(changed, KEPT_DAYS);

export const isPast = (record: VaultRecord, today: IsoDate): boolean => record.keepUntil < today;

/** What goes within a week, the soonest first. */
export function goingSoon(records: readonly VaultRecord[], today: IsoDate): readonly VaultRecord[] {
	const last = addDays(today, REMINDER_DAYS);
	return records
		.filter((record) => !isPast(record, today) && record.keepUntil <= last)
		.sort((one, other) => one.keepUntil.localeCompare(other.keepUntil));
}
