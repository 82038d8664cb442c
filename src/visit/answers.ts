import { UNSURE, type Bundle, type QuestionId } from '#bundle';
import { HOUSEHOLD, indexOf, subjectFor, type Answer, type Answers, type Subject } from '#engine';
import { fail, ok, type Result } from '#result';
import { impliedFor } from './implied.ts';
import { openedBy } from './opening.ts';
import { present, setNothing } from './people.ts';
import type { VisitProblem } from './problem.ts';
import type { Said, Visit } from './visit.ts';
import { AGREED, TOGETHER } from './words.ts';

/** Two voices, or a voice and what is known of the household, that do not say the same. */
export interface Contradiction {
	readonly subject: Subject;
	readonly question: QuestionId;
	/** `by`: `samen`, a person, or null for what follows from the people of the household. */
	readonly said: readonly { readonly by: string | null; readonly answer: Answer }[];
}

/**
 * One voice answers. A question of a part of life that was not mentioned yet opens it for that person.
 * A question about safety is never taken: it is asked of one person alone (`private-talk.ts`).
 */
export function say(
	bundle: Bundle,
	visit: Visit,
	about: Subject,
	question: QuestionId,
	answer: Answer,
	by: string = TOGETHER
): Result<Visit, VisitProblem> {
	const asked = indexOf(bundle).question.get(question);
	if (asked === undefined) return fail({ code: 'visit.unknown-question' });
	if (asked.safety) return fail({ code: 'visit.asked-alone' });
	const subject = asked.scope === 'household' ? HOUSEHOLD : about;
	const isKnown = subject === HOUSEHOLD || visit.people.some(({ id }) => id === subject);
	if (!isKnown || subjectFor(asked, about) !== subject) return fail({ code: 'visit.unknown-person' });
	const taken = put(visit, subject, question, answer, by);
	if (subject === HOUSEHOLD) return ok(taken);
	const talked = setNothing(taken, subject, false);
	const opening = openedBy(bundle, answersOf(talked), subject, question);
	return ok(
		opening === null ? talked : put(talked, subject, opening.question, opening.answer, TOGETHER, true)
	);
}

/** The family agreed: this answer holds, whoever said something else. */
export function settle(visit: Visit, subject: Subject, question: QuestionId, answer: Answer): Visit {
	return put(visit, subject, question, answer, AGREED, true);
}

/** Takes every answer to this question back. */
export function takeBackAnswer(visit: Visit, subject: Subject, question: QuestionId): Visit {
	const rest = Object.entries(visit.answers[subject] ?? {}).filter(([id]) => id !== question);
	return { ...visit, answers: { ...visit.answers, [subject]: Object.fromEntries(rest) } };
}

/** What the engine works on: for whom something is going on, with what everybody agrees on. Where voices differ it is unknown. */
export function answersOf(visit: Visit): Answers {
	const people = present(visit).filter(({ nothing }) => !nothing);
	const subjects = [HOUSEHOLD, ...people.map(({ id }) => id)];
	return Object.fromEntries(subjects.map((subject) => [subject, heldFor(visit, subject)]));
}

function heldFor(visit: Visit, subject: Subject): Readonly<Record<QuestionId, Answer>> {
	const held: Record<QuestionId, Answer> = {};
	const implied = impliedFor(visit, subject);
	const questions = new Set([...implied.keys(), ...Object.keys(visit.answers[subject] ?? {})]);
	for (const question of questions) {
		const said = voices(visit, subject, question);
		const [first] = said;
		if (first !== undefined) held[question] = agree(said) ? first.answer : UNSURE;
	}
	return held;
}

/** Everything that does not agree, in the order in which it was asked. */
export function contradictionsIn(visit: Visit): readonly Contradiction[] {
	return [HOUSEHOLD, ...present(visit).map(({ id }) => id)].flatMap((subject) =>
		Object.keys(visit.answers[subject] ?? {}).flatMap((question) => {
			const said = voices(visit, subject, question);
			return agree(said) ? [] : [{ subject, question, said }];
		})
	);
}

/** What each voice says about this question now. */
export function voices(visit: Visit, subject: Subject, question: QuestionId): Contradiction['said'] {
	const gone = new Set(visit.people.filter(({ leaving }) => leaving).map(({ id }) => id));
	const said = (visit.answers[subject]?.[question] ?? []).filter(({ by }) => !gone.has(by));
	const settled = said.filter(({ by }) => by === AGREED);
	if (settled.length > 0) return settled;
	const implied = impliedFor(visit, subject).get(question);
	if (implied === undefined || (!implied.firm && said.length > 0)) return said;
	// "Weet ik niet" does not contradict what we know.
	return [...said.filter(({ answer }) => answer !== UNSURE), { by: null, answer: [implied.option] }];
}

function agree(said: Contradiction['said']): boolean {
	return (
		new Set(said.map(({ answer }) => (answer === UNSURE ? answer : [...answer].sort().join(' ')))).size <= 1
	);
}

function put(
	visit: Visit,
	subject: Subject,
	question: QuestionId,
	answer: Answer,
	by: string,
	alone = false
): Visit {
	const before = alone ? [] : (visit.answers[subject]?.[question] ?? []);
	const kept = before.filter((said) => said.by !== by);
	const said: Said = { by, answer: answer === UNSURE ? answer : [...answer] };
	return {
		...visit,
		answers: { ...visit.answers, [subject]: { ...visit.answers[subject], [question]: [...kept, said] } }
	};
}
