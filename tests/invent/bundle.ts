import * as fc from 'fast-check';
import type { Bundle, Condition, Door, Question, Referral, Topic, Urgency } from '#bundle';

/** Small invented contents: every shape the engine knows, at random. */
export interface Size {
	readonly topics: number;
	readonly questionsPerTopic: number;
	readonly options: number;
	readonly referralsPerTopic: number;
}

export const TODAY = '2026-11-22';
const ORIGIN = {
	source: 'https://example.org',
	checked: TODAY,
	confidence: 'high',
	confirmed: true
} as const;
const URGENCIES: readonly Urgency[] = ['nu', 'vandaag', 'deze-week', 'normaal'];

export function inventedBundle(size: Size): fc.Arbitrary<Bundle> {
	return inventedQuestions(size).chain((questions) =>
		fc
			.record({
				topics: fc.tuple(...questions.map((own, at) => inventedTopic(at, own, questions.flat(), size))),
				reachable: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
				excludes: fc.boolean()
			})
			.map(({ topics, reachable, excludes }) => bundleOf(topics, reachable, excludes))
	);
}

function inventedQuestions(size: Size): fc.Arbitrary<Question[][]> {
	const topic = fc.array(
		fc.record({
			pick: fc.constantFrom('one' as const, 'many' as const),
			scope: fc.constantFrom('person' as const, 'household' as const),
			options: fc.integer({ min: 1, max: size.options }),
			safety: fc.boolean()
		}),
		{ minLength: 1, maxLength: size.questionsPerTopic }
	);
	return fc.array(topic, { minLength: 1, maxLength: size.topics }).map((topics) =>
		topics.map((questions, at) =>
			questions.map(({ pick, scope, options, safety }, number) => ({
				id: `t${at}.q${number}`,
				formerly: [],
				pick,
				scope,
				safety,
				options: Array.from({ length: options }, (_, option) => ({ id: `o${option}`, formerly: [] }))
			}))
		)
	);
}

function inventedTopic(
	at: number,
	own: Question[],
	all: readonly Question[],
	size: Size
): fc.Arbitrary<Topic> {
	return fc
		.record({
			when: fc.option(inventedCondition(all, 0), { nil: undefined }),
			referrals: fc.array(inventedReferral(all), { minLength: 1, maxLength: size.referralsPerTopic }),
			otherwise: fc.boolean()
		})
		.map(({ when, referrals, otherwise }) => {
			const made: Referral[] = referrals.map((referral, number) => ({ ...referral, id: `r${at}.${number}` }));
			if (otherwise && made[0] !== undefined) {
				const { when: _dropped, ...rest } = made[0];
				made.push({ ...rest, id: `r${at}.otherwise`, quiet: false });
			}
			return {
				id: `t${at}`,
				pictogram: 'vraag',
				words: [],
				questions: own,
				referrals: made,
				...(when && { when })
			};
		});
}

function inventedReferral(questions: readonly Question[]): fc.Arbitrary<Referral> {
	return fc
		.record({
			when: inventedCondition(questions, 2),
			to: fc.constantFrom('role0', 'role1', 'role2', 'role3'),
			law: fc.constantFrom(undefined, 'law0', 'law1', 'law2'),
			urgency: fc.constantFrom(...URGENCIES),
			quiet: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0)
		})
		.map(({ when, to, law, urgency, quiet }) => ({
			id: '',
			when,
			to,
			at: 'home' as const,
			urgency,
			quiet,
			safety: mentionsSafety(when, questions),
			provisions: [],
			rights: [],
			bring: 0,
			steps: 0,
			...(law !== undefined && { law })
		}));
}

function mentionsSafety(condition: Condition, questions: readonly Question[]): boolean {
	if ('is' in condition) return questions.some(({ id, safety }) => safety && id === condition.is);
	if ('not' in condition) return mentionsSafety(condition.not, questions);
	return ('all' in condition ? condition.all : condition.any).some((part) => mentionsSafety(part, questions));
}

/** `weet-niet` under a `not` would close a door on who is unsure. Proven content never does; here it is left out, unless `closing`. */
export function inventedCondition(
	questions: readonly Question[],
	depth: number,
	negated = false
): fc.Arbitrary<Condition> {
	const answerIs = fc.constantFrom(...questions).chain((question) =>
		fc
			.subarray([...question.options.map(({ id }) => id), ...(negated ? [] : ['weet-niet'])], {
				minLength: 1
			})
			.map((of): Condition => ({ is: question.id, of }))
	);
	if (depth === 0) return answerIs;
	const part = inventedCondition(questions, depth - 1, negated);
	const opposite = inventedCondition(questions, depth - 1, true);
	return fc.oneof(
		{ weight: 3, arbitrary: answerIs },
		{
			weight: 3,
			arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all }))
		},
		{
			weight: 2,
			arbitrary: fc.array(part, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any }))
		},
		{ weight: 1, arbitrary: opposite.map((not): Condition => ({ not })) }
	);
}

function bundleOf(topics: readonly Topic[], reachable: readonly boolean[], excludes: boolean): Bundle {
	const doors = Object.fromEntries(
		reachable.map((can, at) => [`door${at}`, door(`door${at}`, can, excludes && at === 1)])
	);
	return {
		madeOn: TODAY,
		municipality: 'ergens',
		topics,
		doors,
		provisions: {},
		rights: {},
		roles: { role0: 'door0', role1: 'door1', role2: 'door2', role3: 'door3' },
		ownRoles: { role0: 'door0', role1: 'door1', role2: 'door2', role3: 'door3' },
		coordination: [{ to: 'role0' }],
		laws: { law0: 'a', law1: 'b', law2: 'a' },
		general: 'door0'
	};
}

function door(id: string, reachable: boolean, excludes: boolean): Door {
	return {
		id,
		formerly: [],
		channels: reachable ? [{ kind: 'phone', number: '112', origin: ORIGIN }] : [],
		excludes: excludes ? ['door2'] : [],
		safety: false,
		words: [],
		origin: ORIGIN
	};
}
