import { UNSURE, type Bundle, type IsoDate, type Question, type QuestionId } from '#bundle';
import { HOUSEHOLD, SELF, nextStep, subjectFor, type Answer, type Answers } from '#engine';
import type { Path } from './explore.ts';
import type { Nodes } from './nodes.ts';

/** The answers of one journey, finished: what the path leaves open plays no part and is answered with "weet ik niet". */
export function toAnswers(
	bundle: Bundle,
	nodes: Nodes,
	path: Path | null,
	today: IsoDate,
	given: Readonly<Record<QuestionId, Answer>> = {}
): Answers {
	const questions = bundle.topics.flatMap((topic) => topic.questions);
	const chosen = new Map<Question, Answer>();
	const picks = new Map<Question, string[]>();
	for (let step = path; step !== null; step = step.before) {
		const { kind, position, option } = nodes.infoOf(step.variable);
		const question = questions[position];
		if (question === undefined) continue;
		if (kind === 'one') {
			const picked = question.options[step.value];
			chosen.set(question, picked === undefined ? UNSURE : [picked.id]);
		} else if (kind === 'status') {
			if (step.value === 1) chosen.set(question, UNSURE);
		} else if (step.value === 1) {
			picks.set(question, [...(picks.get(question) ?? []), question.options[option]?.id ?? '']);
		}
		if (kind !== 'one' && chosen.get(question) !== UNSURE) {
			const picked = picks.get(question) ?? [];
			chosen.set(
				question,
				question.options.map(({ id }) => id).filter((id) => picked.includes(id))
			);
		}
	}
	let answers: Answers = { [HOUSEHOLD]: {}, [SELF]: {} };
	for (;;) {
		const step = nextStep(bundle, answers, today);
		if (step.kind === 'plan') return answers;
		const subject = subjectFor(step.question, SELF);
		const answer = given[step.question.id] ?? chosen.get(step.question) ?? UNSURE;
		answers = { ...answers, [subject]: { ...answers[subject], [step.question.id]: answer } };
	}
}
