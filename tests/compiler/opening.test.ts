// @vitest-environment node
import { expect, test } from 'vitest';
import { compile, openingOf } from '#compiler';
import { assemble, UNSURE } from '#bundle';
import { nextStep, type Answers } from '#engine';

/** Everything somebody can answer to the opening's questions, one after the other. */
function waysThrough(questions: ReturnType<typeof openingOf>['questions']): Answers[] {
	let ways: Answers[] = [{}];
	for (const { question } of questions.slice(0, -1)) {
		const answers = [...question.options.map(({ id }) => [id]), UNSURE] as const;
		ways = ways.flatMap((way) => answers.map((answer) => ({ ik: { ...way['ik'], [question.id]: answer } })));
	}
	return ways;
}

test('everybody gets the opening’s questions in this order, and there the answers begin to matter', async () => {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error('the content has errors');
	const { questions, words } = openingOf(compiled.value, 'een');
	const bundle = assemble(compiled.value.national, null);
	expect(questions.map(({ question }) => question.id)).toEqual(['voor-wie.wie', 'veiligheid.veilig']);
	for (const [at, { question, left }] of questions.entries()) {
		for (const answers of waysThrough(questions.slice(0, at + 1))) {
			const step = nextStep(bundle, answers, bundle.madeOn);
			if (step.kind !== 'ask') throw new Error('a plan after the opening');
			expect(step.question.id).toBe(question.id);
			expect(step.progress.left).toBeLessThanOrEqual(left);
		}
		expect(words.nl.words[`question.${question.id}.ask`]).toBeDefined();
		expect(words.en.words[`question.${question.id}.ask`]).toBeDefined();
	}
	expect(Object.keys(words.nl.words).length).toBeLessThan(30);
});
