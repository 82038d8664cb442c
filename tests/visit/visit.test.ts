import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNSURE } from '#bundle';
import { HOUSEHOLD, planOf, sharedPlanOf } from '#engine';
import {
	addLine,
	addPerson,
	addStep,
	answersOf,
	contradictionsIn,
	forgetPerson,
	IMPLIED_QUESTIONS,
	keyOf,
	MOST_PEOPLE,
	nextQuestion,
	overviewOf,
	parseVisit,
	say,
	setConsent,
	setHeard,
	setNotes,
	setNothing,
	settle,
	takeBack,
	takeOut,
	textOf,
	visitPlan,
	voices,
	withoutConsent,
	write,
	type Visit
} from '#visit';
import { dordrecht, emptyVisit, households, TODAY, told, visitTo, visitWith } from './households.ts';

const family = (): Visit => visitWith({ moeder: '27-aow', 'kind 1': '12-15', 'kind 2': '0-11' });

test('people are called by a label, with a number where it is needed', () => {
	const visit = visitWith({ moeder: '27-aow', 'kind 1': '0-11', volwassene: 'aow', 'volwassene 2': 'aow' });
	expect(visit.people.map(({ id }) => id)).toEqual(['moeder', 'kind 1', 'volwassene', 'volwassene 2']);
});

test('fifty people: the twenty-first is refused, and nothing is lost', () => {
	let visit = emptyVisit();
	const problems: string[] = [];
	for (let turn = 0; turn < 50; turn += 1) {
		const added = addPerson(visit, 'kind', '0-11');
		if (added.ok) visit = added.value;
		else problems.push(added.problem.code);
	}
	expect(visit.people).toHaveLength(MOST_PEOPLE);
	expect(new Set(visit.people.map(({ id }) => id)).size).toBe(MOST_PEOPLE);
	expect(new Set(problems)).toEqual(new Set(['visit.too-many-people']));
	expect(problems).toHaveLength(50 - MOST_PEOPLE);
});

test('what follows from the household is not asked, and stands in the content', () => {
	const known = new Set(dordrecht.topics.flatMap(({ questions }) => questions.map(({ id }) => id)));
	for (const question of Object.values(IMPLIED_QUESTIONS)) expect(known).toContain(question);
	const answers = answersOf(setNothing(family(), 'kind 2', false));
	expect(answers[HOUSEHOLD]).toEqual({ 'begin.waar': ['gemeente'], 'geld.kinderen': ['ja'] });
	expect(answers['moeder']).toEqual({ 'voor-wie.wie': ['mij'], 'werk.leeftijd': ['27-tot-aow'] });
	expect(answers['kind 1']).toEqual({ 'voor-wie.wie': ['jonger-dan-18'] });
	expect(answers['kind 2']).toEqual({ 'voor-wie.wie': ['kind'] });
});

test('what follows from the household are answers that the questions have', () => {
	for (const age of ['0-11', '12-15', '16-17', '18-20', '21-26', '27-aow', 'aow'] as const) {
		const added = addPerson(emptyVisit(), 'familielid', age);
		if (!added.ok) throw new Error(added.problem.code);
		const given = answersOf(setNothing(added.value, 'familielid', false))['familielid'] ?? {};
		for (const [question, answer] of Object.entries(given)) {
			const asked = dordrecht.topics.flatMap(({ questions }) => questions).find(({ id }) => id === question);
			expect(asked?.options.map(({ id }) => id)).toEqual(
				expect.arrayContaining(answer === UNSURE ? [] : [...answer])
			);
		}
	}
});

test('two voices that differ are shown, stay unknown, and hold again when the family agrees', () => {
	const once = told(family(), 'moeder', 'geld.wat', ['rekeningen'], 'moeder');
	const twice = told(once, 'moeder', 'geld.wat', ['papieren'], 'kind 1');
	expect(contradictionsIn(twice)).toEqual([
		{
			subject: 'moeder',
			question: 'geld.wat',
			said: [
				{ by: 'moeder', answer: ['rekeningen'] },
				{ by: 'kind 1', answer: ['papieren'] }
			]
		}
	]);
	expect(answersOf(twice)['moeder']?.['geld.wat']).toBe(UNSURE);
	const agreed = settle(twice, 'moeder', 'geld.wat', ['papieren']);
	expect(contradictionsIn(agreed)).toEqual([]);
	expect(answersOf(agreed)['moeder']?.['geld.wat']).toEqual(['papieren']);
});

