import type { IsoDate, MunicipalityId, QuestionId, RoleId, Urgency, Bundle } from '#bundle';
import { HOUSEHOLD, type Answer, type Subject } from '#engine';
import { say } from './answers.ts';
import { nextQuestion } from './next.ts';
import { newTalk, sayAlone, type PrivateTalk } from './private-talk.ts';
import { newVisit, type Visit, type VisitPerson } from './visit.ts';
import { labels, type Age, type Label } from './words.ts';

/** What somebody says when a question is asked, and what an experienced worker hears in it. */
export interface Told {
	readonly says: string;
	readonly answer: Answer;
}
export type ToldTo = Readonly<Record<QuestionId, Told>>;

/** One way that an experienced worker goes: where to, for whom, how soon and why. */
export interface PracticeLine {
	readonly to: RoleId;
	readonly for: readonly Subject[];
	readonly urgency: Urgency;
	readonly why: string;
}

export interface PracticeMistake {
	readonly to: RoleId;
	readonly for: readonly Subject[];
	readonly why: string;
}

/** What one person only says when nobody else is there, and what an experienced worker does then. */
export interface PracticeAlone {
	readonly person: Subject;
	readonly told: ToldTo;
	readonly help: readonly { readonly to: RoleId; readonly why: string }[];
}

/**
 * A fictitious household to practise with, from `content/practice`. Its words are Dutch: the work is done in Dutch.
 * The compiler proves that whoever answers as `told` says comes to this plan.
 */
export interface Practice {
	readonly id: string;
	readonly title: string;
	readonly trains: string;
	readonly municipality: MunicipalityId;
	/** What a worker sees and hears on coming in; one paragraph each. */
	readonly story: readonly string[];
	readonly people: readonly { readonly id: Subject; readonly age: Age; readonly told: ToldTo }[];
	readonly household: ToldTo;
	readonly alone: readonly PracticeAlone[];
	/** Most urgent first. */
	readonly plan: readonly PracticeLine[];
	/** Who keeps the overview; null: nobody has to. */
	readonly lead: { readonly to: RoleId; readonly why: string } | null;
	/** Ways that look right here, and why they are not. */
	readonly mistakes: readonly PracticeMistake[];
}

/** The label that a person's name begins with: `kind 1` is a `kind`. Null: no such label. */
export function labelOf(person: Subject): Label | null {
	return labels.find((label) => label === person.replace(/ [1-9]\d?$/, '')) ?? null;
}

/** The visit before anything was asked: everybody is at the table. About whom there is nothing to tell, nothing is asked. */
export function practiceVisit(practice: Practice, given: Pick<Visit, 'id' | 'begun' | 'bundle'>): Visit {
	const people = practice.people.flatMap(({ id, age, told }): VisitPerson[] => {
		const label = labelOf(id);
		const nothing = Object.keys(told).length === 0;
		return label === null ? [] : [{ id, label, age, leaving: false, nothing }];
	});
	return { ...newVisit({ ...given, municipality: practice.municipality }), people };
}

/** What is said when this is asked; null: nothing. What somebody only says alone is not in it. */
export function toldTo(practice: Practice, subject: Subject, question: QuestionId): Told | null {
	const told =
		subject === HOUSEHOLD ? practice.household : practice.people.find(({ id }) => id === subject)?.told;
	return told?.[question] ?? null;
}

/** What this person says when they are asked alone; null: nothing. */
export function toldAlone(practice: Practice, person: Subject, question: QuestionId): Told | null {
	return practice.alone.find((each) => each.person === person)?.told[question] ?? null;
}

export interface WalkedPractice {
	readonly visit: Visit;
	/** The first question that nobody has an answer to; null: the walk came to a plan. */
	readonly open: { readonly subject: Subject; readonly question: QuestionId } | null;
	/** What was told and never asked. */
	readonly unasked: readonly { readonly subject: Subject; readonly question: QuestionId }[];
}

/** The visit as an experienced worker makes it: every question in the engine's order, answered with what is told. */
export function walkPractice(bundle: Bundle, practice: Practice, today: IsoDate): WalkedPractice {
	const asked = new Set<string>();
	const walked = (visit: Visit, open: WalkedPractice['open']): WalkedPractice => ({
		visit,
		open,
		unasked: allTold(practice).filter(({ subject, question }) => !asked.has(`${subject} ${question}`))
	});
	let visit = practiceVisit(practice, { id: practice.id, begun: today, bundle: '' });
	for (;;) {
		const next = nextQuestion(bundle, visit, today);
		if (next === null) return walked(visit, null);
		const { subject, question } = next;
		const here = { subject, question: question.id };
		const told = toldTo(practice, subject, question.id);
		const said = told === null ? null : say(bundle, visit, subject, question.id, told.answer);
		// Asked once more, it would be asked for ever.
		if (said?.ok !== true || asked.has(`${subject} ${question.id}`)) return walked(visit, here);
		asked.add(`${subject} ${question.id}`);
		visit = said.value;
	}
}

function allTold({ people, household }: Practice): WalkedPractice['unasked'] {
	return [{ id: HOUSEHOLD, told: household }, ...people].flatMap(({ id, told }) =>
		Object.keys(told).map((question) => ({ subject: id, question }))
	);
}

/** What somebody says when they are alone with the worker. */
export function practiceTalk(bundle: Bundle, { person, told }: PracticeAlone): PrivateTalk {
	return Object.entries(told).reduce((talk, [question, { answer }]) => {
		const said = sayAlone(bundle, talk, question, answer);
		return said.ok ? said.value : talk;
	}, newTalk(person));
}
