import type { Bundle, IsoDate } from '#bundle';
import type { Answers, Subject } from './answers.ts';
import { knownFor } from './clean-answers.ts';
import { indexOf, type Placed } from './content-index.ts';
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

/** Every referral that is in force today, with its truth for this person, in authored order. */
export function holdsFor(bundle: Bundle, answers: Answers, person: Subject, today: IsoDate): Held[] {
	const known = knownFor(bundle, answers, person);
	return indexOf(bundle).topics.flatMap(({ topic, referrals }) => {
		const opened = topic.when === undefined ? ALWAYS : truthOf(topic.when, known);
		const inForce = referrals.filter(({ referral }) => isInForce(referral, today));
		const held = inForce.map((placed) => ({
			placed,
			person,
			truth: truthOfReferral(placed.referral, opened, known)
		}));
		return held.map((each) =>
			each.placed.referral.when === undefined ? { ...each, truth: truthOfOtherwise(opened, held) } : each
		);
	});
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
	if (opened.is === 'true') return { ...truth, because: joinReasons(opened.because, truth.because) };
	return {
		is: 'unknown',
		missing:
			opened.missing.length === 0 || truth.is === 'true'
				? opened.missing
				: joinQuestions(opened.missing, truth.missing),
		toFindOut: truth.is === 'true' ? opened.toFindOut : joinQuestions(opened.toFindOut, truth.toFindOut),
		because: joinReasons(opened.because, truth.because)
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
