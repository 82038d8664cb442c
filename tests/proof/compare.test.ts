import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle, Question } from '#bundle';
import {
	SELF,
	doorFor,
	holdsFor,
	nextStep,
	subjectFor,
	truthOf,
	knownFor,
	type Answer,
	type Answers
} from '#engine';
import { compareBundles } from '#proof';
import { everyAnswer, NOTHING, withAnswer } from '../invent/answers.ts';
import { TODAY, inventedBundle } from '../invent/bundle.ts';
import { inventedVersions } from '../invent/versions.ts';

const SMALL = { topics: 3, questionsPerTopic: 2, options: 2, referralsPerTopic: 3 };
const MOST = 600;

/** What this plan holds, in one line per referral. */
function planLines(bundle: Bundle, answers: Answers): string[] {
	const known = knownFor(bundle, answers, SELF);
	return holdsFor(bundle, answers, SELF, TODAY).flatMap(({ placed: { referral, topic }, truth }) => {
		const open = topic.when === undefined || truthOf(topic.when, known).is === 'true';
		const mayFit = truth.is === 'unknown' && open && !referral.quiet && referral.when !== undefined;
		const door = doorFor(bundle, referral);
		if (door === null || (truth.is !== 'true' && !mayFit)) return [];
		const { id, to, urgency, quiet, provisions, rights } = referral;
		return [JSON.stringify([id, truth.is, to, door, urgency, quiet, provisions, rights])];
	});
}

/** One question as both versions know it, and what each makes of an answer. */
interface Joint {
	readonly options: readonly string[];
	readonly pick: Question['pick'];
	readonly old: Question | null;
	readonly now: Question | null;
}

function jointOf(before: Bundle, after: Bundle): Joint[] {
	const all = (bundle: Bundle): Question[] => bundle.topics.flatMap(({ questions }) => questions);
	const [olds, nows] = [all(before), all(after)];
	const same = (old: Question, now: Question): boolean =>
		old.pick === now.pick && [now.id, ...now.formerly].includes(old.id);
	const found: Joint[] = nows.map((now) => {
		const old = olds.find((each) => same(each, now)) ?? null;
		const options = new Set(now.options.map(({ id }) => id));
		for (const { id } of old?.options ?? []) options.add(todayId(now, id));
		return { options: [...options], pick: now.pick, old, now };
	});
	for (const old of olds) {
		if (nows.some((now) => same(old, now))) continue;
		found.push({ options: old.options.map(({ id }) => id), pick: old.pick, old, now: null });
	}
	return found;
}

const todayId = (now: Question | null, option: string): string =>
	now?.options.find(({ id, formerly }) => [id, ...formerly].includes(option))?.id ?? option;

function readBy(question: Question, joint: Joint, answer: Answer): Answer {
	if (answer === 'weet-niet') return answer;
	const own = question.options
		.map(({ id }) => id)
		.filter((id) => answer.includes(question === joint.now ? id : todayId(joint.now, id)));
	return joint.pick === 'one' && own.length === 0 ? 'weet-niet' : own;
}

interface Leaf {
	readonly before: string[];
	readonly after: string[];
}

/** As far as this version comes, asking in its own order, with the answers given so far. */
function asFarAs(
	bundle: Bundle,
	answerTo: (question: Question) => Answer | undefined
): { answers: Answers; asks: Question | null } {
	let answers = NOTHING;
	for (;;) {
		const step = nextStep(bundle, answers, TODAY);
		if (step.kind === 'plan') return { answers, asks: null };
		const answer = answerTo(step.question);
		if (answer === undefined) return { answers, asks: step.question };
		answers = withAnswer(answers, subjectFor(step.question, SELF), step.question.id, answer);
	}
}

