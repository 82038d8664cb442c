import { expect } from 'vitest';
import type { Bundle } from '#bundle';
import { bundleOf, compile, type Person } from '#compiler';
import type { Answer } from '#engine';
import { addPerson, ages, labels, newVisit, say, setNothing, type Visit } from '#visit';

const compiled = await compile('content');
if (!compiled.ok) throw new Error('The content has errors: npm run content');

export const content = compiled.value;
export const dordrecht: Bundle = bundleOf(content, { municipality: 'dordrecht', own: 'dordrecht' });
export const TODAY = dordrecht.madeOn;

/** The people of `content/journeys` who are visited at home. */
export const households: readonly Person[] = content.journeys.filter(
	(person) => Object.keys(person.ages).length > 0
);

export function emptyVisit(): Visit {
	return newVisit({ id: 'een', begun: TODAY, bundle: 'proef', municipality: 'dordrecht' });
}

/** A visit with these people: labels as in `content/journeys`. */
export function visitWith(people: Readonly<Record<string, string>>): Visit {
	return Object.entries(people).reduce((visit, [name, age]) => {
		const label = labels.find((known) => name === known || name.startsWith(`${known} `));
		const band = ages.find((known) => known === age);
		if (label === undefined || band === undefined) throw new Error(`No such person: ${name}, ${age}`);
		const added = addPerson(visit, label, band);
		if (!added.ok) throw new Error(added.problem.code);
		expect(added.value.people.at(-1)?.id).toBe(name);
		return added.value;
	}, emptyVisit());
}

export function told(
	visit: Visit,
	about: string,
	question: string,
	answer: Answer,
	by?: string,
	bundle = dordrecht
): Visit {
	const said = say(bundle, visit, about, question, answer, by);
	if (!said.ok) throw new Error(`${said.problem.code}: ${about} ${question}`);
	return said.value;
}

/** Somebody's household as a worker would fill it in; what is about safety is left out, as it is asked alone. */
export function visitTo(person: Person): Visit {
	const isSafety = new Set(
		dordrecht.topics.flatMap(({ questions }) => questions.filter(({ safety }) => safety).map(({ id }) => id))
	);
	const begun = Object.keys(person.ages)
		.filter((name) => person.answers[name] === undefined)
		.reduce((visit, name) => setNothing(visit, name, true), visitWith(person.ages));
	return Object.entries(person.answers).reduce(
		(visit, [subject, given]) =>
			Object.entries(given)
				.filter(([question]) => !isSafety.has(question))
				.reduce((filled, [question, answer]) => told(filled, subject, question, answer), visit),
		begun
	);
}