test('an answer that contradicts the people at the table is shown too', () => {
	const visit = told(family(), 'moeder', 'geld.kinderen', ['nee']);
	expect(contradictionsIn(visit).map(({ question }) => question)).toEqual(['geld.kinderen']);
	expect(voices(visit, HOUSEHOLD, 'geld.kinderen').map(({ by }) => by)).toEqual(['samen', null]);
	const agreed = settle(visit, HOUSEHOLD, 'geld.kinderen', ['nee']);
	expect(contradictionsIn(agreed)).toEqual([]);
	expect(answersOf(agreed)[HOUSEHOLD]?.['geld.kinderen']).toEqual(['nee']);
});

test('an answer in a part of life that was not mentioned opens it, and keeps what was', () => {
	const first = told(family(), 'moeder', 'begin.wat', ['werk']);
	const visit = told(first, 'moeder', 'geld.wat', ['rekeningen']);
	expect(answersOf(visit)['moeder']?.['begin.wat']).toEqual(['werk', 'geld']);
	const both = told(visit, 'moeder', 'zorg.wat', ['huishouden']);
	expect(answersOf(both)['moeder']?.['begin.wat']).toEqual(['werk', 'geld', 'zorg']);
});

test('who is taken out is idle, comes back whole, and is forgotten only when that is confirmed', () => {
	const words = write(
		told(family(), 'kind 1', 'school.wat', ['kosten']),
		{ of: 'voice', person: 'kind 1' },
		'Ik wil mee op kamp.'
	);
	if (!words.ok) throw new Error(words.problem.code);
	const visit = addStep(
		addLine(setHeard(setConsent(words.value, 'kind 1', 'school', 'yes'), 'kind 1', true), [
			'kind 1',
			'moeder'
		]),
		1,
		{ who: 'kind 1', does: 'bellen', door: null, by: null }
	);
	const out = takeOut(visit, 'kind 1');
	expect(answersOf(out)['kind 1']).toBeUndefined();
	expect(answersOf(takeBack(out, 'kind 1'))).toEqual(answersOf(visit));
	expect(takeBack(out, 'kind 1')).toEqual(visit);
	expect(forgetPerson(visit, 'kind 1')).toEqual(visit);
	const gone = forgetPerson(out, 'kind 1');
	expect(JSON.stringify(gone)).not.toContain('kind 1');
	expect(JSON.stringify(gone)).not.toContain('kamp');
	expect(gone.lines[0]?.about).toEqual(['moeder']);
});

test('a question about safety never becomes part of a visit', () => {
	const asked = dordrecht.topics.flatMap(({ questions }) => questions.filter(({ safety }) => safety));
	expect(asked.length).toBeGreaterThan(2);
	for (const { id, options } of asked) {
		const said = say(dordrecht, family(), 'moeder', id, [options[0]?.id ?? '']);
		expect(said).toEqual({ ok: false, problem: { code: 'visit.asked-alone' } });
	}
});

test('unknown people and questions are refused', () => {
	expect(say(dordrecht, family(), 'oma', 'geld.wat', ['papieren']).ok).toBe(false);
	expect(say(dordrecht, family(), 'moeder', 'geld.bestaat-niet', ['papieren']).ok).toBe(false);
});

test('the overview names every question that may be asked at the table, for everybody', () => {
	const visit = family();
	const rows = overviewOf(dordrecht, visit, TODAY);
	const shown = rows.flatMap(({ parts }) =>
		parts.flatMap(({ cells }) => cells.map(({ subject, question }) => `${subject} ${question.id}`))
	);
	const expected = dordrecht.topics.flatMap(({ questions }) =>
		questions
			.filter(({ safety }) => !safety)
			.flatMap(({ id, scope }) =>
				(scope === 'household' ? [HOUSEHOLD] : visit.people.map((person) => person.id)).map(
					(subject) => `${subject} ${id}`
				)
			)
	);
	expect([...shown].sort()).toEqual([...expected].sort());
});

test('decisive is what the engine would still ask; when nothing is, the plan is complete', () => {
	for (const household of households) {
		let visit = visitTo(household);
		for (let turn = 0; turn < 60; turn += 1) {
			const next = nextQuestion(dordrecht, visit, TODAY);
			const decisive = overviewOf(dordrecht, visit, TODAY).reduce((sum, row) => sum + row.decisive, 0);
			if (next === null) {
				expect(decisive, household.id).toBe(0);
				break;
			}
			expect(decisive, household.id).toBeGreaterThan(0);
			visit = told(visit, next.subject, next.question.id, UNSURE);
		}
	}
});

