import type { Compiled, Fact } from '#compiler';
import { numberFor, shownIn } from './shown.ts';

/** The editors' to-do list: what was never confirmed and what is past its day, most shown first. */
export function dueLines(
	content: Compiled,
	folder: string,
	today: string = new Date().toISOString().slice(0, 10)
): string[] {
	const shown = shownIn(content);
	const times = ({ file }: Fact): number => shown.get(file) ?? 0;
	const due = content.facts
		.map((fact) => ({ fact, why: whyDue(fact, today) }))
		.filter(({ why }) => why !== null)
		.sort(
			(left, right) =>
				times(right.fact) - times(left.fact) ||
				left.fact.checked.localeCompare(right.fact.checked) ||
				left.fact.file.localeCompare(right.fact.file)
		);
	const overdue = due.filter(({ fact }) => isOverdue(fact, today)).length;
	return [
		`${due.length} feiten om na te kijken, waarvan ${overdue} over de datum. Wat mensen het meest zien staat bovenaan.`,
		...due.map(({ fact, why }) => {
			const number = numberFor(content, fact.file);
			const ring = number === null ? '' : ` Bel ${number}.`;
			const place = `${folder}/${fact.file}, regel ${fact.line}`;
			return `${place}: ${fact.about}, ${fact.value}. ${why ?? ''}${ring} (in ${times(fact)} plannen)`;
		})
	];
}

function isOverdue({ reviewBy }: Fact, today: string): boolean {
	return reviewBy !== null && reviewBy < today;
}

function whyDue(fact: Fact, today: string): string | null {
	if (isOverdue(fact, today)) return `Nakijken had gemoeten voor ${fact.reviewBy ?? ''}.`;
	return fact.confirmed ? null : `Nog niet nagebeld sinds ${fact.checked}.`;
}
