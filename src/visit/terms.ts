import type { Bundle, IsoDate, RightId, Term } from '#bundle';
import { addWeeks, addWorkingDays } from '#calendar';
import type { PlanDoor } from '#engine';

/** A legal term that starts when somebody reports or applies today. `until`: the last day. Null: it is counted in hours. */
export interface TermDate {
	readonly right: RightId;
	readonly starts: NonNullable<Term['starts']>;
	readonly until: IsoDate | null;
}

/** Terms of this door's rights, counted from today; the shortest first, each right once. */
export function termsFrom(bundle: Bundle, door: PlanDoor, today: IsoDate): readonly TermDate[] {
	const rights = [...new Set(door.referrals.flatMap(({ rights }) => rights))];
	return rights
		.flatMap((id): TermDate[] => {
			const term = bundle.rights[id]?.term;
			if (term?.starts === undefined) return [];
			return [{ right: id, starts: term.starts, until: lastDay(term, today) }];
		})
		.sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''));
}

/** The last day of a term that begins today: working days and Dutch public holidays as the Termijnenwet has them. */
function lastDay({ weeks, workingDays }: Term, today: IsoDate): IsoDate | null {
	if (workingDays !== undefined) return addWorkingDays(today, workingDays);
	return weeks === undefined ? null : addWeeks(today, weeks);
}
