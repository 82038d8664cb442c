import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urgencies, type Urgency } from '#bundle';
import { bundleOf } from '#compiler';
import { HOUSEHOLD, nextStep, planOf, type Answer, type Answers, type Plan } from '#engine';
import {
	answersOf,
	contradictionsIn,
	doorsAlone,
	labelOf,
	ledTo,
	practiceDifference,
	practiceTalk,
	practiceVisit,
	safetyQuestions,
	say,
	toldTo,
	visitPlan,
	walkPractice,
	type Led,
	type Practice,
	type Visit
} from '#visit';
import { content } from './households.ts';

const all = content.practice.map((practice) => [practice.id, practice] as const);
const bundleFor = ({ municipality }: Practice) => bundleOf(content, { municipality, own: municipality });

/** Every way of a plan, each person apart. */
const ways = (led: readonly Led[]): string[] =>
	led.map((each) => `${each.to} ${each.for} ${each.urgency}`).sort();
const waysOf = ({ plan }: Practice): string[] =>
	plan.flatMap((line) => line.for.map((person) => `${line.to} ${person} ${line.urgency}`)).sort();

test('there are eight, and together they train what the work asks', () => {
	expect(content.practice).toHaveLength(8);
	const opened = new Set(
		content.practice.flatMap(({ people }) =>
			people.flatMap(({ told }) => [told['begin.wat']?.answer ?? []].flat())
		)
	);
	for (const part of [
		'geld',
		'werk',
		'zorg',
		'gezond',
		'opgroeien',
		'school',
		'mantelzorg',
		'verandering',
		'nieuw'
	])
		expect(opened).toContain(part);
	// Some things are only said alone, and most households have nothing of the kind.
	expect(content.practice.filter(({ alone }) => alone.length > 0)).toHaveLength(2);
	const bands = new Set(content.practice.flatMap(({ people }) => people.map(({ age }) => age)));
	expect([...bands].sort()).toEqual(['0-11', '12-15', '16-17', '18-20', '27-aow', 'aow']);
});

test.for(all)('%s: the engine, asked for everybody at once, gives the experienced plan', ([, practice]) => {
	const bundle = bundleFor(practice);
	const { visit, open, unasked } = walkPractice(bundle, practice, bundle.madeOn);
	expect([open, unasked, contradictionsIn(visit)]).toEqual([null, [], []]);
	// At the table everybody is safe: what somebody says alone is another talk.
	const [asked] = safetyQuestions(bundle);
	const safe: Answers = Object.fromEntries(
		Object.entries(answersOf(visit)).map(([subject, given]) => [
			subject,
			subject === HOUSEHOLD ? given : { ...given, [asked?.id ?? '']: ['ja'] }
		])
	);
	const step = nextStep(bundle, safe, bundle.madeOn);
	expect(step.kind).toBe('plan');
	const plan = planOf(bundle, safe, bundle.madeOn);
	expect(ways(ledTo(plan))).toEqual(waysOf(practice));
	expect(plan.coordination?.role ?? null).toBe(practice.lead?.to ?? null);
});

test.for(all)(
	'%s: in whatever order the questions are asked, whoever hears the same finds the same',
	([, practice]) => {
		const bundle = bundleFor(practice);
		const told = practice.people
			.flatMap(({ id, told: own }) => Object.keys(own).map((question) => [id, question] as const))
			.concat(Object.keys(practice.household).map((question) => [HOUSEHOLD, question] as const));
		fc.assert(
			fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (order) => {
				const begun = practiceVisit(practice, { id: 'a', begun: bundle.madeOn, bundle: 'b' });
				const visit = order.reduce((now: Visit, [subject, question]) => {
					const said = say(bundle, now, subject, question, toldTo(practice, subject, question)?.answer ?? []);
					if (!said.ok) throw new Error(said.problem.code);
					return said.value;
				}, begun);
				const plan = visitPlan(bundle, visit, bundle.madeOn);
				const { lines, beside, lead, answers } = practiceDifference(practice, answersOf(visit), plan);
				expect(
					lines.flatMap(({ missed, otherwise }) => [...missed, ...(otherwise === null ? [] : [otherwise])])
				).toEqual([]);
				expect([beside, answers]).toEqual([[], []]);
				expect(lead?.found ?? null).toBe(lead?.to ?? null);
			}),
			{ numRuns: 20 }
		);
	}
);

