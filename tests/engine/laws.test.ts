import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNSURE, urgencies, type Bundle } from '#bundle';
import {
	HOUSEHOLD,
	SELF,
	knownFor,
	nextStep,
	pathOf,
	planOf,
	rankOf,
	sharedPlanOf,
	subjectFor,
	truthOf,
	withoutSafety,
	type Answer,
	type Answers,
	type Plan
} from '#engine';
import {
	NOTHING,
	completions,
	everyAnswer,
	inventedAnswers,
	questionsOf,
	withAnswer
} from '../invent/answers.ts';
import { TODAY, inventedBundle, inventedCondition } from '../invent/bundle.ts';

const SMALL = { topics: 3, questionsPerTopic: 2, options: 2, referralsPerTopic: 3 };
const bundleAndAnswers = inventedBundle(SMALL).chain((bundle) =>
	fc.tuple(fc.constant(bundle), inventedAnswers(bundle))
);

/** Answers each question as it comes, taking the answers from a list of numbers. */
function walk(bundle: Bundle, picks: readonly number[], start: Answers = NOTHING): Answers[] {
	const states = [start];
	let answers = start;
	for (let turn = 0; ; turn += 1) {
		const step = nextStep(bundle, answers, TODAY);
		if (step.kind === 'plan') return states;
		const ways = everyAnswer(step.question);
		const answer = ways[(picks[turn % picks.length] ?? 0) % ways.length] ?? UNSURE;
		answers = withAnswer(answers, step.subject, step.question.id, answer);
		states.push(answers);
	}
}

const picks = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 });
const walked = fc
	.tuple(inventedBundle(SMALL), picks)
	.map(([bundle, turns]) => ({ bundle, states: walk(bundle, turns) }));

function certain(plan: Plan): string[] {
	return [plan.first, ...plan.next, ...plan.folded, ...plan.quiet]
		.flatMap((door) => door?.referrals ?? [])
		.map(({ referral }) => referral)
		.sort();
}

test('law 1: the order in which answers were given makes no difference', () => {
	fc.assert(
		fc.property(bundleAndAnswers, ([bundle, answers]) => {
			const backwards = Object.fromEntries(
				Object.entries(answers).map(([subject, given]) => [
					subject,
					Object.fromEntries(Object.entries(given).reverse())
				])
			);
			expect(nextStep(bundle, backwards, TODAY)).toEqual(nextStep(bundle, answers, TODAY));
		})
	);
});

test('law 1: answers on branches no longer taken are idle', () => {
	fc.assert(
		fc.property(walked, fc.nat(), ({ bundle, states }, seed) => {
			const end = states.at(-1) ?? NOTHING;
			const asked = new Set(pathOf(bundle, end, TODAY).map(({ question }) => question.id));
			const idle = questionsOf(bundle)
				.filter(({ id }) => !asked.has(id))
				.reduce((answers, question, at) => {
					const ways = everyAnswer(question);
					return withAnswer(
						answers,
						subjectFor(question, SELF),
						question.id,
						ways[(seed + at) % ways.length] ?? UNSURE
					);
				}, end);
			const step = nextStep(bundle, idle, TODAY);
			expect(step.kind).toBe('plan');
			expect(certain(planOf(bundle, idle, TODAY))).toEqual(certain(planOf(bundle, end, TODAY)));
			expect(pathOf(bundle, idle, TODAY)).toEqual(pathOf(bundle, end, TODAY));
		})
	);
});

test('law 1: taking an answer back and giving it again leads to the same place', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const end = states.at(-1) ?? NOTHING;
			const replayed = pathOf(bundle, end, TODAY).reduce(
				(answers, { subject, question, answer }) => withAnswer(answers, subject, question.id, answer),
				NOTHING
			);
			expect(nextStep(bundle, replayed, TODAY)).toEqual(nextStep(bundle, end, TODAY));
		})
	);
});

test('law 2: true or false means that every completion of the answers agrees', () => {
	fc.assert(
		fc.property(
			inventedBundle(SMALL).chain((bundle) =>
				fc.tuple(fc.constant(bundle), inventedAnswers(bundle), inventedCondition(questionsOf(bundle), 3))
			),
			([bundle, answers, condition]) => {
				const truth = truthOf(condition, knownFor(bundle, answers, SELF));
				if (truth.is === 'unknown') return;
				for (const filled of completions(bundle, answers)) {
					expect(truthOf(condition, knownFor(bundle, filled, SELF)).is).toBe(truth.is);
				}
			}
		),
		{ numRuns: 300 }
	);
});

