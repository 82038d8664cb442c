import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SELF, subjectFor } from '#engine';
import { Screens } from '#state';
import { inventedBundle } from '../invent/bundle.ts';
import { inventedAnswers, questionsOf } from '../invent/answers.ts';
import { inRoot, journeyOn } from './fake.svelte.ts';

const journeys = inventedBundle({ topics: 3, questionsPerTopic: 3, options: 3, referralsPerTopic: 3 }).chain(
	(bundle) => fc.tuple(fc.constant(bundle), inventedAnswers(bundle), inventedAnswers(bundle))
);

test('no safety answer is ever written to the tab or to a saved plan', async () => {
	await fc.assert(
		fc.asyncProperty(journeys, async ([bundle, answers]) => {
			await inRoot(async () => {
				const { journey, written } = journeyOn(bundle);
				await journey.open();
				for (const [subject, given] of Object.entries(answers)) {
					for (const [question, answer] of Object.entries(given)) journey.answer(subject, question, answer);
				}
				const safety = new Set(questionsOf(bundle).flatMap(({ id, safety }) => (safety ? [id] : [])));
				const kept = [...written.map((one) => one.answers), journey.toSave('1')?.answers ?? {}];
				const ids = kept.flatMap((one) => Object.values(one).flatMap((given) => Object.keys(given)));
				expect(ids.filter((id) => safety.has(id))).toEqual([]);
			});
		})
	);
});

test('the shared plan is the same with, without and with other safety answers', async () => {
	await fc.assert(
		fc.asyncProperty(journeys, async ([bundle, answers, others]) => {
			await inRoot(async () => {
				const seen: string[] = [];
				for (const safetyFrom of [null, answers, others]) {
					const { journey } = journeyOn(bundle);
					await journey.open();
					for (const question of questionsOf(bundle)) {
						const subject = subjectFor(question, SELF);
						const source = question.safety ? safetyFrom : answers;
						const answer = source?.[subject]?.[question.id];
						if (answer !== undefined) journey.answer(subject, question.id, answer);
					}
					seen.push(JSON.stringify(new Screens(journey).sharedPlan));
				}
				expect(new Set(seen).size).toBe(1);
			});
		})
	);
});