test.for(all.filter(([, { alone }]) => alone.length > 0))(
	'%s: what is said alone leads to its own help, and changes nothing at the table',
	([, practice]) => {
		const bundle = bundleFor(practice);
		const { visit } = walkPractice(bundle, practice, bundle.madeOn);
		const before = JSON.stringify(visit);
		for (const alone of practice.alone) {
			const doors = doorsAlone(bundle, visit, practiceTalk(bundle, alone), bundle.madeOn);
			const roles = doors.flatMap(({ referrals }) => referrals.map(({ role }) => role));
			expect([...new Set(roles)].sort()).toEqual(alone.help.map(({ to }) => to).sort());
		}
		expect(JSON.stringify(visit)).toBe(before);
		const atTheTable = JSON.stringify(
			practiceDifference(practice, answersOf(visit), visitPlan(bundle, visit, bundle.madeOn))
		);
		const silent = { ...practice, alone: [] };
		expect(
			JSON.stringify(practiceDifference(silent, answersOf(visit), visitPlan(bundle, visit, bundle.madeOn)))
		).toBe(atTheTable);
	}
);

test('nobody in the stories has a name, an address or a number', () => {
	for (const practice of content.practice) {
		const text = JSON.stringify(practice);
		expect(text, practice.id).not.toMatch(
			/\b\d{4} ?[A-Z]{2}\b|\b0\d{8,9}\b|straat \d|meneer [A-Z]|mevrouw [A-Z]/
		);
		for (const { id } of practice.people) expect(labelOf(id), practice.id).not.toBeNull();
	}
});

test('a label is one of the known ones, with a number or without', () => {
	expect(['moeder', 'kind 1', 'jongere 12', 'oma'].map(labelOf)).toEqual([
		'moeder',
		'kind',
		'jongere',
		'oma'
	]);
	expect(['Jan', 'kinderen', 'kind 0', 'kind1', 'kind 100', ''].map(labelOf)).toEqual([
		null,
		null,
		null,
		null,
		null,
		null
	]);
});

// Invented plans: three roles and three people, so that they meet often.
const role = fc.constantFrom('a', 'b', 'c');
const person = fc.constantFrom('moeder', 'vader', 'kind 1');
const urgency = fc.constantFrom(...urgencies);
const line = fc.record({
	to: role,
	for: fc.uniqueArray(person, { minLength: 1 }),
	urgency,
	why: fc.constant('omdat')
});
const mistake = fc.record({
	to: role,
	for: fc.uniqueArray(person, { minLength: 1 }),
	why: fc.constantFrom('x', 'y')
});
const answer: fc.Arbitrary<Answer> = fc.oneof(
	fc.constant('weet-niet' as const),
	fc.uniqueArray(fc.constantFrom('een', 'twee'))
);
const led = fc.uniqueArray(fc.record({ to: role, for: person, urgency }), {
	selector: (each) => `${each.to} ${each.for}`
});
const question = fc.constantFrom('v.een', 'v.twee');

const practiceWith = (plan: Practice['plan'], mistakes: Practice['mistakes'], told: Answers): Practice => ({
	id: 'x',
	title: 'x',
	trains: 'x',
	municipality: 'x',
	story: [],
	people: Object.entries(told)
		.filter(([id]) => id !== HOUSEHOLD)
		.map(([id, given]) => ({ id, age: '27-aow', told: saidAs(given) })),
	household: saidAs(told[HOUSEHOLD] ?? {}),
	alone: [],
	plan,
	lead: null,
	mistakes
});

const saidAs = (given: Readonly<Record<string, Answer>>) =>
	Object.fromEntries(Object.entries(given).map(([id, each]) => [id, { says: 'iets', answer: each }]));

