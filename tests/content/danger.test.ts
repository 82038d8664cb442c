// @vitest-environment node
import { beforeAll, expect, test, vi } from 'vitest';
import { UNSURE, type Bundle, type Referral } from '#bundle';
import type { Compiled } from '#compiler';
import { nextStep, pathOf, SELF, type Answer, type Answers, type Plan } from '#engine';
import { bundleIn, municipalitiesOf, planOf, realContent, viewOf } from './plans.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 60_000 });

let content: Compiled;
beforeAll(async () => {
	content = await realContent();
}, 60_000);

type Given = Readonly<Record<string, Answer>>;

/** Answers until the plan: what is given, else the same answer everywhere. */
function walk(bundle: Bundle, given: Given, otherwise: 'weet-niet' | 'first'): { plan: Plan; answers: Answers } {
	const own: Record<string, Answer> = {};
	const household: Record<string, Answer> = {};
	for (let asked = 0; asked < 60; asked++) {
		const answers: Answers = { [SELF]: own, huishouden: household };
		const step = nextStep(bundle, answers, bundle.madeOn);
		if (step.kind === 'plan') return { plan: step.plan, answers };
		const { question } = step;
		const known = given[question.id];
		const first = question.options[0]?.id;
		const usual: Answer =
			otherwise === UNSURE || first === undefined ? UNSURE : question.pick === 'many' ? [] : [first];
		(question.scope === 'household' ? household : own)[question.id] = known ?? usual;
	}
	throw new Error('no end');
}

/** What people say, and the door that must come first: the grades of care. */
const dangers: readonly [says: string, given: Given, first: string][] = [
	['in danger now', { 'veiligheid.veilig': ['nu-gevaar'] }, 'alarmnummer-112'],
	['afraid of somebody', { 'veiligheid.veilig': ['bang'] }, 'veilig-thuis'],
	[
		'afraid, and no safe bed',
		{ 'veiligheid.veilig': ['bang'], 'veiligheid.nodig': ['slapen'] },
		'veilig-thuis'
	],
	['does not want to live', { 'veiligheid.veilig': ['niet-leven'] }, '113-zelfmoordpreventie'],
	[
		'somebody else is in danger',
		{ 'veiligheid.veilig': ['zorgen'], 'veiligheid.zorgen': ['nu'] },
		'alarmnummer-112'
	],
	[
		'somebody else does not want to live',
		{ 'veiligheid.veilig': ['zorgen'], 'veiligheid.zorgen': ['niet-leven'] },
		'113-zelfmoordpreventie'
	],
	[
		'a child may not be safe',
		{ 'veiligheid.veilig': ['zorgen'], 'veiligheid.zorgen': ['kind'] },
		'veilig-thuis'
	],
	[
		'an adult may not be safe',
		{ 'veiligheid.veilig': ['zorgen'], 'veiligheid.zorgen': ['geweld'] },
		'veilig-thuis'
	],
	['must marry', { 'begin.wat': ['bedrogen'], 'bedrogen.stil': ['trouwen'] }, 'veilig-thuis'],
	['is forced', { 'begin.wat': ['bedrogen'], 'bedrogen.stil': ['dwang'] }, 'veilig-thuis'],
	['is threatened with a picture', { 'begin.wat': ['bedrogen'], 'bedrogen.stil': ['foto'] }, 'helpwanted'],
	[
		'somebody known takes the money',
		{ 'begin.wat': ['bedrogen'], 'bedrogen.stil': ['bekende'] },
		'veilig-thuis'
	],
	['cannot go on today', { 'begin.wat': ['hoofd'], 'hoofd.wat': ['acuut'] }, 'huisarts'],
	['is confused', { 'begin.wat': ['hoofd'], 'hoofd.wat': ['in-de-war'] }, 'huisarts'],
	['needs a doctor today', { 'begin.wat': ['gezond'], 'gezond.dokter': ['ja'] }, 'huisarts']
];

test.for(dangers)('whoever says "%s" meets the help for it first, everywhere', ([, given, first]) => {
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		const calm: Given = { 'veiligheid.veilig': ['ja'], 'begin.vandaag': [], ...given };
		const { plan } = walk(bundle, calm, 'first');
		expect([municipality, plan.first?.door]).toEqual([municipality, first]);
		expect(['nu', 'vandaag']).toContain(plan.first?.urgency);
	}
});

test('every danger on the list of care is asked within two questions', () => {
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		const { answers } = walk(bundle, { 'veiligheid.veilig': ['nu-gevaar'] }, UNSURE);
		const path = pathOf(bundle, answers, bundle.madeOn).map(({ question }) => question.id);
		expect(path.indexOf('veiligheid.veilig')).toBeLessThan(2);
	}
});

