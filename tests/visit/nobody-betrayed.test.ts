import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '#engine';
import { visitCode, wordsOf, type Knowledge, type Taker } from '#state';
import {
	addPerson,
	ages,
	contradictionsIn,
	doorsAlone,
	familyPlan,
	handOutPlan,
	labels,
	newTalk,
	nextAlone,
	nextQuestion,
	ordersIn,
	overviewOf,
	safetyQuestions,
	sayAlone,
	setConsent,
	setNothing,
	visitPlan,
	type PrivateTalk,
	type Visit
} from '#visit';
import { everyAnswer } from '../invent/answers.ts';
import { content, dordrecht, emptyVisit, households, TODAY, told, visitTo, visitWith } from './households.ts';

const openQuestions = dordrecht.topics.flatMap(({ questions }) => questions.filter(({ safety }) => !safety));
const alone = safetyQuestions(dordrecht);

/** Any household whatever: people, and answers to some questions. */
const anyHousehold = fc
	.record({
		people: fc.array(fc.tuple(fc.constantFrom(...labels), fc.constantFrom(...ages)), {
			minLength: 1,
			maxLength: 4
		}),
		turns: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 14 })
	})
	.map(({ people, turns }): Visit => {
		let visit = people.reduce((made, [label, age]) => {
			const added = addPerson(made, label, age);
			return added.ok ? added.value : made;
		}, emptyVisit());
		for (const [who, what, how] of turns) {
			const person = visit.people[who % visit.people.length];
			const question = openQuestions[what % openQuestions.length];
			if (person === undefined || question === undefined) continue;
			const ways = everyAnswer({ ...question, options: question.options.slice(0, 5) });
			visit = told(visit, person.id, question.id, ways[how % ways.length] ?? 'weet-niet');
		}
		return visit;
	});

/** Everything that others than the one who talked alone may see. */
function seen(visit: Visit) {
	return {
		kept: visit,
		overview: overviewOf(dordrecht, visit, TODAY),
		next: nextQuestion(dordrecht, visit, TODAY),
		plan: visitPlan(dordrecht, visit, TODAY),
		orders: ordersIn(dordrecht, visitPlan(dordrecht, visit, TODAY) ?? EMPTY),
		family: familyPlan(dordrecht, visit, TODAY),
		handOuts: visit.people.map(({ id }) => handOutPlan(dordrecht, visit, id, TODAY)),
		contradictions: contradictionsIn(visit),
		codes: codesOf(visit)
	};
}

const here: Knowledge = {
	bundle: dordrecht,
	words: wordsOf('nl', Object.values(content.texts.nl)),
	today: { date: TODAY, minutes: 600, trusted: true },
	recalled: () => false
};

/** Every code that goes along: sign for sign, so also as long. */
function codesOf(visit: Visit) {
	const takers: readonly Taker[] = [
		{ kind: 'family' },
		{ kind: 'file' },
		...visit.people.map(({ id }): Taker => ({ kind: 'person', person: id })),
		{ kind: 'door', door: dordrecht.roles['wijkteam'] ?? '' }
	];
	return takers.map((taker) => visitCode({ id: 'deze', municipality: 'dordrecht' }, here, visit, taker));
}

const EMPTY = {
	first: null,
	next: [],
	folded: [],
	mayFit: [],
	quiet: [],
	coordination: null,
	madeOn: TODAY
};

test('what others see is the same, whatever anybody said alone', () => {
	fc.assert(
		fc.property(
			anyHousehold,
			fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 6 }),
			(visit, said) => {
				const before = JSON.stringify(seen(visit));
				let talks: readonly PrivateTalk[] = visit.people.map(({ id }) => newTalk(id));
				for (const [who, what, how] of said) {
					const at = who % talks.length;
					const question = alone[what % alone.length];
					const talk = talks[at];
					if (question === undefined || talk === undefined) continue;
					const ways = everyAnswer(question);
					const next = sayAlone(dordrecht, talk, question.id, ways[how % ways.length] ?? 'weet-niet');
					if (next.ok) talks = talks.map((each, place) => (place === at ? next.value : each));
				}
				for (const talk of talks) doorsAlone(dordrecht, visit, talk, TODAY);
				expect(JSON.stringify(seen(visit))).toBe(before);
			}
		),
		{ numRuns: 150 }
	);
});

test('a safety answer that got into a visit all the same shows nowhere', () => {
	// Nobody can put it there; a tampered record could.
	fc.assert(
		fc.property(anyHousehold, fc.nat(), fc.nat(), fc.nat(), (visit, who, what, how) => {
			const person = visit.people[who % visit.people.length];
			const question = alone[what % alone.length];
			if (person === undefined || question === undefined) return;
			const ways = everyAnswer(question);
			const answer: Answer = ways[how % ways.length] ?? 'weet-niet';
			const tampered: Visit = {
				...visit,
				answers: {
					...visit.answers,
					[person.id]: {
						...visit.answers[person.id],
						[question.id]: [{ by: 'samen', answer: answer === 'weet-niet' ? answer : [...answer] }]
					}
				}
			};
			expect({ ...seen(tampered), kept: null }).toEqual({ ...seen(visit), kept: null });
		}),
		{ numRuns: 150 }
	);
});

