import { questionsIn, type Bundle, type IsoDate, type Question, type QuestionId } from '#bundle';
import { HOUSEHOLD, holdsFor, planOf, type Answer, type Answers, type PlanDoor, type Subject } from '#engine';
import { fail, ok, type Result } from '#result';
import { answersOf } from './answers.ts';
import type { VisitProblem } from './problem.ts';
import type { Visit } from './visit.ts';

/**
 * What one person said alone with the worker. It is never part of a visit, is never kept,
 * and nothing outside this file is made from it.
 */
export interface PrivateTalk {
	readonly person: Subject;
	readonly answers: Readonly<Record<QuestionId, Answer>>;
}

export const newTalk = (person: Subject): PrivateTalk => ({ person, answers: {} });

export function sayAlone(
	bundle: Bundle,
	talk: PrivateTalk,
	question: QuestionId,
	answer: Answer
): Result<PrivateTalk, VisitProblem> {
	const asked = safetyQuestions(bundle).find(({ id }) => id === question);
	if (asked === undefined) return fail({ code: 'visit.unknown-question' });
	return ok({ ...talk, answers: { ...talk.answers, [question]: answer } });
}

/** The questions that are asked of one person alone, in the order of the content. */
export function safetyQuestions(bundle: Bundle): readonly Question[] {
	return bundle.topics.flatMap(({ questions }) => questions.filter(({ safety }) => safety));
}

/** The first of them that can still change something for this person; null when there is none. */
export function nextAlone(bundle: Bundle, visit: Visit, talk: PrivateTalk, today: IsoDate): Question | null {
	const answers = withTalk(visit, talk);
	const missing = new Set(
		holdsFor(bundle, answers, talk.person, today).flatMap(({ truth }) =>
			truth.is === 'unknown' ? truth.missing.map(({ question }) => question) : []
		)
	);
	return safetyQuestions(bundle).find(({ id }) => missing.has(id) && talk.answers[id] === undefined) ?? null;
}

/** Doors for what was said alone, most urgent first; the quiet ones last. */
export function doorsAlone(
	bundle: Bundle,
	visit: Visit,
	talk: PrivateTalk,
	today: IsoDate
): readonly PlanDoor[] {
	const plan = planOf(bundle, withTalk(visit, talk), today);
	const safety = new Set(safetyQuestions(bundle).map(({ id }) => id));
	const doors = [plan.first, ...plan.next, ...plan.folded, ...plan.quiet].filter((door) => door !== null);
	return doors
		.map((door) => ({ ...door, referrals: door.referrals.filter((each) => rests(bundle, each, safety)) }))
		.filter(({ referrals }) => referrals.length > 0)
		.map((door) => ({ ...door, urgency: door.referrals[0]?.urgency ?? door.urgency, coordinates: false }));
}

function rests(
	bundle: Bundle,
	planned: PlanDoor['referrals'][number],
	safety: ReadonlySet<QuestionId>
): boolean {
	if (planned.safety) return true;
	const referral = bundle.topics
		.find(({ id }) => id === planned.topic)
		?.referrals.find(({ id }) => id === planned.referral);
	return referral?.when !== undefined && questionsIn(referral.when).some((id) => safety.has(id));
}

/** This person alone, with the household's answers. */
function withTalk(visit: Visit, { person, answers }: PrivateTalk): Answers {
	const known = answersOf(visit);
	return { [HOUSEHOLD]: known[HOUSEHOLD] ?? {}, [person]: { ...known[person], ...answers } };
}
