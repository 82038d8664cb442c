import type { Bundle, Channel, Door, DoorId, IsoDate } from '#bundle';
import {
	doorsIn,
	indexOf,
	knownFor,
	nextStep,
	peopleIn,
	planChanges,
	planOf,
	type Answers,
	type Plan
} from '#engine';
import { valueOf } from './channel-value.ts';
import { findDoor } from './door-view.ts';
import { findProvision } from './help-view.ts';
import type { Knowledge } from './knowledge.ts';
import type { FactChange, LostAnswer, PlanChangesView } from './changes-view.ts';
import type { Phrase } from './views.ts';
import { phrase, phraseOr } from './words.ts';

/**
 * What is different for these answers between the content of then and the content of now. Both are judged today, so
 * only the content can make a difference.
 */
export function changesBetween(before: Knowledge, after: Knowledge, answers: Answers): PlanChangesView {
	const { date } = after.today;
	const old = planOf(before.bundle, answers, date);
	const now = planOf(after.bundle, answers, date);
	const { first, added, gone } = planChanges(old, now, (id) => findDoor(after, id)?.id ?? id);
	const nameIn = (knowledge: Knowledge, id: DoorId | null): Phrase | null =>
		id === null ? null : phraseOr(knowledge.words, `door.${id}.name`, id);
	const names = (knowledge: Knowledge, ids: readonly DoorId[]): readonly Phrase[] =>
		ids.map((id) => phraseOr(knowledge.words, `door.${id}.name`, id));
	const asks = asksNow(before, after, answers);
	const view = {
		first:
			first === null ? null : { before: nameIn(before, first.before), after: nameIn(after, first.after) },
		added: names(after, added),
		gone: names(before, gone),
		facts: [
			...doorsOfBoth(before, after, old, now).flatMap(([was, is]) => doorFacts(before, after, was, is)),
			...helpFacts(before, after, old, now, date),
			...rightFacts(before, after, old, now)
		],
		asks: asks === null ? null : phraseOr(after.words, `question.${asks}.ask`, asks),
		lost: lostAnswers(before, after, answers)
	};
	const { facts, lost } = view;
	const some = first !== null || asks !== null || [added, gone, facts, lost].some(({ length }) => length > 0);
	return { ...view, isEmpty: !some };
}

/** The question that only the new content asks. Null: nothing new is asked. */
function asksNow(before: Knowledge, after: Knowledge, answers: Answers): string | null {
	const step = nextStep(after.bundle, answers, after.today.date);
	if (step.kind === 'plan') return null;
	const earlier = nextStep(before.bundle, answers, after.today.date);
	const { id, formerly } = step.question;
	return earlier.kind === 'ask' && [id, ...formerly].includes(earlier.question.id) ? null : id;
}

/** Answers of then that nobody can give any more, to questions that are still there. */
function lostAnswers(before: Knowledge, after: Knowledge, answers: Answers): readonly LostAnswer[] {
	const today = new Map(
		[...indexOf(after.bundle).question.values()].flatMap((question) =>
			[question.id, ...question.formerly].map((id) => [id, question] as const)
		)
	);
	return peopleIn(answers).flatMap((person) => {
		const then = knownFor(before.bundle, answers, person);
		return [...indexOf(before.bundle).question.values()].flatMap(({ id }) => {
			const answer = then.answerTo(id);
			const now = today.get(id);
			if (now === undefined || answer === undefined || answer === null || answer === 'weet-niet') return [];
			const offered = now.options.flatMap((option) => [option.id, ...option.formerly]);
			return answer
				.filter((option) => !offered.includes(option))
				.map((option) => ({
					ask: phraseOr(before.words, `question.${id}.ask`, id),
					answer: phraseOr(before.words, `option.${id}.${option}`, option)
				}));
		});
	});
}

/** Doors that both plans show, by what they were and what they are. */
function doorsOfBoth(
	before: Knowledge,
	after: Knowledge,
	old: Plan,
	now: Plan
): readonly (readonly [Door, Door])[] {
	const shown = new Set(doorsIn(now).map(({ door }) => door));
	return doorsIn(old).flatMap(({ door }) => {
		const was = findDoor(before, door);
		const is = findDoor(after, door);
		return was === null || is === null || !shown.has(is.id) ? [] : [[was, is] as const];
	});
}

