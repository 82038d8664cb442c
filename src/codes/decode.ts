import { fail, ok, type Result } from '#result';
import type { MarkedOutcome, Marks } from './code.ts';
import { fromGroups, wholeOf } from './groups.ts';
import { KINDS, MOST_LABELS, signsFor, URGENCIES, URGENCY_BITS, VERSION } from './layout.ts';
import { BUNDLE_SIGNS, ID_SIGNS, numberOf } from './marks.ts';
import type { CodeProblem } from './problem.ts';

const HEAD = 1 + BUNDLE_SIGNS + ID_SIGNS;

/** What a code says. Total: any text gives marks or a problem. */
export function decode(text: string): Result<Marks, CodeProblem> {
	const groups = fromGroups(text);
	if (!groups.ok) return groups;
	const [first = 0] = groups.value;
	// A newer version may check its whole otherwise; its groups and its first sign stay as they are.
	if (first >> 2 > VERSION) return fail({ code: 'code.newer' });
	const whole = wholeOf(groups.value);
	if (!whole.ok) return whole;
	const kind = KINDS[first & 3];
	const values = whole.value;
	if (first >> 2 !== VERSION || kind === undefined || values.length < HEAD)
		return fail({ code: 'code.meaning' });
	const body = values.slice(HEAD);
	const said = kind === 'cards' ? cardsOf(body) : planOf(body);
	if (said === null) return fail({ code: 'code.meaning' });
	return ok({
		bundle: numberOf(values.slice(1, 1 + BUNDLE_SIGNS)),
		place: numberOf(values.slice(1 + BUNDLE_SIGNS, HEAD)),
		said
	});
}

/** Null: what is left over is more than the noughts that fill up the last group. */
function split(values: readonly number[], size: number): readonly (readonly number[])[] | null {
	const count = Math.floor(values.length / size);
	const rest = values.slice(count * size);
	if (rest.length > 2 || rest.some((value) => value !== 0)) return null;
	return Array.from({ length: count }, (_, at) => values.slice(at * size, (at + 1) * size));
}

function cardsOf(body: readonly number[]): Marks['said'] | null {
	const items = split(body, ID_SIGNS);
	return items === null ? null : { kind: 'cards', cards: items.map(numberOf) };
}

function planOf([width = 0, ...body]: readonly number[]): Marks['said'] | null {
	if (width < 1 || width > signsFor(MOST_LABELS)) return null;
	const items = split(body, ID_SIGNS + width);
	return items === null ? null : { kind: 'plan', outcomes: items.map(outcomeOf) };
}

function outcomeOf(values: readonly number[]): MarkedOutcome {
	const said = numberOf(values.slice(ID_SIGNS));
	const labels = Array.from({ length: MOST_LABELS }, (_, label) => label);
	return {
		mark: numberOf(values.slice(0, ID_SIGNS)),
		for: labels.filter((label) => (said & (1 << (label + URGENCY_BITS))) !== 0),
		urgency: URGENCIES[said & 3] ?? 'normaal'
	};
}
