import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle } from '#bundle';
import { canBeReached, prove, Prover, type Proof } from '#proof';
import { TODAY, inventedBundle } from '../invent/bundle.ts';
import { deadOptions, everyEnding, unsureClosesDoor, uselessQuestions } from './brute-force.ts';

const LOOSE = { longest: 1000, expected: 1000 };
const SMALL = { topics: 3, questionsPerTopic: 2, options: 2, referralsPerTopic: 3 };

function about(proof: Proof, code: string): string[] {
	return proof.violations
		.filter((violation) => violation.code === code)
		.map((violation) => violation.about)
		.sort();
}

function forAllContents(
	runs: number,
	most: number,
	check: (bundle: Bundle, proof: Proof, walked: NonNullable<ReturnType<typeof everyEnding>>) => void
): void {
	fc.assert(
		fc.property(inventedBundle(SMALL), (bundle) => {
			const walked = everyEnding(bundle, most);
			fc.pre(walked !== null);
			check(bundle, prove(bundle, TODAY, LOOSE), walked);
		}),
		{ numRuns: runs }
	);
}

test('counts exactly the journeys that walking them one by one gives', () => {
	forAllContents(400, 3000, (_, proof, { endings }) => {
		expect(proof.journeys).toBe(BigInt(endings.length));
	});
});

test('knows the longest journey', () => {
	forAllContents(300, 3000, (_, proof, { endings }) => {
		expect(proof.longest).toBe(Math.max(...endings.map(({ asked }) => asked)));
	});
});

test('finds an empty plan exactly when there is one', () => {
	forAllContents(300, 3000, (_, proof, { endings }) => {
		const empty = endings.some(({ plan }) => plan.first === null);
		expect(about(proof, 'proof.empty-plan').length > 0).toBe(empty);
	});
});

test('finds an unreachable first door exactly when a journey ends at one', () => {
	forAllContents(300, 3000, (bundle, proof, { endings }) => {
		const closed = endings.some(
			({ plan }) => plan.first !== null && !canBeReached(bundle, plan.first.door, plan.first.urgency)
		);
		expect(about(proof, 'proof.first-door-unreachable').length > 0).toBe(closed);
	});
});

test('finds doors that exclude each other exactly when a journey brings both', () => {
	forAllContents(300, 3000, (bundle, proof, { endings }) => {
		const together = endings.some(({ plan }) => {
			const doors = [plan.first, ...plan.next, ...plan.folded].flatMap((each) =>
				each !== null && each.referrals.length > 0 ? [each.door] : []
			);
			return doors.some((door) => bundle.doors[door]?.excludes.some((other) => doors.includes(other)));
		});
		expect(about(proof, 'proof.doors-exclude-each-other').length > 0).toBe(together);
	});
});

test('finds the referrals that never hold and the questions that are never asked', () => {
	forAllContents(300, 3000, (bundle, proof, { endings, asked }) => {
		const held = new Set(
			endings
				.flatMap(({ plan }) => [plan.first, ...plan.next, ...plan.folded, ...plan.quiet])
				.flatMap((door) => door?.referrals ?? [])
				.map(({ referral }) => referral)
		);
		const referrals = bundle.topics.flatMap((topic) => topic.referrals.map(({ id }) => id));
		expect(about(proof, 'proof.dead-referral')).toEqual(referrals.filter((id) => !held.has(id)).sort());
		const questions = bundle.topics.flatMap((topic) => topic.questions.map(({ id }) => id));
		expect(about(proof, 'proof.dead-question')).toEqual(questions.filter((id) => !asked.has(id)).sort());
	});
});

test('finds the questions that are asked in vain', () => {
	forAllContents(200, 400, (bundle, proof) => {
		expect(about(proof, 'proof.useless-question')).toEqual([...uselessQuestions(bundle)].sort());
	});
});

test('finds the options that make no difference', () => {
	forAllContents(200, 400, (bundle, proof, { asked }) => {
		expect(about(proof, 'proof.dead-option')).toEqual([...deadOptions(bundle, asked)].sort());
	});
});