const contacts = ['phone', 'visit', 'web', 'chat', 'email'] as const;

function doorFacts(before: Knowledge, after: Knowledge, was: Door, is: Door): readonly FactChange[] {
	const of = phraseOr(after.words, `door.${is.id}.name`, is.id);
	const moved = contacts.flatMap((kind): readonly FactChange[] => {
		const valuesOf = ({ channels }: Door): readonly string[] =>
			channels.filter((channel) => channel.kind === kind).map(valueOf);
		const then = valuesOf(was);
		const today = valuesOf(is).filter((value) => !after.recalled(value));
		const gone = then.filter((value) => !today.includes(value));
		const come = today.filter((value) => !then.includes(value));
		if (gone.length === 0 && come.length === 0) return [];
		return [{ kind, of, before: gone.join(', ') || null, after: come.join(', ') || null }];
	});
	const hours = is.channels.some((channel) => {
		const same = was.channels.find(
			(other) => other.kind === channel.kind && valueOf(other) === valueOf(channel)
		);
		return same !== undefined && hoursOf(same) !== hoursOf(channel);
	});
	return hours ? [...moved, { kind: 'hours', of }] : moved;
}

function hoursOf(channel: Channel): string {
	if (!('hours' in channel) || channel.hours === undefined) return '';
	const { weekly, holidays } = channel.hours;
	const days =
		weekly === 'altijd' ? weekly : Object.entries(weekly).sort(([one], [other]) => one.localeCompare(other));
	return JSON.stringify([days, holidays]);
}

const helpTexts = ['term', 'cost', 'how'] as const;

function helpFacts(
	before: Knowledge,
	after: Knowledge,
	old: Plan,
	now: Plan,
	date: IsoDate
): readonly FactChange[] {
	const shown = idsIn(now, 'provisions');
	return idsIn(old, 'provisions').flatMap((id): readonly FactChange[] => {
		const was = findProvision(before, id);
		const is = findProvision(after, id);
		if (was === null || is === null || !shown.includes(is.id)) return [];
		const of = phraseOr(after.words, `provision.${is.id}.name`, is.id);
		const texts = helpTexts.flatMap((kind): readonly FactChange[] => {
			const then = phrase(before.words, `provision.${was.id}.${kind}`);
			const today = phrase(after.words, `provision.${is.id}.${kind}`);
			if (then?.text === today?.text || then?.lang !== (today?.lang ?? then?.lang)) return [];
			return [{ kind, of, before: then?.text ?? null, after: today?.text ?? null }];
		});
		const amounts = is.amounts.flatMap((amount): readonly FactChange[] => {
			const holds = ({ from, until }: typeof amount): boolean => from <= date && date <= until;
			const same = was.amounts.filter((other) => other.id === amount.id);
			const then = same.find(holds) ?? same.at(-1);
			if (then === undefined || !holds(amount) || after.recalled(String(amount.euro))) return [];
			if (then.euro === amount.euro) return [];
			const what = phraseOr(after.words, `provision.${is.id}.amount.${amount.id}`, '');
			return [{ kind: 'amount', of, what, before: then.euro, after: amount.euro }];
		});
		return [...texts, ...amounts];
	});
}

/** Legal terms: how long somebody may let you wait. */
function rightFacts(before: Knowledge, after: Knowledge, old: Plan, now: Plan): readonly FactChange[] {
	const shown = idsIn(now, 'rights');
	return idsIn(old, 'rights').flatMap((id): readonly FactChange[] => {
		if (!shown.includes(id) || termOf(before.bundle, id) === termOf(after.bundle, id)) return [];
		const text = ({ words }: Knowledge): string | null => phrase(words, `right.${id}.text`)?.text ?? null;
		const of = phraseOr(after.words, `right.${id}.title`, id);
		return [{ kind: 'term', of, before: text(before), after: text(after) }];
	});
}

function termOf({ rights }: Bundle, id: string): string {
	const { weeks, workingDays, hours } = rights[id]?.term ?? {};
	return [weeks, workingDays, hours].join();
}

function idsIn(plan: Plan, kind: 'provisions' | 'rights'): readonly string[] {
	return [...new Set(doorsIn(plan).flatMap(({ referrals }) => referrals.flatMap((each) => each[kind])))];
}
