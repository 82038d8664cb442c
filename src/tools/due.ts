import type { Fact } from '#compiler';

/** The editors' to-do list: what was never confirmed and what is past its day, oldest first. */
export function dueLines(
	facts: readonly Fact[],
	folder: string,
	today: string = new Date().toISOString().slice(0, 10)
): string[] {
	const due = facts
		.map((fact) => ({ fact, why: whyDue(fact, today) }))
		.filter(({ why }) => why !== null)
		.sort(
			(left, right) =>
				left.fact.checked.localeCompare(right.fact.checked) || left.fact.file.localeCompare(right.fact.file)
		);
	return [
		`${due.length} feiten om na te kijken.`,
		...due.map(
			({ fact, why }) =>
				`${folder}/${fact.file}, regel ${fact.line}: ${fact.about}, ${fact.value}. ${why ?? ''}`
		)
	];
}

function whyDue({ confirmed, reviewBy, checked }: Fact, today: string): string | null {
	if (reviewBy !== null && reviewBy < today) return `Nakijken had gemoeten voor ${reviewBy}.`;
	return confirmed ? null : `Nog niet nagebeld sinds ${checked}.`;
}
