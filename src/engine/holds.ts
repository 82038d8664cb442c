import type { Bundle, IsoDate, QuestionId } from '#bundle';
import type { Answers, Subject } from './answers.ts';
import { knownFor } from './clean-answers.ts';
import { indexOf, type Placed, type PlacedTopic } from './content-index.ts';
import { joinQuestions, joinReasons } from './truth/join.ts';
import type { Known } from './truth/known.ts';
import type { Truth } from './truth/truth-value.ts';
import { truthOf } from './truth/truth.ts';

/** A referral and what is known of it for one person. */
export interface Held {
	readonly placed: Placed;
	readonly person: Subject;
	readonly truth: Truth;
}

const ALWAYS: Truth = { is: 'true', because: [] };

/** Where everything that is in force stands for one person: by topic, in authored order. */
export type Standing = readonly (readonly Held[])[];

/** Every referral that is in force today, with its truth for this person, in authored order. */
export function holdsFor(bundle: Bundle, answers: Answers, person: Subject, today: IsoDate): Held[] {
	return standingOf(bundle, answers, person, today).flat();
}

/** Judged is only what an answered question has a say in: all the rest is as for somebody who said nothing yet. */
export function standingOf(bundle: Bundle, answers: Answers, person: Subject, today: IsoDate): Standing {
	const known = knownFor(bundle, answers, person);
	return judgeAgain(bundle, silent(bundle, person, today), known, person, today, known.answered);
}

/** What stood before, with everything judged again that these questions have a say in. */
export function judgeAgain(
	bundle: Bundle,
	before: Standing,
	known: Known,
	person: Subject,
	today: IsoDate,
	questions: Iterable<QuestionId>
): Standing {
	const { topics, bearsOn } = indexOf(bundle);
	const standing = [...before];
	const places = new Set<number>();
	for (const question of questions) for (const place of bearsOn.get(question) ?? []) places.add(place);
	for (const place of places) {
		const placed = topics[place];
		if (placed !== undefined) standing[place] = judge(placed, known, person, today);
	}
	return standing;
}

const silences = new WeakMap<Bundle, Map<string, Standing>>();

/** Before anything is answered. Made once for each bundle, person and day: none of these ever changes. */
function silent(bundle: Bundle, person: Subject, today: IsoDate): Standing {
	const key = `${today} ${person}`;
	const made = silences.get(bundle) ?? new Map<string, Standing>();
	silences.set(bundle, made);
	const found = made.get(key);
	if (found !== undefined) return found;
	const known = knownFor(bundle, {}, person);
	const standing = indexOf(bundle).topics.map((placed) => judge(placed, known, person, today));
	made.set(key, standing);
	return standing;
}

/** One topic's referrals. */
function judge(
	{ topic, referrals }: PlacedTopic,
	known: Known,
	person: Subject,
	today: IsoDate
): readonly Held[] {
	const opened = topic.when === undefined ? ALWAYS : truthOf(topic.when, known);
	const held: Held[] = [];
	let hasOtherwise = false;
	for (const placed of referrals) {
		if (!isInForce(placed.referral, today)) continue;
		hasOtherwise ||= placed.referral.when === undefined;
		held.push({ placed, person, truth: truthOfReferral(placed.referral, opened, known) });
	}
	if (!hasOtherwise) return held;
	return held.map((each) =>
		each.placed.referral.when === undefined ? { ...each, truth: truthOfOtherwise(opened, held) } : each
	);
}

/** The same for one referral alone, `otherwise` left out of account (then: its topic's own condition). */
export function truthOfPlaced({ topic, referral }: Pick<Placed, 'topic' | 'referral'>, known: Known): Truth {
	const opened = topic.when === undefined ? ALWAYS : truthOf(topic.when, known);
	return truthOfReferral(referral, opened, known);
}

export function isInForce(
	{ from, until }: { from?: IsoDate | undefined; until?: IsoDate | undefined },
	today: IsoDate
): boolean {
	return (from === undefined || from <= today) && (until === undefined || today <= until);
}

/**
 * Both the topic's own condition and the referral's. One difference from a plain "all": when it is for ever
 * unknown whether the topic is open, its referrals may fit but no longer make anything be asked.
 */
function truthOfReferral(referral: Placed['referral'], opened: Truth, known: Known): Truth {
	if (opened.is === 'false' || referral.when === undefined) return opened;
	const truth = truthOf(referral.when, known);
	if (truth.is === 'false') return truth;
	const because = joinReasons(opened.because, truth.because);
	if (opened.is === 'true') {
		return truth.is === 'true'
			? { is: 'true', because }
			: { is: 'unknown', missing: truth.missing, toFindOut: truth.toFindOut, because };
	}
	return {
		is: 'unknown',
		missing:
			opened.missing.length === 0 || truth.is === 'true'
				? opened.missing
				: joinQuestions(opened.missing, truth.missing),
		toFindOut: truth.is === 'true' ? opened.toFindOut : joinQuestions(opened.toFindOut, truth.toFindOut),
		because
	};
}

/** Holds when the topic is open and nothing else of it is certain. It never makes a question be asked. */
function truthOfOtherwise(opened: Truth, held: readonly Held[]): Truth {
	if (opened.is !== 'true') return opened;
	const others = held.filter(({ placed }) => placed.referral.when !== undefined && !placed.referral.quiet);
	const certain = others.find(({ truth }) => truth.is === 'true');
	if (certain !== undefined) return { is: 'false', because: certain.truth.because };
	const open = others.some(({ truth }) => truth.is === 'unknown' && truth.missing.length > 0);
	return open ? { is: 'unknown', missing: [], toFindOut: [], because: opened.because } : opened;
}