function planWith(given: readonly { to: string; for: string; urgency: Urgency }[]): Plan {
	const doors = given.map((each) => ({
		door: each.to,
		urgency: each.urgency,
		for: [each.for],
		coordinates: false,
		safety: false,
		referrals: [
			{
				referral: `${each.to}-${each.for}`,
				topic: 't',
				role: each.to,
				for: each.for,
				urgency: each.urgency,
				safety: false,
				provisions: [],
				rights: [],
				because: [],
				toFindOut: []
			}
		]
	}));
	const [first = null, ...next] = doors;
	return {
		first,
		next: next.slice(0, 2),
		folded: next.slice(2),
		mayFit: [],
		quiet: [],
		coordination: null,
		madeOn: '2026-01-01'
	};
}

test('the difference of plans is what setting every way beside every other gives', () => {
	fc.assert(
		fc.property(
			fc.array(line, { maxLength: 4 }),
			fc.array(mistake, { maxLength: 3 }),
			led,
			(plan, mistakes, given) => {
				const { lines, beside } = practiceDifference(practiceWith(plan, mistakes, {}), {}, planWith(given));
				const has = (to: string, one: string): boolean =>
					given.some((each) => each.to === to && each.for === one);
				expect(lines.map(({ found, missed }) => [found, missed])).toEqual(
					plan.map(({ to, for: people }) => [
						people.filter((one) => has(to, one)),
						people.filter((one) => !has(to, one))
					])
				);
				lines.forEach(({ line: { to, for: people, urgency: wanted }, otherwise }) => {
					const other = given.filter(
						(each) => each.to === to && people.includes(each.for) && each.urgency !== wanted
					);
					if (other.length === 0) expect(otherwise).toBeNull();
					else expect(other.map((each) => each.urgency)).toContain(otherwise);
				});
				const wanted = given.filter(
					(each) => !plan.some(({ to, for: people }) => to === each.to && people.includes(each.for))
				);
				expect(beside.flatMap(({ to, for: people }) => people.map((one) => `${to} ${one}`)).sort()).toEqual(
					wanted.map((each) => `${each.to} ${each.for}`).sort()
				);
				for (const { to, for: people, why } of beside)
					for (const one of people)
						expect(why).toBe(
							mistakes.find((each) => each.to === to && each.for.some((other) => other === one))?.why ?? null
						);
			}
		)
	);
});

test('the difference of answers is every told answer that was given otherwise or not at all', () => {
	const sheet: fc.Arbitrary<Answers> = fc.dictionary(
		fc.constantFrom(HOUSEHOLD, 'moeder', 'kind 1'),
		fc.dictionary(question, answer)
	);
	const same = (one: Answer | undefined, other: Answer): boolean =>
		one !== undefined &&
		JSON.stringify([one].flat().sort()) === JSON.stringify([other].flat().sort()) &&
		typeof one === typeof other;
	fc.assert(
		fc.property(sheet, sheet, (told, given) => {
			const { answers } = practiceDifference(practiceWith([], [], told), given, null);
			const wanted = Object.entries(told).flatMap(([subject, own]) =>
				Object.entries(own).flatMap(([id, each]) =>
					same(given[subject]?.[id], each) ? [] : [`${subject} ${id}`]
				)
			);
			expect(answers.map(({ subject, question: id }) => `${subject} ${id}`).sort()).toEqual(wanted.sort());
			for (const { subject, question: id, given: mine } of answers)
				expect(mine).toEqual(given[subject]?.[id] ?? null);
		})
	);
});

test('whoever keeps the overview is compared too', () => {
	const practice = { ...practiceWith([], [], {}), lead: { to: 'a', why: 'omdat' } };
	const plan = planWith([]);
	const led = { ...plan, coordination: { role: 'b', door: 'b', because: [] } };
	expect(practiceDifference(practice, {}, plan).lead).toEqual({ to: 'a', found: null, why: 'omdat' });
	expect(practiceDifference(practice, {}, led).lead).toEqual({ to: 'a', found: 'b', why: 'omdat' });
	expect(practiceDifference({ ...practice, lead: null }, {}, led).lead).toEqual({
		to: null,
		found: 'b',
		why: null
	});
	expect(practiceDifference({ ...practice, lead: null }, {}, plan).lead).toBeNull();
});

test('the difference holds no count and no score', () => {
	for (const [, practice] of all) {
		const seen = JSON.stringify(practiceDifference(practice, {}, null));
		expect(seen.replace(/"(?:says|why|subject|question)":"[^"]*"/g, '')).not.toMatch(/:\s*\d/);
	}
});
