import { expect, test } from 'vitest';
import type { Bundle, Condition, Door, Question, Referral, Topic, Urgency } from '#bundle';
import { HOUSEHOLD, SELF, nextStep, pathOf, planOf, sharedPlanOf, type Answer, type Answers } from '#engine';

const TODAY = '2026-11-22';
const ORIGIN = {
	source: 'https://example.org',
	checked: TODAY,
	confidence: 'high',
	confirmed: true
} as const;

function question(id: string, options: readonly string[], extra: Partial<Question> = {}): Question {
	return {
		id,
		formerly: [],
		pick: 'one',
		scope: 'person',
		safety: false,
		options: options.map((option) => ({ id: option, formerly: [] })),
		...extra
	};
}

function referral(
	id: string,
	to: string,
	urgency: Urgency,
	when: Condition | undefined,
	extra: Partial<Referral> = {}
): Referral {
	return {
		id,
		to,
		at: 'home',
		urgency,
		quiet: false,
		safety: false,
		provisions: [],
		rights: [],
		bring: 0,
		steps: 0,
		...(when !== undefined && { when }),
		...extra
	};
}

function topic(
	id: string,
	questions: readonly Question[],
	referrals: readonly Referral[],
	when?: Condition
): Topic {
	return {
		id,
		pictogram: 'vraag',
		words: [],
		questions: [...questions],
		referrals: [...referrals],
		...(when && { when })
	};
}

function door(id: string): Door {
	const channels = [{ kind: 'phone' as const, number: '14 078', origin: ORIGIN }];
	return { id, formerly: [], channels, excludes: [], safety: false, words: [], origin: ORIGIN };
}

const is = (id: string, ...of: string[]): Condition => ({ is: id, of });

const bundle: Bundle = {
	madeOn: TODAY,
	municipality: 'ergens',
	topics: [
		topic(
			'veiligheid',
			[question('veiligheid.veilig', ['ja', 'gevaar'], { safety: true })],
			[referral('gevaar', 'alarm', 'nu', is('veiligheid.veilig', 'gevaar'), { safety: true })]
		),
		topic(
			'begin',
			[
				question('begin.wat', ['geld', 'zorg'], { pick: 'many' }),
				question('begin.adres', ['ja', 'geen-adres'], { scope: 'household', formerly: ['begin.woont'] }),
				question('begin.helpt-al', ['ja', 'nee', 'geen-wijkteam'])
			],
			[referral('geen-adres', 'opvang', 'deze-week', is('begin.adres', 'geen-adres'))]
		),
		topic(
			'geld',
			[question('geld.dreiging', ['ontruiming', 'nee'])],
			[
				referral('schulden-spoed', 'schuldhulp', 'vandaag', is('geld.dreiging', 'ontruiming'), {
					law: 'wgs'
				}),
				referral('rondkomen', 'schuldhulp', 'normaal', undefined, { law: 'wgs' })
			],
			is('begin.wat', 'geld')
		),
		topic(
			'zorg',
			[],
			[
				referral('hulp-thuis', 'wmo', 'deze-week', is('begin.wat', 'zorg'), { law: 'wmo' }),
				referral('bekende', 'huidige-hulp', 'deze-week', is('begin.helpt-al', 'ja'))
			],
			is('begin.wat', 'zorg')
		)
	],
	doors: Object.fromEntries(['112', 'stad', 'sdd', 'team', 'mee', 'bekende'].map((id) => [id, door(id)])),
	provisions: {},
	rights: {},
	roles: {
		alarm: '112',
		schuldhulp: 'sdd',
		wmo: 'sdd',
		wijkteam: 'team',
		clientondersteuning: 'mee',
		'huidige-hulp': 'bekende'
	},
	ownRoles: {},
	coordination: [
		{ when: is('begin.helpt-al', 'ja'), to: 'huidige-hulp' },
		{ when: is('begin.helpt-al', 'geen-wijkteam'), to: 'clientondersteuning' },
		{ to: 'wijkteam' }
	],
	laws: { wgs: 'inkomen', wmo: 'wmo' },
	general: 'stad'
};

function answers(
	person: Record<string, Answer>,
	household: Record<string, Answer> = { 'begin.adres': ['ja'] }
): Answers {
	return { [HOUSEHOLD]: household, [SELF]: person };
}

const safe = { 'veiligheid.veilig': ['ja'] } as const;

function doors(given: Answers): string[] {
	const plan = planOf(bundle, given, TODAY);
	return [plan.first, ...plan.next, ...plan.folded].flatMap((each) => (each === null ? [] : [each.door]));
}

test('danger is asked first and stands first', () => {
	const step = nextStep(bundle, {}, TODAY);
	expect(step.kind === 'ask' && step.question.id).toBe('veiligheid.veilig');
	const given = answers({
		'veiligheid.veilig': ['gevaar'],
		'begin.wat': ['geld', 'zorg'],
		'geld.dreiging': ['ontruiming'],
		'begin.helpt-al': ['nee']
	});
	expect(doors(given)).toEqual(['112', 'sdd', 'team']);
});