test('finds danger that does not come first exactly when a journey shows it', () => {
	fc.assert(
		fc.property(inventedBundle(SMALL), (invented) => {
			const bundle = withDanger(invented);
			const walked = everyEnding(bundle, 3000);
			const [asked] = bundle.topics[0]?.questions ?? [];
			fc.pre(walked !== null && asked !== undefined && walked.asked.has(asked.id));
			const late = walked.endings.some(({ plan, answers }) => {
				const given = Object.values(answers)
					.map((subject) => subject[asked.id])
					.find((answer) => answer !== undefined);
				if (given === undefined || given === 'weet-niet' || !given.includes('o0')) return false;
				const [top] = plan.first?.referrals ?? [];
				return top?.role !== 'role1' || (top.urgency !== 'nu' && top.urgency !== 'vandaag');
			});
			expect(about(prove(bundle, TODAY, LOOSE), 'proof.danger-not-first').length > 0).toBe(late);
		}),
		{ numRuns: 300 }
	);
});

test('finds a door that "weet ik niet" closes exactly when there is one', () => {
	fc.assert(
		fc.property(inventedBundle({ ...SMALL, topics: 2 }), (invented) => {
			const bundle = closing(invented);
			fc.pre(everyEnding(bundle, 400) !== null);
			expect(about(prove(bundle, TODAY, LOOSE), 'proof.unsure-closes-door').length > 0).toBe(
				unsureClosesDoor(bundle)
			);
		}),
		{ numRuns: 300 }
	);
});

test('finds silence about safety that is left without quiet help', () => {
	forAllContents(200, 3000, (bundle, proof, { endings }) => {
		const first = bundle.topics.flatMap((topic) => topic.questions).find(({ safety }) => safety);
		const silent = endings.filter(
			({ answers }) =>
				first !== undefined && Object.values(answers).some((given) => given[first.id] === 'weet-niet')
		);
		if (silent.some(({ plan }) => plan.quiet.length === 0))
			expect(about(proof, 'proof.silence-without-help')).toEqual([first?.id]);
	});
});

/** Every topic open, no `otherwise`, and in each second referral a first condition that does not want "weet ik niet". */
function closing(bundle: Bundle): Bundle {
	const [asked] = bundle.topics.flatMap((topic) => topic.questions);
	const topics = bundle.topics.map(({ when: _opens, ...topic }) => ({
		...topic,
		referrals: topic.referrals
			.filter(({ when }) => when !== undefined)
			.map((referral, at) =>
				asked === undefined || referral.when === undefined || at % 2 === 0
					? referral
					: { ...referral, when: { all: [{ not: { is: asked.id, of: ['weet-niet'] } }, referral.when] } }
			)
	}));
	return { ...bundle, topics };
}

function withDanger(bundle: Bundle): Bundle {
	const [first, ...rest] = bundle.topics;
	const [question, ...questions] = first?.questions ?? [];
	const [option, ...options] = question?.options ?? [];
	if (first === undefined || question === undefined || option === undefined) return bundle;
	const dangerous = { ...question, options: [{ ...option, danger: 'role1' }, ...options] };
	return { ...bundle, topics: [{ ...first, questions: [dangerous, ...questions] }, ...rest] };
}

test('proving one municipality after another gives what proving each alone gives', () => {
	fc.assert(
		fc.property(inventedBundle(SMALL), (bundle) => {
			const neighbour: Bundle = {
				...bundle,
				topics: [...bundle.topics],
				roles: { ...bundle.roles, role0: 'door3', role1: 'door2' }
			};
			const prover = new Prover(TODAY, LOOSE);
			for (const each of [bundle, neighbour, bundle])
				expect(prover.prove(each)).toEqual(prove(each, TODAY, LOOSE));
		}),
		{ numRuns: 100 }
	);
});

test('replays: every counter-example is a finished journey that shows what is wrong', () => {
	forAllContents(200, 3000, (_, proof, { endings }) => {
		const finished = new Set(endings.map(({ answers }) => fingerprint(answers)));
		for (const { answers, code } of proof.violations) {
			if (answers === null || code === 'proof.unsure-ends-empty') continue;
			expect(finished.has(fingerprint(answers))).toBe(true);
		}
	});
});

function fingerprint(answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
	return Object.values(answers)
		.flatMap((given) => Object.entries(given).map(([id, answer]) => `${id}=${String(answer)}`))
		.sort()
		.join('&');
}