/** Every way to answer what either asks. Null: too many. */
function everyPair(before: Bundle, after: Bundle): Leaf[] | null {
	const joints = jointOf(before, after);
	const jointWith = (side: 'old' | 'now', question: Question): Joint => {
		const joint = joints.find((each) => each[side] === question);
		if (joint === undefined) throw new Error('no such question');
		return joint;
	};
	const leaves: Leaf[] = [];
	const walk = (given: ReadonlyMap<Joint, Answer>): boolean => {
		const [old, now] = (['old', 'now'] as const).map((side) =>
			asFarAs(side === 'old' ? before : after, (question) => {
				const joint = jointWith(side, question);
				const answer = given.get(joint);
				return answer === undefined ? undefined : readBy(question, joint, answer);
			})
		);
		if (old === undefined || now === undefined) throw new Error('two sides');
		const joint =
			old.asks !== null ? jointWith('old', old.asks) : now.asks !== null ? jointWith('now', now.asks) : null;
		if (joint === null)
			return (
				leaves.push({ before: planLines(before, old.answers), after: planLines(after, now.answers) }) <= MOST
			);
		const { pick, options } = joint;
		const answers = everyAnswer({
			id: '',
			formerly: [],
			pick,
			scope: 'person',
			safety: false,
			options: options.map((id) => ({ id, formerly: [] }))
		});
		return answers.every((answer) => walk(new Map(given).set(joint, answer)));
	};
	return walk(new Map()) ? leaves : null;
}

const isChanged = ({ before, after }: Leaf): boolean =>
	[...before].sort().join('\n') !== [...after].sort().join('\n');

const idsIn = (lines: readonly string[]): string[] => lines.map((line) => JSON.stringify(line.split('"')[1]));

test('counts the journeys of both versions, and those that changed, as walking them one by one does', () => {
	let changed = 0;
	let same = 0;
	fc.assert(
		fc.property(inventedVersions(SMALL), ({ before, after }) => {
			const leaves = everyPair(before, after);
			fc.pre(leaves !== null);
			const comparison = compareBundles(before, after, TODAY);
			expect(comparison.journeys).toBe(BigInt(leaves.length));
			expect(comparison.changed).toBe(BigInt(leaves.filter(isChanged).length));
			if (comparison.changed > 0n) changed += 1;
			else same += 1;
		}),
		{ numRuns: 300 }
	);
	// Both verdicts were met, or this test says little.
	expect(Math.min(changed, same)).toBeGreaterThan(30);
});

test('names exactly the referrals that make a difference somewhere', () => {
	fc.assert(
		fc.property(inventedVersions(SMALL), ({ before, after }) => {
			const leaves = everyPair(before, after);
			fc.pre(leaves !== null);
			const differing = leaves.flatMap((leaf) => [
				...idsIn(leaf.before.filter((line) => !leaf.after.includes(line))),
				...idsIn(leaf.after.filter((line) => !leaf.before.includes(line)))
			]);
			const named = compareBundles(before, after, TODAY).referrals.map(({ referral }) =>
				JSON.stringify(referral)
			);
			expect([...named].sort()).toEqual([...new Set(differing)].sort());
		}),
		{ numRuns: 150 }
	);
});

test('every example is a journey to the end in both versions, on which that referral changes the plan', () => {
	fc.assert(
		fc.property(inventedVersions(SMALL), ({ before, after }) => {
			fc.pre(everyPair(before, after) !== null);
			for (const { referral, example } of compareBundles(before, after, TODAY).referrals) {
				expect(nextStep(before, example.before, TODAY).kind).toBe('plan');
				expect(nextStep(after, example.after, TODAY).kind).toBe('plan');
				const about = (lines: readonly string[]): string[] =>
					lines.filter((line) => line.startsWith(`["${referral}"`));
				expect(about(planLines(before, example.before))).not.toEqual(about(planLines(after, example.after)));
			}
		}),
		{ numRuns: 100 }
	);
});

test('the same content, and content with other names only, changes nobody’s plan', () => {
	fc.assert(
		fc.property(inventedBundle(SMALL), (bundle) => {
			const { journeys, changed, referrals, questions } = compareBundles(
				bundle,
				structuredClone(bundle),
				TODAY
			);
			expect([changed, referrals, questions]).toEqual([0n, [], { added: [], gone: [] }]);
			expect(journeys).toBeGreaterThan(0n);
		}),
		{ numRuns: 100 }
	);
});