test('law 2: "weet ik niet" never closes a door that some real answer would open', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const end = states.at(-1) ?? NOTHING;
			const plan = planOf(bundle, end, TODAY);
			const mentioned = new Set([
				...certain(plan),
				...plan.mayFit.flatMap((door) => door.referrals.map(({ referral }) => referral))
			]);
			const unsure = pathOf(bundle, end, TODAY).filter(({ answer }) => answer === UNSURE);
			for (const { subject, question } of unsure) {
				for (const answer of everyAnswer(question)) {
					const surer = planOf(bundle, withAnswer(end, subject, question.id, answer), TODAY);
					const gained =
						surer.first === null
							? []
							: [surer.first, ...surer.next, ...surer.folded].flatMap((door) => door.referrals);
					for (const referral of gained) {
						// What an `otherwise` gives way to is named itself.
						if (referral.referral.endsWith('otherwise')) continue;
						expect(mentioned).toContain(referral.referral);
					}
				}
			}
		}),
		{ numRuns: 200 }
	);
});

test('law 2: what may fit says what to find out', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const { mayFit } = planOf(bundle, states.at(-1) ?? NOTHING, TODAY);
			for (const { referrals } of mayFit)
				for (const { toFindOut } of referrals) expect(toFindOut).not.toEqual([]);
		})
	);
});

test('law 3: the question asked is the first in authored order that an undecided referral needs', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const order = questionsOf(bundle).map(({ id }) => id);
			for (const answers of states) {
				const step = nextStep(bundle, answers, TODAY);
				if (step.kind === 'plan') continue;
				const at = order.indexOf(step.question.id);
				const before = order.slice(0, at).filter((id) => !isAnswered(bundle, answers, id));
				// Whatever was passed over changes nothing that is certain, however it is answered.
				for (const id of before) {
					const question = questionsOf(bundle).find((each) => each.id === id);
					for (const answer of question === undefined ? [] : everyAnswer(question)) {
						const filled = withAnswer(
							answers,
							question === undefined ? SELF : subjectFor(question, SELF),
							id,
							answer
						);
						expect(certain(planOf(bundle, filled, TODAY))).toEqual(certain(planOf(bundle, answers, TODAY)));
					}
				}
			}
		}),
		{ numRuns: 200 }
	);
});

function isAnswered(bundle: Bundle, answers: Answers, id: string): boolean {
	return knownFor(bundle, answers, SELF).answerTo(id) !== undefined;
}

test('law 3: at the plan no answer to an open question makes anything else certain', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const end = states.at(-1) ?? NOTHING;
			let tried = 0;
			for (const filled of completions(bundle, end)) {
				expect(certain(planOf(bundle, filled, TODAY))).toEqual(certain(planOf(bundle, end, TODAY)));
				if ((tried += 1) > 200) break;
			}
		}),
		{ numRuns: 200 }
	);
});

test('law 4: doors stand by urgency, and danger is never displaced by who coordinates', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const plan = planOf(bundle, states.at(-1) ?? NOTHING, TODAY);
			const doors = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
			const ranks = doors.filter(({ coordinates }) => !coordinates).map(({ urgency }) => rankOf(urgency));
			expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
			const coordinator = doors.findIndex(({ coordinates }) => coordinates);
			const lastUrgent = doors.findLastIndex(({ urgency }) => rankOf(urgency) <= rankOf('vandaag'));
			if (coordinator > -1 && doors[coordinator]?.referrals.length === 0)
				expect(coordinator).toBe(lastUrgent + 1);
			expect(plan.next.length).toBeLessThanOrEqual(2);
			expect(plan.folded.length === 0 || plan.next.length === 2).toBe(true);
		})
	);
});

test('law 4: somebody coordinates exactly when two groups of laws meet', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const plan = planOf(bundle, states.at(-1) ?? NOTHING, TODAY);
			const loud = [plan.first, ...plan.next, ...plan.folded]
				.flatMap((door) => door?.referrals ?? [])
				.map(({ referral }) => referral);
			const laws = bundle.topics
				.flatMap((topic) => topic.referrals)
				.filter(({ id }) => loud.includes(id))
				.map(({ law }) => bundle.laws[law ?? '']);
			const groups = new Set(laws.filter((group) => group !== undefined && group !== null));
			expect(plan.coordination !== null).toBe(groups.size >= 2);
		})
	);
});

