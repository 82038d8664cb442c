import type { OptionId, QuestionId } from '#bundle';
import { HOUSEHOLD, type Subject } from '#engine';
import { isMinor, present } from './people.ts';
import type { Visit, VisitPerson } from './visit.ts';
import type { Age } from './words.ts';

/** What follows from who is in the household, so that nobody has to be asked. */
export interface Implied {
	readonly option: OptionId;
	/** Somebody who says otherwise contradicts it. Not firm: it only saves a question, and any answer wins. */
	readonly firm: boolean;
}

/** Names of questions in the content that the people of a visit already answer. A test holds them to the content. */
export const IMPLIED_QUESTIONS = {
	forWhom: 'voor-wie.wie',
	where: 'begin.waar',
	age: 'werk.leeftijd',
	children: 'geld.kinderen'
} as const;

const forWhom: Readonly<Record<Age, OptionId>> = {
	'0-11': 'kind',
	'12-15': 'jonger-dan-18',
	'16-17': 'jonger-dan-18',
	'18-20': 'mij',
	'21-26': 'mij',
	'27-aow': 'mij',
	aow: 'mij'
};

const ageOptions: Partial<Readonly<Record<Age, OptionId>>> = {
	'18-20': '18-tot-21',
	'21-26': '21-tot-27',
	'27-aow': '27-tot-aow',
	aow: 'aow'
};

export function impliedFor(visit: Visit, subject: Subject): ReadonlyMap<QuestionId, Implied> {
	return subject === HOUSEHOLD ? ofHousehold(visit) : ofPerson(visit.people.find(({ id }) => id === subject));
}

function ofHousehold(visit: Visit): ReadonlyMap<QuestionId, Implied> {
	const found = new Map<QuestionId, Implied>();
	const where = visit.hasAddress ? 'gemeente' : 'geen-adres';
	found.set(IMPLIED_QUESTIONS.where, { option: where, firm: true });
	// No child at the table says nothing: children may be elsewhere today.
	if (present(visit).some(isMinor)) found.set(IMPLIED_QUESTIONS.children, { option: 'ja', firm: true });
	return found;
}

function ofPerson(person: VisitPerson | undefined): ReadonlyMap<QuestionId, Implied> {
	const found = new Map<QuestionId, Implied>();
	if (person === undefined) return found;
	found.set(IMPLIED_QUESTIONS.forWhom, { option: forWhom[person.age], firm: false });
	const age = ageOptions[person.age];
	if (age !== undefined) found.set(IMPLIED_QUESTIONS.age, { option: age, firm: true });
	return found;
}
