// @vitest-environment node
import * as fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { assemble, type Bundle } from '#bundle';
import { bundleOf, compile, type Compiled } from '#compiler';
import {
	SELF,
	handOutOf,
	hasStrands,
	nextStep,
	planOf,
	strandOf,
	strandPlanOf,
	type Answers,
	type Decisive,
	type Plan,
	type PlanDoor,
	type Strand
} from '#engine';
import { everyAnswer, NOTHING, questionsOf, withAnswer } from '../invent/answers.ts';
import { TODAY } from '../invent/bundle.ts';
import { carersAnswers, strandedBundle, withOther } from '../invent/strands.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let content: Compiled;
let dordrecht: Bundle;

beforeAll(async () => {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error('The content has errors: npm run content');
	content = compiled.value;
	dordrecht = assemble(content.national, content.municipalities['dordrecht'] ?? null);
});

const STRANDS: readonly Strand[] = ['theirs', 'own'];
const other = (strand: Strand): Strand => (strand === 'theirs' ? 'own' : 'theirs');

const invented = strandedBundle.chain((bundle) => {
	const answers = carersAnswers(bundle, { is: 'v.wie', of: ['naaste'] });
	return fc.tuple(fc.constant(bundle), answers, answers);
});
const real = () => {
	const answers = carersAnswers(dordrecht, { is: 'voor-wie.wie', of: ['naaste'] });
	return fc.tuple(fc.constant(dordrecht), answers, answers);
};
type Two = fc.Arbitrary<[Bundle, Answers, Answers]>;
const contents: [string, () => Two, number][] = [
	['invented contents', () => invented, 400],
	['the real content', real, 150]
];

const doorsOf = ({ first, next, folded, mayFit, quiet }: Plan): PlanDoor[] =>
	[first, ...next, ...folded, ...mayFit, ...quiet].filter((door) => door !== null);
const referralsOf = (plan: Plan): string[] =>
	doorsOf(plan).flatMap(({ referrals }) => referrals.map(({ referral }) => referral));

for (const [name, some, numRuns] of contents) {
	test(`${name}: other answers in one strand leave the other's plan and hand-out as they were`, () => {
		fc.assert(
			fc.property(some(), ([bundle, answers, elsewhere]) => {
				for (const strand of STRANDS) {
					const changed = withOther(bundle, answers, elsewhere, other(strand));
					expect(hasStrands(bundle, changed)).toBe(true);
					const seen = (given: Answers): Plan[] => [
						strandPlanOf(bundle, given, TODAY, strand),
						handOutOf(bundle, given, TODAY, strand)
					];
					expect(seen(changed)).toEqual(seen(answers));
				}
			}),
			{ numRuns }
		);
	});

	test(`${name}: no hand-out shows an answer of the other strand, or of safety, and the two share none`, () => {
		fc.assert(
			fc.property(some(), ([bundle, answers]) => {
				for (const strand of STRANDS) {
					const shown = decisiveIn(bundle, handOutOf(bundle, answers, TODAY, strand));
					for (const { of, safety, options } of shown) {
						expect(safety).toBe(false);
						expect(of).not.toBe(other(strand));
						for (const option of options) expect(option.strand === undefined ? 'theirs' : 'own').toBe(strand);
					}
				}
			}),
			{ numRuns }
		);
	});

	test(`${name}: the two plans together lose nothing of the single plan, and safety stands in one's own`, () => {
		fc.assert(
			fc.property(some(), ([bundle, answers]) => {
				const [theirs, own] = STRANDS.map((strand) => strandPlanOf(bundle, answers, TODAY, strand));
				if (theirs === undefined || own === undefined) throw new Error('Two strands');
				const together = new Set([theirs, own].flatMap(referralsOf));
				const whole = planOf(bundle, answers, TODAY);
				expect(referralsOf(whole).filter((referral) => !together.has(referral))).toEqual([]);
				expect(doorsOf(theirs).some(({ safety }) => safety)).toBe(false);
			}),
			{ numRuns }
		);
	});
}

/** What a plan says somebody answered: whose question it is, and the options that belong to one strand alone. */
function decisiveIn(bundle: Bundle, plan: Plan) {
	const questions = new Map(questionsOf(bundle).map((question) => [question.id, question]));
	return doorsOf(plan)
		.flatMap(({ referrals }) => referrals)
		.flatMap(({ because, toFindOut }) => [
			...because,
			...toFindOut.map(({ question }): Pick<Decisive, 'question' | 'options'> => ({ question, options: [] }))
		])
		.flatMap(({ question: id, options }) => {
			const question = questions.get(id);
			if (question === undefined) return [];
			const isMixed =
				question.strand === undefined && question.options.some((option) => option.strand !== undefined);
			const named = isMixed ? question.options.filter((option) => options.includes(option.id)) : [];
			return [{ of: strandOf(bundle, question), safety: question.safety, options: named }];
		});
}