/** The emergency door of each grade stands first as soon as it is said: nothing is asked before it. */
test('after danger is said, its door is known within two more questions', () => {
	const asked = dangers.filter(([, given]) => 'veiligheid.veilig' in given);
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		for (const [says, given, first] of asked) {
			const { answers } = walk(bundle, given, UNSURE);
			const path = pathOf(bundle, answers, bundle.madeOn);
			const said = path.findIndex(({ question }) => question.id === 'veiligheid.veilig');
			const known = path.slice(0, said + 3).map(({ question }) => question.id);
			for (const question of Object.keys(given)) expect([says, known.includes(question)]).toEqual([says, true]);
			const until: Record<string, Answer> = {};
			for (const question of known) {
				const answer = given[question];
				if (answer !== undefined) until[question] = answer;
			}
			const urgent = referralsOf(bundle).filter(({ urgency }) => urgency === 'nu');
			expect([says, urgent.some(({ to }) => bundle.roles[to] === first)]).toEqual([says, true]);
		}
	}
});

const referralsOf = (bundle: Bundle): readonly Referral[] => bundle.topics.flatMap((topic) => topic.referrals);

/** No bed or food tonight, a threat of losing house or power, letters unopened, or not knowing whether there is haste. */
const haste: readonly { says: string; today: Answer }[] = [
	{ says: 'no food', today: ['eten'] },
	{ says: 'no bed', today: ['slaapplek'] },
	{ says: 'no food and no bed', today: ['eten', 'slaapplek'] },
	{ says: 'must leave the house', today: ['huis-uit'] },
	{ says: 'power will be cut', today: ['afsluiten'] },
	{ says: 'letters are not open', today: ['brieven'] },
	{ says: 'does not know', today: UNSURE }
];
const needs = ['geld', 'werk', 'wonen', 'zorg', 'opgroeien', 'hoofd', 'nieuw', 'regels', 'verandering'] as const;

test.for(haste)('"$says" is for today, whatever else goes on, whoever helps and wherever it is', ({ today }) => {
	const late: string[] = [];
	const bundles = municipalitiesOf(content).map((id) => [id, bundleIn(content, id)] as const);
	const somewhere = bundleIn(content, 'dordrecht');
	for (const need of needs) {
		for (const helps of ['ja', 'nee', 'geen-wijkteam']) {
			for (const who of ['mij', 'kind', 'naaste', 'jonger-dan-18']) {
				const given: Given = {
					'voor-wie.wie': [who],
					'veiligheid.veilig': ['ja'],
					'begin.wat': [need],
					'begin.vandaag': today,
					'begin.helpt-al': [helps]
				};
				const { answers } = walk(somewhere, given, UNSURE);
				for (const [municipality, bundle] of bundles) {
					const step = nextStep(bundle, answers, bundle.madeOn);
					const urgency = step.kind === 'plan' ? step.plan.first?.urgency : 'asked on';
					if (urgency !== 'vandaag') late.push(`${municipality} ${need} ${helps} ${who}: ${urgency ?? '-'}`);
				}
			}
		}
	}
	expect(late).toEqual([]);
});

test('no bed or food tonight never ends in a waiting term', () => {
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		for (const today of [['eten'], ['slaapplek'], ['eten', 'slaapplek']]) {
			for (const who of ['mij', 'kind', 'naaste', 'jonger-dan-18']) {
				const given: Given = {
					'voor-wie.wie': [who],
					'veiligheid.veilig': ['ja'],
					'begin.wat': ['werk'],
					'begin.vandaag': today,
					'werk.wat': ['geen-geld'],
					'werk.leeftijd': ['21-tot-27']
				};
				const { plan } = walk(bundle, given, UNSURE);
				const first = viewOf(content, bundle, municipality, plan).first;
				const said = [...(first?.waits ?? []).map(({ text }) => text.text)];
				expect([municipality, who, said.filter((text) => /\bweken\b/.test(text))]).toEqual([
					municipality,
					who,
					[]
				]);
			}
		}
	}
});

test('people who say there is danger or haste are helped today in every municipality', () => {
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		for (const person of content.journeys) {
			const said = Object.values(person.answers).flatMap((given) => {
				const today = given['begin.vandaag'];
				return today === undefined || today === UNSURE ? [] : today;
			});
			const plan = planOf(bundle, person);
			if (said.length === 0 || plan === null) continue;
			expect([person.file, municipality, ['nu', 'vandaag'].includes(plan.first?.urgency ?? '')]).toEqual([
				person.file,
				municipality,
				true
			]);
		}
	}
});
