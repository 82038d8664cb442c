import { fail, ok, type Result } from '#result';
import { signOf, valueOf } from './alphabet.ts';
import { numberOf, signsOf, wholeMarkOf } from './marks.ts';
import type { CodeProblem } from './problem.ts';

/** Three signs that say something and one that checks them. */
const SAYING = 3;
const GROUP = SAYING + 1;
/** Beyond this nothing is read: no code is that long. */
const MOST_SIGNS = 4000;

/**
 * Values of five bits as text in groups of four. The last sign of each group checks the three before it and their place;
 * the last group checks the whole.
 */
export function toGroups(values: readonly number[]): string {
	const padded = [...values, ...new Array<number>((SAYING - (values.length % SAYING)) % SAYING).fill(0)];
	const all = [...padded, ...signsOf(wholeMarkOf(padded), SAYING)];
	const groups: string[] = [];
	for (let at = 0; at < all.length; at += SAYING) {
		const said = all.slice(at, at + SAYING);
		groups.push([...said, checkOf(said, at / SAYING)].map(signOf).join(''));
	}
	return groups.join('-');
}

/** The values, filled up with noughts to whole groups. Takes a whole address too: the code stands behind its `#`. */
export function fromGroups(text: string): Result<readonly number[], CodeProblem> {
	if (text.length > MOST_SIGNS) return fail({ code: 'code.too-long' });
	const typed = text.slice(text.lastIndexOf('#') + 1).replace(/[\s\p{Dash}.,_]+/gu, '');
	if (typed === '') return fail({ code: 'code.empty' });
	const values: number[] = [];
	for (const sign of typed) {
		const value = valueOf(sign);
		if (value === null) return fail({ code: 'code.sign', group: groupAt(values.length), sign });
		values.push(value);
	}
	const said: number[] = [];
	const wrong: number[] = [];
	for (let at = 0; at + GROUP <= values.length; at += GROUP) {
		const group = values.slice(at, at + SAYING);
		if (checkOf(group, at / GROUP) !== values[at + SAYING]) wrong.push(groupAt(at));
		said.push(...group);
	}
	if (wrong.length > 0) return fail({ code: 'code.group', groups: wrong });
	if (values.length % GROUP !== 0 || said.length < 2 * SAYING) return fail({ code: 'code.incomplete' });
	return ok(said);
}

/** Without the last group, if that is right about all the others. */
export function wholeOf(said: readonly number[]): Result<readonly number[], CodeProblem> {
	const values = said.slice(0, -SAYING);
	const isWhole = numberOf(said.slice(-SAYING)) === wholeMarkOf(values);
	return isWhole ? ok(values) : fail({ code: 'code.incomplete' });
}

const groupAt = (sign: number): number => Math.floor(sign / GROUP) + 1;

/**
 * A sum in the field of 32 with a weight of its own for each place. Weights differ, so that every swap of neighbours shows;
 * none is 0, so that every single mistake shows; none is 1, so that a swap with the check itself shows.
 */
function checkOf(said: readonly number[], place: number): number {
	const weighed = said.map((value, at) => times(value, power(at + 1)));
	return weighed.reduce((sum, term) => sum ^ term, power(place % 31));
}

function power(exponent: number): number {
	let value = 1;
	for (let count = 0; count < exponent; count += 1) value = double(value);
	return value;
}

function times(left: number, right: number): number {
	let product = 0;
	for (let bit = 0, shifted = left; bit < 5; bit += 1, shifted = double(shifted)) {
		if ((right & (1 << bit)) !== 0) product ^= shifted;
	}
	return product;
}

/** By the primitive polynomial x⁵ + x² + 1. */
const double = (value: number): number => ((value & 16) === 0 ? value << 1 : (value << 1) ^ 0b100101);