test('nothing of a safety question, door or referral is in what others see', () => {
	const secret = new Set([
		...alone.map(({ id }) => id),
		...dordrecht.topics.flatMap(({ referrals }) =>
			referrals.filter(({ safety }) => safety).map(({ id }) => id)
		)
	]);
	for (const household of households) {
		const text = JSON.stringify(seen(visitTo(household)));
		for (const id of secret) expect(text, id).not.toContain(`"${id}"`);
	}
});

test('the help for what was said alone is there at once, for this person only', () => {
	const visit = visitWith({ moeder: '27-aow', vader: '27-aow' });
	const first = nextAlone(dordrecht, visit, newTalk('moeder'), TODAY);
	expect(first?.id).toBe('veiligheid.veilig');
	const afraid = sayAlone(dordrecht, newTalk('moeder'), 'veiligheid.veilig', ['bang']);
	if (!afraid.ok) throw new Error(afraid.problem.code);
	const doors = doorsAlone(dordrecht, visit, afraid.value, TODAY);
	expect(doors[0]).toMatchObject({ door: 'veilig-thuis', urgency: 'nu', for: ['moeder'] });
	expect(nextAlone(dordrecht, visit, afraid.value, TODAY)?.id).toBe('veiligheid.nodig');
	const safe = sayAlone(dordrecht, newTalk('vader'), 'veiligheid.veilig', ['ja']);
	if (!safe.ok) throw new Error(safe.problem.code);
	expect(doorsAlone(dordrecht, visit, safe.value, TODAY)).toEqual([]);
});

test('who would rather not say gets the quiet doors', () => {
	const visit = visitWith({ 'jongere 1': '16-17' });
	const quiet = sayAlone(dordrecht, newTalk('jongere 1'), 'veiligheid.veilig', 'weet-niet');
	if (!quiet.ok) throw new Error(quiet.problem.code);
	expect(doorsAlone(dordrecht, visit, quiet.value, TODAY).map(({ door }) => door)).toEqual([
		'veilig-thuis',
		'113-zelfmoordpreventie',
		'kindertelefoon'
	]);
});

test('only questions about safety are asked alone', () => {
	expect(sayAlone(dordrecht, newTalk('moeder'), 'geld.wat', ['papieren']).ok).toBe(false);
});

test('a hand-out rests on this person and the household alone', () => {
	fc.assert(
		fc.property(anyHousehold, fc.nat(), (visit, who) => {
			const person = visit.people[who % visit.people.length];
			if (person === undefined) return;
			const plan = handOutPlan(dordrecht, visit, person.id, TODAY);
			if (person.age === '0-11') {
				expect(plan).toBeNull();
				return;
			}
			const others = Object.keys(visit.answers).filter(
				(subject) => subject !== person.id && subject !== 'huishouden'
			);
			const without: Visit = {
				...visit,
				answers: Object.fromEntries(
					Object.entries(visit.answers).filter(([subject]) => !others.includes(subject))
				)
			};
			expect(handOutPlan(dordrecht, without, person.id, TODAY)).toEqual(plan);
			const subjects = [plan?.first, ...(plan?.next ?? []), ...(plan?.folded ?? []), ...(plan?.mayFit ?? [])];
			for (const door of subjects) if (door) expect(door.for).toEqual([person.id]);
		}),
		{ numRuns: 100 }
	);
});

test('who does not want the others to see it is not on the family’s plan, and still has a hand-out', () => {
	for (const household of households) {
		const visit = visitTo(household);
		const [person] = Object.keys(visit.answers).filter((subject) => subject !== 'huishouden');
		if (person === undefined) continue;
		const refused = setConsent(visit, person, 'aan-tafel', 'no');
		expect(JSON.stringify(familyPlan(dordrecht, refused, TODAY))).not.toContain(`"${person}"`);
		expect(handOutPlan(dordrecht, refused, person, TODAY)).toEqual(
			handOutPlan(dordrecht, visit, person, TODAY)
		);
		expect(visitPlan(dordrecht, refused, TODAY)).toEqual(visitPlan(dordrecht, visit, TODAY));
	}
});

test('nobody is left on the family’s plan: then there is none', () => {
	const visit = setConsent(
		setNothing(visitWith({ moeder: '27-aow' }), 'moeder', false),
		'moeder',
		'aan-tafel',
		'no'
	);
	expect(familyPlan(dordrecht, visit, TODAY)).toBeNull();
});