test('two groups of laws: the wijkteam coordinates and stands first when nothing is urgent', () => {
	const given = answers({
		...safe,
		'begin.wat': ['geld', 'zorg'],
		'geld.dreiging': ['nee'],
		'begin.helpt-al': ['nee']
	});
	expect(doors(given)).toEqual(['team', 'sdd']);
	expect(planOf(bundle, given, TODAY).coordination?.role).toBe('wijkteam');
});

test('who already helps coordinates before a new door', () => {
	const given = answers({
		...safe,
		'begin.wat': ['geld', 'zorg'],
		'geld.dreiging': ['nee'],
		'begin.helpt-al': ['ja']
	});
	expect(doors(given)[0]).toBe('bekende');
});

test('who does not want the wijkteam gets another way', () => {
	const given = answers({
		...safe,
		'begin.wat': ['geld', 'zorg'],
		'geld.dreiging': ['nee'],
		'begin.helpt-al': ['geen-wijkteam']
	});
	expect(doors(given)).toEqual(['mee', 'sdd']);
});

test('something for today goes before who coordinates', () => {
	const given = answers({
		...safe,
		'begin.wat': ['geld', 'zorg'],
		'geld.dreiging': ['ontruiming'],
		'begin.helpt-al': ['nee']
	});
	expect(doors(given)).toEqual(['sdd', 'team']);
	expect(planOf(bundle, given, TODAY).coordination?.door).toBe('team');
});

test('what is left when nothing else of a topic is certain', () => {
	const unsure = answers({ ...safe, 'begin.wat': ['geld'], 'geld.dreiging': 'weet-niet' });
	const plan = planOf(bundle, unsure, TODAY);
	expect(plan.first?.referrals.map(({ referral: id }) => id)).toEqual(['rondkomen']);
	expect(plan.mayFit.flatMap(({ referrals }) => referrals)).toMatchObject([
		{ referral: 'schulden-spoed', toFindOut: [{ question: 'geld.dreiging', subject: SELF }] }
	]);
});

test('"weet ik niet" to what is going on asks nothing more of any topic', () => {
	const step = nextStep(bundle, answers({ ...safe, 'begin.wat': 'weet-niet' }), TODAY);
	expect(step.kind).toBe('plan');
});

test('a role that nobody fills falls to the general door of the municipality', () => {
	expect(doors(answers({ ...safe, 'begin.wat': [] }, { 'begin.adres': ['geen-adres'] }))).toEqual(['stad']);
});

test('answers under old names still count', () => {
	expect(doors(answers({ ...safe, 'begin.wat': [] }, { 'begin.woont': ['geen-adres'] }))).toEqual(['stad']);
});

test('the reason names the decisive answers', () => {
	const plan = planOf(
		bundle,
		answers({ ...safe, 'begin.wat': ['geld'], 'geld.dreiging': ['ontruiming'] }),
		TODAY
	);
	expect(plan.first?.referrals[0]?.because).toEqual([
		{ subject: SELF, question: 'begin.wat', options: ['geld'] },
		{ subject: SELF, question: 'geld.dreiging', options: ['ontruiming'] }
	]);
});

test('a referral past its date is not used', () => {
	const past: Bundle = {
		...bundle,
		topics: [
			topic(
				'oud',
				[question('oud.vraag', ['ja'])],
				[referral('was', 'alarm', 'nu', is('oud.vraag', 'ja'), { until: '2026-11-21' })]
			)
		]
	};
	expect(nextStep(past, {}, TODAY).kind).toBe('plan');
	expect(nextStep(past, {}, '2026-11-21').kind).toBe('ask');
});

test('the way back is the path of what was asked', () => {
	const given = answers({
		...safe,
		'begin.wat': ['geld'],
		'geld.dreiging': ['nee'],
		'begin.helpt-al': ['ja']
	});
	expect(pathOf(bundle, given, TODAY).map(({ question: { id } }) => id)).toEqual([
		'veiligheid.veilig',
		'begin.wat',
		'begin.adres',
		'geld.dreiging'
	]);
});

test('two people in one household make one plan that says for whom', () => {
	const plan = planOf(
		bundle,
		{
			[HOUSEHOLD]: { 'begin.adres': ['ja'] },
			moeder: { ...safe, 'begin.wat': ['geld'], 'geld.dreiging': ['ontruiming'] },
			'kind 1': { ...safe, 'begin.wat': ['zorg'], 'begin.helpt-al': ['nee'] }
		},
		TODAY
	);
	expect(plan.first).toMatchObject({ door: 'sdd', for: ['moeder', 'kind 1'], urgency: 'vandaag' });
	expect(plan.coordination?.door).toBe('team');
});

test('others never see that danger was named', () => {
	const shared = sharedPlanOf(
		bundle,
		answers({ 'veiligheid.veilig': ['gevaar'], 'begin.wat': ['geld'], 'geld.dreiging': ['nee'] }),
		TODAY
	);
	expect(shared.first?.door).toBe('sdd');
	expect(JSON.stringify(shared)).not.toContain('veilig');
});
