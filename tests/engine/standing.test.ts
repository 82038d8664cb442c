import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	HOUSEHOLD,
	holdsFor,
	knownFor,
	nextStep,
	peopleIn,
	truthOfPlaced,
	walk,
	type Answers
} from '#engine';
import type { Bundle } from '#bundle';
import { NOTHING, inventedAnswers, withAnswer } from '../invent/answers.ts';
import { TODAY, inventedBundle } from '../invent/bundle.ts';

const SMALL = { topics: 3, questionsPerTopic: 2, options: 2, referralsPerTopic: 3 };
const bundleAndAnswers = inventedBundle(SMALL).chain((bundle) =>
	fc.tuple(fc.constant(bundle), inventedAnswers(bundle), inventedAnswers(bundle))
);

/** Every referral with its truth, each found alone; `otherwise` left out. */
function oneByOne(bundle: Bundle, answers: Answers, person: string) {
	const known = knownFor(bundle, answers, person);
	return bundle.topics.flatMap((topic) =>
		topic.referrals
			.filter(({ when }) => when !== undefined)
			.map((referral) => ({ id: referral.id, truth: truthOfPlaced({ topic, referral }, known) }))
	);
}

test('what nothing answered has a say in stands as if judged again', () => {
	fc.assert(
		fc.property(bundleAndAnswers, ([bundle, ...both]) => {
			// One after the other on the same bundle: what one leaves behind must not colour the next.
			for (const answers of [...both, NOTHING, both[0]]) {
				for (const person of peopleIn(answers)) {
					const held = holdsFor(bundle, answers, person, TODAY)
						.filter(({ placed }) => placed.referral.when !== undefined)
						.map(({ placed, truth }) => ({ id: placed.referral.id, truth }));
					expect(held).toEqual(oneByOne(bundle, answers, person));
				}
			}
		})
	);
});

test('walking the whole way is taking one step after another', () => {
	fc.assert(
		fc.property(bundleAndAnswers, ([bundle, answers]) => {
			const { path, next } = walk(bundle, answers, TODAY);
			let sofar: Answers = Object.fromEntries(peopleIn(answers).map((person) => [person, {}]));
			for (const { subject, question, answer } of path) {
				expect(nextStep(bundle, sofar, TODAY)).toMatchObject({ kind: 'ask', subject, question });
				sofar = withAnswer(sofar, subject, question.id, answer);
			}
			const step = nextStep(bundle, sofar, TODAY);
			if (next === null) {
				expect(step.kind).toBe('plan');
			} else {
				const { subject, question, left } = next;
				expect(step).toMatchObject({ kind: 'ask', subject, question, progress: { left } });
				expect(answers[subject]?.[question.id]).toBeUndefined();
			}
		})
	);
});

test('a household answer counts for everybody on the way', () => {
	fc.assert(
		fc.property(bundleAndAnswers, ([bundle, answers]) => {
			const people = { ...answers, moeder: {}, kind: {} };
			const household = walk(bundle, people, TODAY).path.filter(({ subject }) => subject === HOUSEHOLD);
			expect(new Set(household.map(({ question }) => question.id)).size).toBe(household.length);
		})
	);
});