test('any order of answering leads to the same plan', () => {
	fc.assert(
		fc.property(fc.constantFrom(...households), fc.infiniteStream(fc.nat()), (household, stream) => {
			const visit = visitTo(household);
			const given = Object.entries(visit.answers).flatMap(([subject, questions]) =>
				Object.entries(questions).map(([question, said]) => ({ subject, question, said }))
			);
			const keys = given.map(() => Number(stream.next().value ?? 0));
			const shuffled = given.map((each, at) => ({ each, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key);
			const bare: Visit = { ...visit, answers: {} };
			const again = shuffled.reduce(
				(filled, { each }) => told(filled, each.subject, each.question, each.said[0]?.answer ?? UNSURE),
				bare
			);
			const plan = visitPlan(dordrecht, again, TODAY);
			expect(plan?.first?.door).toBe(visitPlan(dordrecht, visit, TODAY)?.first?.door);
		}),
		{ numRuns: 40 }
	);
});

test('nobody at the table: there is no plan and no question', () => {
	expect(visitPlan(dordrecht, emptyVisit(), TODAY)).toBeNull();
	expect(nextQuestion(dordrecht, emptyVisit(), TODAY)).toBeNull();
});

test('content that changed during the visit: what it no longer asks is idle, and nothing is lost', () => {
	const visit = told(told(family(), 'moeder', 'geld.wat', ['rekeningen']), 'moeder', 'werk.wat', ['zoek']);
	const fewer = { ...dordrecht, topics: dordrecht.topics.filter(({ id }) => id !== 'geld') };
	expect(() => overviewOf(fewer, visit, TODAY)).not.toThrow();
	expect(visitPlan(fewer, visit, TODAY)).not.toBeNull();
	expect(answersOf(visit)['moeder']?.['geld.wat']).toEqual(['rekeningen']);
	expect(visitPlan(dordrecht, visit, TODAY)).toEqual(sharedPlanOf(dordrecht, answersOf(visit), TODAY));
});

test('a no, or a yes taken back, keeps a person out of a hand-over', () => {
	const visit = setConsent(setConsent(family(), 'moeder', 'school', 'yes'), 'kind 1', 'school', 'yes');
	expect(withoutConsent(visit, ['moeder', 'kind 1'], 'school')).toEqual([]);
	expect(withoutConsent(setConsent(visit, 'kind 1', 'school', 'no'), ['moeder', 'kind 1'], 'school')).toEqual(
		['kind 1']
	);
	expect(withoutConsent(setConsent(visit, 'kind 1', 'school', null), ['kind 1'], 'school')).toEqual([
		'kind 1'
	]);
});

test('notes are off until switched on, go when switched off, and pass the guard', () => {
	const note = { of: 'note', topic: 'geld' } as const;
	expect(write(family(), note, 'Rustig aan.')).toEqual({ ok: false, problem: { code: 'visit.notes-off' } });
	const on = setNotes(family(), true);
	const written = write(on, note, 'Rustig aan.');
	if (!written.ok) throw new Error(written.problem.code);
	expect(textOf(written.value, note)).toBe('Rustig aan.');
	expect(setNotes(written.value, false).texts).toEqual({});
	expect(write(on, note, 'bel 0612345678')).toEqual({
		ok: false,
		problem: { code: 'visit.text', why: 'phone' }
	});
});

test('a visit comes back as it was; one that was tampered with does not', () => {
	for (const household of households) {
		const visit = visitTo(household);
		expect(parseVisit(JSON.parse(JSON.stringify(visit)))).toEqual({ ok: true, value: visit });
	}
	const visit = visitTo(
		households[0] ??
			(() => {
				throw new Error('no households');
			})()
	);
	const key = keyOf({ of: 'good' });
	expect(parseVisit({ ...visit, texts: { [key]: '111222333' } }).ok).toBe(false);
	expect(parseVisit({ ...visit, people: [{ id: 'x', label: 'burgemeester' }] }).ok).toBe(false);
	expect(parseVisit(null).ok).toBe(false);
});

test('several people through one engine: the plan is that of the answers', () => {
	for (const household of households) {
		const visit = visitTo(household);
		expect(visitPlan(dordrecht, visit, TODAY)).toEqual(sharedPlanOf(dordrecht, answersOf(visit), TODAY));
		expect(planOf(dordrecht, answersOf(visit), TODAY).first).not.toBeNull();
	}
});