test('nobody but somebody who cares for another has two plans', () => {
	for (const who of ['mij', 'kind', 'jonger-dan-18']) {
		expect(hasStrands(dordrecht, { [SELF]: { 'voor-wie.wie': [who] } })).toBe(false);
	}
	expect(hasStrands(dordrecht, { [SELF]: { 'voor-wie.wie': 'weet-niet' } })).toBe(false);
	expect(hasStrands(dordrecht, NOTHING)).toBe(false);
	expect(hasStrands(dordrecht, { [SELF]: { 'voor-wie.wie': ['naaste'] } })).toBe(true);
	const two = { moeder: { 'voor-wie.wie': ['naaste'] }, dochter: {} };
	expect(hasStrands(dordrecht, two)).toBe(false);
});

test('whoever cares for somebody always sees a carer provision, whatever they answer', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000), { minLength: 8, maxLength: 20 }), (picks) => {
			const answers = walked(dordrecht, { 'voor-wie.wie': ['naaste'] }, picks);
			const own = handOutOf(dordrecht, answers, dordrecht.madeOn, 'own');
			expect(own.first).not.toBeNull();
			const help = doorsOf(own).flatMap(({ referrals }) => referrals.flatMap(({ provisions }) => provisions));
			expect(help.some((id) => /mantelzorg|respijt/.test(id))).toBe(true);
		}),
		{ numRuns: 300 }
	);
});

test('"Ik houd dit niet vol" is known within six questions, and then relief stands first: every way to get there', () => {
	const deepest: number[] = [];
	const visit = (answers: Answers, asked: number): void => {
		const step = nextStep(dordrecht, answers, dordrecht.madeOn);
		if (step.kind === 'plan' || step.subject !== SELF) return;
		const { question, subject } = step;
		if (question.id === 'begin.vandaag') return;
		if (question.id !== 'begin.zelf') {
			for (const answer of waysToAnswer(question)) {
				visit(withAnswer(answers, subject, question.id, answer), asked + 1);
			}
			return;
		}
		deepest.push(asked + 1);
		for (const more of [[], ['boos'], ['werk', 'ver'], question.options.map(({ id }) => id)]) {
			const full = withAnswer(answers, subject, question.id, [...new Set(['vol', ...more])]);
			const plan = hasStrands(dordrecht, full)
				? strandPlanOf(dordrecht, full, dordrecht.madeOn, 'own')
				: planOf(dordrecht, full, dordrecht.madeOn);
			const calm = [plan.first, ...plan.next, ...plan.folded].find((door) => door?.safety === false);
			expect(calm?.referrals[0]?.referral).toBe('mantelzorg-vol');
		}
	};
	visit(NOTHING, 0);
	expect(deepest.length).toBeGreaterThan(100);
	expect(Math.max(...deepest)).toBeLessThanOrEqual(6);
});

/** Every way; of the long list each one alone, all, and with caring. */
function waysToAnswer(question: Parameters<typeof everyAnswer>[0]) {
	if (question.options.length < 6) return everyAnswer(question);
	const ids = question.options.map(({ id }) => id);
	if (question.pick === 'one') return [...ids.map((id) => [id]), 'weet-niet' as const];
	return [[], ids, 'weet-niet' as const, ...ids.map((id) => [id]), ...ids.map((id) => [id, 'mantelzorg'])];
}

/** Relief is never pushed aside by what the other needs: the carer's own plan keeps it first to the end. */
test('to the end of every journey relief stays first in the own plan, after safety only', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000), { minLength: 8, maxLength: 20 }), (picks) => {
			const start = { 'voor-wie.wie': ['naaste'], 'begin.zelf': ['vol'] };
			const answers = walked(dordrecht, start, picks);
			const plan = handOutOf(dordrecht, answers, dordrecht.madeOn, 'own');
			expect(plan.first?.referrals[0]?.referral).toBe('mantelzorg-vol');
			const seen = strandPlanOf(dordrecht, answers, dordrecht.madeOn, 'own');
			expect(seen.first?.safety === true || seen.first?.door === plan.first?.door).toBe(true);
		}),
		{ numRuns: 200 }
	);
});

function walked(bundle: Bundle, start: Answers[string], picks: readonly number[]): Answers {
	let answers: Answers = { ...NOTHING, [SELF]: start };
	for (let turn = 0; ; turn += 1) {
		const step = nextStep(bundle, answers, bundle.madeOn);
		if (step.kind === 'plan') return answers;
		const ways = waysToAnswer(step.question);
		const answer = ways[(picks[turn % picks.length] ?? 0) % ways.length] ?? 'weet-niet';
		answers = withAnswer(answers, step.subject, step.question.id, answer);
	}
}

test('the carer who lives elsewhere asks for help for themselves there, and the other is helped at home', () => {
	const person = content.journeys.find(({ id }) => id === 'zorgt-en-woont-elders');
	if (person === undefined) throw new Error('Nobody cares from another town');
	const bundle = bundleOf(content, person);
	const own = strandPlanOf(bundle, person.answers, bundle.madeOn, 'own');
	const theirs = strandPlanOf(bundle, person.answers, bundle.madeOn, 'theirs');
	expect(own.first?.door).toBe(bundle.ownRoles['wijkteam']);
	expect(theirs.first?.door).toBe(bundle.roles['wmo-maatwerk']);
});
