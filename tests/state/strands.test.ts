import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle } from '#bundle';
import type { Answers } from '#engine';
import { Screens, type StrandView } from '#state';
import { carersAnswers, strandedBundle, withOther } from '../invent/strands.ts';
import { inRoot, journeyOn } from './fake.svelte.ts';

const carers = strandedBundle.chain((bundle) => {
	const answers = carersAnswers(bundle, { is: 'v.wie', of: ['naaste'] });
	return fc.tuple(fc.constant(bundle), answers, answers);
});

async function plansOf(bundle: Bundle, answers: Answers): Promise<readonly StrandView[]> {
	let plans: readonly StrandView[] = [];
	await inRoot(async () => {
		const { journey } = journeyOn(bundle);
		await journey.open();
		answer(journey, answers);
		plans = new Screens(journey).plans;
	});
	return plans;
}

function answer(journey: ReturnType<typeof journeyOn>['journey'], answers: Answers): void {
	for (const [subject, given] of Object.entries(answers)) {
		for (const [question, one] of Object.entries(given)) journey.answer(subject, question, one);
	}
}

const seen = (plans: readonly StrandView[], strand: StrandView['strand']): string => {
	const found = plans.find((one) => one.strand === strand);
	return found === undefined || found.plan.first === null ? '' : JSON.stringify(found);
};

test('what one strand answers changes nothing on the screen and on the paper of the other', async () => {
	await fc.assert(
		fc.asyncProperty(carers, async ([bundle, answers, elsewhere]) => {
			const before = await plansOf(bundle, answers);
			expect(seen(await plansOf(bundle, withOther(bundle, answers, elsewhere, 'own')), 'theirs')).toBe(
				seen(before, 'theirs')
			);
			expect(seen(await plansOf(bundle, withOther(bundle, answers, elsewhere, 'theirs')), 'own')).toBe(
				seen(before, 'own')
			);
		}),
		{ numRuns: 60 }
	);
});

test('what cannot wait stands first, and safety in nobody’s paper', async () => {
	await fc.assert(
		fc.asyncProperty(carers, async ([bundle, answers]) => {
			const plans = await plansOf(bundle, answers);
			const [first, second] = plans.map(({ plan }) => plan.first?.urgency);
			if (plans[0]?.strand === 'own' && second !== undefined) {
				expect(['nu', 'vandaag']).toContain(first);
				if (first === 'vandaag') expect(second).not.toBe('nu');
			}
			const safety = bundle.topics.flatMap(({ questions }) => questions.filter((one) => one.safety));
			for (const { sheet } of plans) {
				const paper = JSON.stringify(sheet);
				for (const { id } of safety) expect(paper).not.toContain(`"${id}"`);
			}
		}),
		{ numRuns: 60 }
	);
});

test('a saved plan holds both, and its papers are as they were', async () => {
	await fc.assert(
		fc.asyncProperty(carers, async ([bundle, answers]) => {
			await inRoot(async () => {
				const { journey } = journeyOn(bundle);
				await journey.open();
				answer(journey, answers);
				const before = new Screens(journey).plans;
				const saved = journey.toSave('1');
				if (saved === null) throw new Error('Nothing to save');
				const later = journeyOn(bundle).journey;
				await later.openSaved(saved);
				const after = new Screens(later).plans;
				for (const { strand, sheet } of after) {
					const paper = before.find((one) => one.strand === strand)?.sheet;
					expect([sheet.first, sheet.next, sheet.folded]).toEqual([paper?.first, paper?.next, paper?.folded]);
				}
				expect(after.length).toBeGreaterThan(0);
			});
		}),
		{ numRuns: 40 }
	);
});

test('with one person there is one plan, and no answer says whose it is', async () => {
	await fc.assert(
		fc.asyncProperty(carers, async ([bundle, answers]) => {
			await inRoot(async () => {
				const { journey } = journeyOn(bundle);
				await journey.open();
				answer(journey, answers);
				const two = new Screens(journey).answered;
				expect(two.every(({ strand }) => strand !== undefined)).toBe(true);
				journey.answer('ik', 'v.wie', ['mij']);
				const screens = new Screens(journey);
				expect(screens.plans.map(({ strand }) => strand)).toEqual([null]);
				expect(screens.answered.some(({ strand }) => strand !== undefined)).toBe(false);
			});
		}),
		{ numRuns: 40 }
	);
});
