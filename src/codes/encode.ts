import { fail, ok, type Result } from '#result';
import type { Code, Outcome } from './code.ts';
import { toGroups } from './groups.ts';
import { KINDS, MOST_LABELS, signsFor, URGENCIES, URGENCY_BITS, VERSION } from './layout.ts';
import { BUNDLE_SIGNS, bundleMarkOf, ID_SIGNS, markOf, signsOf } from './marks.ts';
import type { CodeProblem } from './problem.ts';

export { MOST_LABELS };
/** More makes a picture that cheap cameras cannot read, and a text that nobody types. */
export const MOST_ITEMS = 40;

/** Text in groups of four: for an address, a picture, or to be typed. It says ids, never an answer. */
export function encode(code: Code): Result<string, CodeProblem> {
	const items = code.kind === 'cards' ? code.cards : code.outcomes;
	if (items.length > MOST_ITEMS) return fail({ code: 'code.too-many' });
	if (code.kind === 'plan' && !code.outcomes.every(hasFewLabels)) return fail({ code: 'code.too-many' });
	const place = code.place === null ? 0 : markOf('municipality', code.place);
	const said =
		code.kind === 'cards'
			? code.cards.flatMap((card) => signsOf(markOf(card.kind, card.id), ID_SIGNS))
			: signsOfPlan(code.outcomes);
	return ok(
		toGroups([
			VERSION * 4 + KINDS.indexOf(code.kind),
			...signsOf(bundleMarkOf(code.bundle), BUNDLE_SIGNS),
			...signsOf(place, ID_SIGNS),
			...said
		])
	);
}

const hasFewLabels = (outcome: Outcome): boolean =>
	outcome.for.every((label) => Number.isInteger(label) && label >= 0 && label < MOST_LABELS);

/** How many signs stand behind each outcome, and the outcomes. */
function signsOfPlan(outcomes: readonly Outcome[]): number[] {
	const width = signsFor(Math.max(0, ...outcomes.flatMap((outcome) => outcome.for)) + 1);
	return [
		width,
		...outcomes.flatMap(({ ref, for: labels, urgency }) => {
			const bits = labels.reduce((sum, label) => sum | (1 << label), 0);
			return [
				...signsOf(markOf(ref.kind, ref.id), ID_SIGNS),
				...signsOf((bits << URGENCY_BITS) | URGENCIES.indexOf(urgency), width)
			];
		})
	];
}
