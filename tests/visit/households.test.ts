import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { todayHere } from '#compiler';
import { nextStep, planOf, type PlanDoor } from '#engine';
import { ordersIn, termsFrom, visitPlan } from '#visit';
import { addWeeks, addWorkingDays } from '#calendar';
import { parseAnswers } from '../../src/tools/answers-file.ts';
import { planWords, sayIn } from '../../src/tools/describe.ts';
import { content, dordrecht, households, TODAY, visitTo } from './households.ts';

const certain = (plan: ReturnType<typeof planOf>): PlanDoor[] =>
	[plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);

test('twelve households of two to six people, each with three laws or more', () => {
	expect(households).toHaveLength(12);
	const groupOf = new Map(
		dordrecht.topics.flatMap(({ referrals }) => referrals.map(({ id, law }) => [id, law] as const))
	);
	for (const household of households) {
		const people = Object.keys(household.ages).length;
		expect(people, household.id).toBeGreaterThanOrEqual(2);
		expect(people, household.id).toBeLessThanOrEqual(6);
		const doors = certain(planOf(dordrecht, household.answers, TODAY));
		const laws = new Set(
			doors.flatMap(({ referrals }) => referrals.map(({ referral }) => groupOf.get(referral))).filter(Boolean)
		);
		expect(laws.size, household.id).toBeGreaterThanOrEqual(3);
	}
});

test.each(households.map((household) => [household.id, household] as const))(
	'%s: visit mode, terminal and engine give one plan',
	(_id, household) => {
		const engine = planOf(dordrecht, household.answers, TODAY);
		const visit = visitPlan(dordrecht, visitTo(household), TODAY);
		// The same doors in the same order for the same people: here everybody is safe.
		const told = (plan: ReturnType<typeof planOf> | null): unknown =>
			plan === null
				? null
				: certain(plan).map(({ door, urgency, coordinates, referrals }) => ({
						door,
						urgency,
						coordinates,
						for: referrals.map((each) => `${each.for} ${each.referral}`)
					}));
		expect(told(visit)).toEqual(told(engine));
		expect(visit?.coordination).toEqual(engine.coordination);

		const typed = parseAnswers(JSON.parse(JSON.stringify(household.answers)), dordrecht);
		if (!typed.ok) throw new Error(typed.problem);
		const step = nextStep(dordrecht, typed.value, TODAY);
		if (step.kind !== 'plan') throw new Error(`The terminal still asks: ${step.question.id}`);
		const say = sayIn(content, 'nl', 'dordrecht');
		expect(planWords(step.plan, dordrecht, say)).toEqual(planWords(engine, dordrecht, say));
		expect(told(step.plan)).toEqual(told(visit));
	}
);

// The program itself, as somebody starts it: the biggest household, and one at random would tell no more.
test('npm run journey prints that plan for the household with most people', async () => {
	const [household] = households.toSorted((a, b) => Object.keys(b.ages).length - Object.keys(a.ages).length);
	if (household === undefined) throw new Error('gone');
	const folder = await mkdtemp(path.join(tmpdir(), 'voordeur-household-'));
	const file = path.join(folder, 'answers.json');
	await writeFile(file, JSON.stringify(household.answers));
	const walk = spawnSync(
		process.execPath,
		[
			'node_modules/tsx/dist/cli.mjs',
			'src/tools/journey.ts',
			'--json',
			'--municipality',
			'dordrecht',
			'--answers',
			file
		],
		{ encoding: 'utf8' }
	);
	await rm(folder, { recursive: true });
	expect(walk.stderr).toBe('');
	const say = sayIn(content, 'nl', 'dordrecht');
	const plan = planWords(planOf(dordrecht, household.answers, todayHere()), dordrecht, say);
	expect(walk.stdout.trim()).toBe(JSON.stringify({ plan }));
});

test('orders between laws are told when they meet, and only then', () => {
	const met = (id: string): string[] => {
		const household = households.find((each) => each.id === id);
		if (household === undefined) throw new Error(id);
		const plan = visitPlan(dordrecht, visitTo(household), TODAY);
		return plan === null
			? []
			: ordersIn(dordrecht, plan).map(({ order, for: who }) => `${order.id}: ${who.join(', ')}`);
	};
	expect(met('bezoek-zieke-vader-en-zoon')).toEqual(['uwv-en-bijstand: vader']);
	expect(met('bezoek-opa-dag-en-nacht')).toEqual(['wlz-en-hulpmiddel: opa']);
	expect(met('bezoek-moeder-met-behandeling')).toEqual([
		'wmo-en-familie: vader, moeder',
		'ziekenvervoer-en-drechthopper: moeder'
	]);
	expect(met('bezoek-groot-gezin-huis-uit')).toEqual([]);
	const told = new Set(households.flatMap(({ id }) => met(id).map((line) => line.split(':')[0])));
	expect(told.size).toBeGreaterThanOrEqual(6);
});

test('an order for one person does not hold when two people each have one half', () => {
	const order = dordrecht.orders?.find(({ id }) => id === 'uwv-en-bijstand');
	const household = households.find(({ id }) => id === 'bezoek-zieke-vader-en-zoon');
	if (order === undefined || household === undefined) throw new Error('gone');
	const plan = planOf(dordrecht, household.answers, TODAY);
	const swapped = {
		...plan,
		next: plan.next.map((door) => ({
			...door,
			referrals: door.referrals.map((each) =>
				each.referral.startsWith('werk-bijstand') ? { ...each, for: 'kind 1' } : each
			)
		}))
	};
	expect(ordersIn(dordrecht, swapped).map((met) => met.order.id)).not.toContain(order.id);
});

test('terms are dates from today, in working days and weeks as the Termijnenwet counts them', () => {
	const household = households.find(({ id }) => id === 'bezoek-groot-gezin-huis-uit');
	if (household === undefined) throw new Error('gone');
	const plan = planOf(dordrecht, household.answers, TODAY);
	if (plan.first === null) throw new Error('no door');
	// Christmas lies within the term.
	const friday = '2026-12-24';
	const terms = termsFrom(dordrecht, plan.first, friday);
	expect(terms).toContainEqual({ right: 'wgs-spoed', starts: 'melding', until: addWorkingDays(friday, 3) });
	expect(addWorkingDays(friday, 3)).toBe('2026-12-30');
	for (const { right, until } of terms) {
		const term = dordrecht.rights[right]?.term;
		expect(term).toBeDefined();
		if (term?.weeks !== undefined) expect(until).toBe(addWeeks(friday, term.weeks));
	}
	// What begins with a decision has no date yet: a door with such a right shows none for it.
	const doors = households.flatMap((each) => certain(planOf(dordrecht, each.answers, TODAY)));
	const objecting = doors.filter(({ referrals }) =>
		referrals.some(
			({ rights }) => rights.includes('bezwaar') && dordrecht.rights['bezwaar']?.term !== undefined
		)
	);
	expect(objecting.length).toBeGreaterThan(0);
	for (const door of objecting)
		expect(termsFrom(dordrecht, door, friday).map(({ right }) => right)).not.toContain('bezwaar');
	expect(terms.map(({ until }) => until ?? '')).toEqual([...terms.map(({ until }) => until ?? '')].sort());
});
