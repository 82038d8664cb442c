import { fail, ok, type Result } from '#result';
import type { VisitProblem } from './problem.ts';
import { MOST_PEOPLE, type Visit, type VisitPerson } from './visit.ts';
import type { Age, Label } from './words.ts';

/** Labels that always carry a number: the second child should not have to rename the first. */
const numbered: readonly Label[] = ['kind', 'jongere'];

/** Adds somebody under the first free label. */
export function addPerson(visit: Visit, label: Label, age: Age): Result<Visit, VisitProblem> {
	if (visit.people.length >= MOST_PEOPLE) return fail({ code: 'visit.too-many-people', most: MOST_PEOPLE });
	// About a small child the grown-ups tell; whoever wants to ask more can.
	const person = { id: freeLabel(visit, label), label, age, leaving: false, nothing: age === '0-11' };
	return ok({ ...visit, people: [...visit.people, person] });
}

function freeLabel(visit: Visit, label: Label): string {
	const numbers = visit.people
		.filter((person) => person.label === label)
		.map(({ id }) => Number(id.slice(label.length + 1) || 1));
	const next = Math.max(0, ...numbers) + 1;
	return next === 1 && !numbered.includes(label) ? label : `${label} ${String(next)}`;
}

export function setAge(visit: Visit, id: string, age: Age): Visit {
	return change(visit, id, { age });
}

/** Is something going on for this person? Without it nothing is asked about them; what was said stays. */
export function setNothing(visit: Visit, id: string, nothing: boolean): Visit {
	return change(visit, id, { nothing });
}

/** Out of the household: their answers are idle, and nothing is gone yet. */
export function takeOut(visit: Visit, id: string): Visit {
	return change(visit, id, { leaving: true });
}

export function takeBack(visit: Visit, id: string): Visit {
	return change(visit, id, { leaving: false });
}

/** Confirmed: everything about and by this person goes. Only for who was taken out before. */
export function forgetPerson(visit: Visit, id: string): Visit {
	if (!visit.people.some((person) => person.id === id && person.leaving)) return visit;
	const answers = Object.fromEntries(
		Object.entries(without(visit.answers, id)).map(([subject, given]) => [
			subject,
			Object.fromEntries(
				Object.entries(given).map(([question, said]) => [question, said.filter(({ by }) => by !== id)])
			)
		])
	);
	return {
		...visit,
		people: visit.people.filter((person) => person.id !== id),
		answers,
		consent: without(visit.consent, id),
		heard: visit.heard.filter((person) => person !== id),
		agreed: without(visit.agreed, id),
		texts: Object.fromEntries(Object.entries(visit.texts).filter(([key]) => key.split('/')[1] !== id)),
		lines: visit.lines.map((line) => ({
			...line,
			about: line.about.filter((person) => person !== id),
			steps: line.steps.filter(({ who }) => who !== id)
		})),
		handOvers: Object.fromEntries(
			Object.entries(visit.handOvers).map(([door, hand]) => [
				door,
				hand.who === id ? { ...hand, who: null } : hand
			])
		),
		lead: visit.lead === id ? null : visit.lead,
		standIn: visit.standIn === id ? null : visit.standIn
	};
}

/** Who is at the table now. */
export function present(visit: Visit): readonly VisitPerson[] {
	return visit.people.filter(({ leaving }) => !leaving);
}

/** Adults and teenagers have a hand-out of their own; for a younger child the parents have it. */
export function hasOwnHandOut({ age }: Pick<VisitPerson, 'age'>): boolean {
	return age !== '0-11';
}

/** Somebody between childhood and standing on their own feet. */
export function growsUp({ age }: Pick<VisitPerson, 'age'>): boolean {
	return age === '16-17' || age === '18-20' || age === '21-26';
}

export function isMinor({ age }: Pick<VisitPerson, 'age'>): boolean {
	return age === '0-11' || age === '12-15' || age === '16-17';
}

function change(visit: Visit, id: string, to: Partial<VisitPerson>): Visit {
	return {
		...visit,
		people: visit.people.map((person) => (person.id === id ? { ...person, ...to } : person))
	};
}

function without<Value>(record: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
	return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
