import type { Language } from '#bundle';
import { bundleName, type CodeProblem } from '#codes';
import { ok, type Result } from '#result';
import { visitCode, type Taker, type VisitCode, type VisitDesk } from '#state';
import { drawQr, type CodeOnPaper } from '#ui';
import { hrefsFor } from '../../voordeur/hrefs.ts';

/** A code with the addresses that go with it. */
export interface Given {
	readonly made: VisitCode;
	readonly address: string;
	readonly typeAt: string;
	readonly guide: string;
}

/** The plan of this visit for somebody who takes it along. `language`: of whoever opens it. */
export function giving(desk: VisitDesk, taker: Taker, language: Language): Result<Given, CodeProblem> | null {
	const { edition, visit, knowledge } = desk;
	if (edition === null || visit === null || knowledge === null) return null;
	const made = visitCode(edition, knowledge, visit, taker);
	if (!made.ok) return made;
	const page = new URL(hrefsFor(language).cards, location.href).href;
	return ok({
		made: made.value,
		address: `${page}#${made.value.code ?? ''}`,
		typeAt: page.replace(/^https?:\/\//, '').replace(/\/$/, ''),
		guide: bundleName(edition.id)
	});
}

/** The same for paper. Null: there is no code to print. */
export async function onPaper(
	desk: VisitDesk,
	taker: Taker,
	language: Language
): Promise<CodeOnPaper | null> {
	const given = giving(desk, taker, language);
	if (given === null || !given.ok || given.value.made.code === null) return null;
	const { made, address, typeAt, guide } = given.value;
	const drawn = await drawQr(address).catch(() => null);
	return { code: given.value.made.code, drawn, typeAt, people: made.people, guide };
}
