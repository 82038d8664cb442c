import { UNSURE, questionsIn, type Bundle, type IsoDate, type Question, type TopicId } from '#bundle';
import {
	HOUSEHOLD,
	holdsFor,
	knownFor,
	sharedBundle,
	subjectFor,
	truthOf,
	type Answer,
	type Answers,
	type Subject
} from '#engine';
import { answersOf, contradictionsIn } from './answers.ts';
import { present } from './people.ts';
import type { Visit } from './visit.ts';

/**
 * `answered`; `find-out`: "weet ik niet"; `differs`: voices say different things;
 * `decisive`: open, and the plan can still change by it; `open`: may be asked, changes nothing now.
 */
export type QuestionState = 'answered' | 'find-out' | 'differs' | 'decisive' | 'open';

export interface QuestionCell {
	readonly subject: Subject;
	readonly question: Question;
	readonly state: QuestionState;
	readonly answer: Answer | null;
}

/** One part of life for one person or for the household. */
export interface TopicPart {
	readonly subject: Subject;
	/** Somebody said that this is going on, or it always counts. */
	readonly isOpen: boolean;
	readonly cells: readonly QuestionCell[];
}

export interface TopicRow {
	readonly topic: TopicId;
	readonly pictogram: string;
	/** Household first, then everybody in the order of the household. */
	readonly parts: readonly TopicPart[];
	readonly decisive: number;
	readonly findOut: number;
	readonly answered: number;
	readonly differs: number;
	/** Said by somebody to be going on. */
	readonly isOpen: boolean;
}

/** Every part of life with every question that may be asked at the table. Nothing about safety is in it. */
export function overviewOf(bundle: Bundle, visit: Visit, today: IsoDate): readonly TopicRow[] {
	const shown = sharedBundle(bundle);
	const answers = answersOf(visit);
	const people = present(visit).map(({ id }) => id);
	const talkedOf = people.filter((person) => answers[person] !== undefined);
	const needed = new Map(talkedOf.map((person) => [person, neededOf(shown, answers, person, today)]));
	const differing = new Set(contradictionsIn(visit).map(({ subject, question }) => keyOf(subject, question)));
	return shown.topics
		.filter(({ questions }) => questions.length > 0)
		.map((topic) => {
			const cell = (subject: Subject, question: Question): QuestionCell => {
				const answer = answers[subject]?.[question.id] ?? null;
				const asked = keyOf(subject, question.id);
				const decides = [...needed.values()].some(({ missing }) => missing.has(asked));
				return { subject, question, answer, state: stateOf(answer, differing.has(asked), decides) };
			};
			const parts = [HOUSEHOLD, ...people].map((subject): TopicPart => {
				const questions = topic.questions.filter(
					(question) => (question.scope === 'household') === (subject === HOUSEHOLD)
				);
				return {
					subject,
					isOpen:
						subject === HOUSEHOLD
							? topic.when === undefined
							: (needed.get(subject)?.open.has(topic.id) ?? false),
					cells: questions.map((question) => cell(subjectFor(question, subject), question))
				};
			});
			const filled = parts.filter(({ cells }) => cells.length > 0);
			const count = (state: QuestionState): number =>
				filled.flatMap(({ cells }) => cells).filter((each) => each.state === state).length;
			return {
				topic: topic.id,
				pictogram: topic.pictogram,
				parts: filled,
				decisive: count('decisive'),
				findOut: count('find-out'),
				answered: count('answered'),
				differs: count('differs'),
				isOpen: topic.when !== undefined && filled.some(({ isOpen }) => isOpen)
			};
		});
}

function stateOf(answer: Answer | null, differs: boolean, decides: boolean): QuestionState {
	if (differs) return 'differs';
	if (answer === UNSURE) return 'find-out';
	if (answer !== null) return 'answered';
	return decides ? 'decisive' : 'open';
}

/** The first question of this part of life that can still change the plan for this person; null when none can. */
export function decidesFor(
	shown: Bundle,
	answers: Answers,
	person: Subject,
	topic: TopicId,
	today: IsoDate
): Question | null {
	if (answers[person] === undefined || person === HOUSEHOLD) return null;
	const { missing } = neededOf(shown, answers, person, today);
	const questions = shown.topics.find(({ id }) => id === topic)?.questions ?? [];
	return questions.find(({ id, scope }) => scope === 'person' && missing.has(keyOf(person, id))) ?? null;
}

const keyOf = (subject: Subject, question: string): string => `${subject} ${question}`;

/**
 * What can still change the plan for this person. While it is not known whether a part of life is going on,
 * only the question that opens it counts: see `Progress` in the engine.
 */
function neededOf(
	bundle: Bundle,
	answers: Answers,
	person: Subject,
	today: IsoDate
): { readonly missing: ReadonlySet<string>; readonly open: ReadonlySet<TopicId> } {
	const known = knownFor(bundle, answers, person);
	const missing = new Set<string>();
	const open = new Set<TopicId>();
	const opening = new Map<TopicId, ReadonlySet<string>>();
	for (const { id, when } of bundle.topics) {
		const is = when === undefined ? 'true' : truthOf(when, known).is;
		if (is === 'true') open.add(id);
		if (is === 'unknown' && when !== undefined) opening.set(id, new Set(questionsIn(when)));
	}
	const own = topicOf(bundle);
	for (const { placed, truth } of holdsFor(bundle, answers, person, today)) {
		if (truth.is !== 'unknown') continue;
		const only = opening.get(placed.topic.id);
		for (const { subject, question } of truth.missing) {
			const isEarly = only !== undefined ? !only.has(question) : opening.has(own.get(question) ?? '');
			if (!isEarly) missing.add(keyOf(subject, question));
		}
	}
	return { missing, open };
}

const topics = new WeakMap<Bundle, ReadonlyMap<string, TopicId>>();

function topicOf(bundle: Bundle): ReadonlyMap<string, TopicId> {
	const found = topics.get(bundle);
	if (found !== undefined) return found;
	const made = new Map(
		bundle.topics.flatMap(({ id, questions }) => questions.map((question) => [question.id, id] as const))
	);
	topics.set(bundle, made);
	return made;
}