test('law 5: the decisive answers alone make the referral certain again', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			const end = states.at(-1) ?? NOTHING;
			const plan = planOf(bundle, end, TODAY);
			for (const door of [plan.first, ...plan.next, ...plan.folded, ...plan.quiet]) {
				for (const { referral, because } of door?.referrals ?? []) {
					if (referral.endsWith('otherwise')) continue;
					const alone = because.reduce(
						(answers, { subject, question }) =>
							withAnswer(answers, subject, question, end[subject]?.[question] ?? UNSURE),
						NOTHING
					);
					expect(certain(planOf(bundle, alone, TODAY))).toContain(referral);
				}
			}
		})
	);
});

test('law 6: two people give the doors of each, and household answers hold for both', () => {
	fc.assert(
		fc.property(inventedBundle(SMALL), picks, picks, (bundle, one, other) => {
			const first = walk(bundle, one).at(-1) ?? NOTHING;
			const second =
				walk(bundle, other, { [HOUSEHOLD]: first[HOUSEHOLD] ?? {}, [SELF]: {} }).at(-1) ?? NOTHING;
			const household = { ...first[HOUSEHOLD], ...second[HOUSEHOLD] };
			const alone = (given: Answers): string[] =>
				certain(planOf(bundle, { [HOUSEHOLD]: household, [SELF]: given[SELF] ?? {} }, TODAY));
			const together = planOf(
				bundle,
				{ [HOUSEHOLD]: household, moeder: first[SELF] ?? {}, 'kind 1': second[SELF] ?? {} },
				TODAY
			);
			expect(certain(together)).toEqual([...alone(first), ...alone(second)].sort());
			for (const door of [together.first, ...together.next, ...together.folded]) {
				for (const referral of door?.referrals ?? []) expect(door?.for).toContain(referral.for);
			}
		})
	);
});

test('law 7: any answers whatever give a step', () => {
	const answer: fc.Arbitrary<Answer> = fc.oneof(fc.constant(UNSURE), fc.array(fc.string()));
	const anything: fc.Arbitrary<Answers> = fc.dictionary(fc.string(), fc.dictionary(fc.string(), answer));
	fc.assert(
		fc.property(inventedBundle(SMALL), anything, fc.string(), (bundle, answers, today) => {
			expect(['ask', 'plan']).toContain(nextStep(bundle, answers, today).kind);
			expect(pathOf(bundle, answers, today).length).toBeGreaterThanOrEqual(0);
		})
	);
});

test('the number of questions left grows only when an answer opens a topic', () => {
	fc.assert(
		fc.property(walked, ({ bundle, states }) => {
			for (const [at, answers] of states.entries()) {
				const next = states[at + 1];
				if (next === undefined) continue;
				const here = nextStep(bundle, answers, TODAY);
				const there = nextStep(bundle, next, TODAY);
				if (here.kind === 'plan' || there.kind === 'plan') continue;
				if (opened(bundle, answers) === opened(bundle, next))
					expect(there.progress.left).toBeLessThanOrEqual(here.progress.left);
				expect(there.progress.answered).toBe(here.progress.answered + 1);
			}
		})
	);
});

function opened(bundle: Bundle, answers: Answers): string {
	const known = knownFor(bundle, answers, SELF);
	return bundle.topics.map(({ when }) => (when === undefined ? 'true' : truthOf(when, known).is)).join();
}

test('what others may see is the same whatever the safety answers are', () => {
	fc.assert(
		fc.property(bundleAndAnswers, ([bundle, answers]) => {
			const without = withoutSafety(bundle, answers);
			expect(sharedPlanOf(bundle, answers, TODAY)).toEqual(sharedPlanOf(bundle, without, TODAY));
			const shown = JSON.stringify(sharedPlanOf(bundle, answers, TODAY));
			for (const { id, safety } of questionsOf(bundle)) if (safety) expect(shown).not.toContain(`"${id}"`);
			for (const question of questionsOf(bundle).filter(({ safety }) => safety)) {
				for (const answer of everyAnswer(question)) {
					const changed = withAnswer(answers, subjectFor(question, SELF), question.id, answer);
					expect(sharedPlanOf(bundle, changed, TODAY)).toEqual(sharedPlanOf(bundle, answers, TODAY));
				}
			}
		})
	);
});

test('the urgencies stand from most to least urgent', () => {
	expect(urgencies.map(rankOf)).toEqual([0, 1, 2, 3]);
});
