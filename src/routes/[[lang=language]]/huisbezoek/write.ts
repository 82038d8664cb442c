import type { VisitDesk } from '#state';
import { write, type TextField, type TextRefusal } from '#visit';

/** Writes own words through the guard; gives why they were refused, if they were. */
export function writerOf(desk: () => VisitDesk): (field: TextField, text: string) => TextRefusal | null {
	return (field, text) => {
		if (desk().change((visit) => write(visit, field, text))) return null;
		const { problem } = desk();
		return problem !== null && problem.code === 'visit.text' && 'why' in problem ? problem.why : null;
	};
}
