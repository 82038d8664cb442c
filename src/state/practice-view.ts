import type { DoorId, RoleId, Urgency } from '#bundle';
import { doorFor, type Answer, type Subject } from '#engine';
import {
	answersOf,
	practiceDifference,
	visitPlan,
	type Practice,
	type PracticeDifference,
	type Visit
} from '#visit';
import type { Knowledge } from './knowledge.ts';
import { findQuestion } from './plan-view.ts';
import { answerPhrases } from './question-view.ts';
import type { Phrase } from './views.ts';
import { phraseOr } from './words.ts';

/** A way in words: which door, and which of its jobs. */
export interface WayView {
	readonly to: RoleId;
	readonly door: Phrase;
	readonly role: Phrase;
	readonly for: readonly Subject[];
	/** Null: nobody wrote why. */
	readonly why: Phrase | null;
}

export interface PracticeView {
	/** Nothing differs, alone or at the table. */
	readonly isSame: boolean;
	readonly lines: readonly (WayView & {
		readonly urgency: Urgency;
		readonly found: readonly Subject[];
		readonly missed: readonly Subject[];
		readonly otherwise: Urgency | null;
	})[];
	readonly lead: {
		readonly door: Phrase | null;
		readonly yours: Phrase | null;
		readonly isSame: boolean;
		readonly why: Phrase | null;
	} | null;
	readonly beside: readonly WayView[];
	/** Known mistakes that were not made here. */
	readonly mistakes: readonly WayView[];
	readonly answers: readonly {
		readonly subject: Subject;
		readonly question: string;
		readonly ask: Phrase;
		readonly says: Phrase;
		/** Null: not asked yet. */
		readonly yours: readonly Phrase[] | null;
		readonly theirs: readonly Phrase[];
	}[];
	readonly alone: readonly {
		readonly person: Subject;
		readonly says: readonly Phrase[];
		/** The worker came to all of this help too. */
		readonly isFound: boolean;
		readonly help: readonly WayView[];
	}[];
}

/** What is written in the content for practising is Dutch, whatever the language of the page. */
const dutch = (text: string): Phrase => ({ text, lang: 'nl' });

/** The worker's own plan beside the experienced worker's. `aloneFound`: the doors of what this person said alone. */
export function practiceView(
	knowledge: Knowledge,
	practice: Practice,
	visit: Visit,
	aloneFound: (person: Subject) => readonly DoorId[]
): PracticeView {
	const { bundle, today } = knowledge;
	const plan = visitPlan(bundle, visit, today.date);
	const difference = practiceDifference(practice, answersOf(visit), plan);
	const way = (to: RoleId, people: readonly Subject[], why: string | null): WayView =>
		wayView(knowledge, to, people, why);
	const made = new Set(difference.beside.map(({ to, why }) => `${to} ${why ?? ''}`));
	const alone = practice.alone.map(({ person, told, help }) => {
		const found = aloneFound(person);
		return {
			person,
			says: Object.values(told).map(({ says }) => dutch(says)),
			isFound: help.every(({ to }) => found.includes(doorFor(bundle, { to, at: 'home' }) ?? '')),
			help: help.map(({ to, why }) => way(to, [person], why))
		};
	});
	const lead = leadView(knowledge, difference.lead);
	const lines = difference.lines.map(({ line, found, missed, otherwise }) => ({
		...way(line.to, line.for, line.why),
		urgency: line.urgency,
		found,
		missed,
		otherwise
	}));
	return {
		isSame:
			lines.every(({ missed, otherwise }) => missed.length === 0 && otherwise === null) &&
			difference.beside.length === 0 &&
			(lead?.isSame ?? true) &&
			alone.every(({ isFound }) => isFound),
		lines,
		lead,
		beside: difference.beside.map(({ to, for: people, why }) => way(to, people, why)),
		mistakes: practice.mistakes
			.filter(({ to, why }) => !made.has(`${to} ${why}`))
			.map(({ to, for: people, why }) => way(to, people, why)),
		answers: difference.answers.flatMap((each) => answerView(knowledge, each)),
		alone
	};
}

function wayView(
	{ bundle, words }: Knowledge,
	to: RoleId,
	people: readonly Subject[],
	why: string | null
): WayView {
	const door = doorFor(bundle, { to, at: 'home' }) ?? '';
	return {
		to,
		door: phraseOr(words, `door.${door}.name`, to),
		role: phraseOr(words, `role.${to}.name`, to),
		for: people,
		why: why === null ? null : dutch(why)
	};
}

function leadView(knowledge: Knowledge, lead: PracticeDifference['lead']): PracticeView['lead'] {
	if (lead === null) return null;
	const doorOf = (role: RoleId | null): Phrase | null =>
		role === null ? null : wayView(knowledge, role, [], null).door;
	return {
		door: doorOf(lead.to),
		yours: doorOf(lead.found),
		isSame: lead.to === lead.found,
		why: lead.why === null ? null : dutch(lead.why)
	};
}

function answerView(
	knowledge: Knowledge,
	{ subject, question, told, given }: PracticeDifference['answers'][number]
): PracticeView['answers'] {
	const asked = findQuestion(knowledge, question);
	if (asked === null) return [];
	const inWords = (answer: Answer): readonly Phrase[] => answerPhrases(asked, answer, knowledge.words);
	return [
		{
			subject,
			question,
			ask: phraseOr(knowledge.words, `question.${question}.ask`, question),
			says: dutch(told.says),
			yours: given === null ? null : inWords(given),
			theirs: inWords(told.answer)
		}
	];
}
