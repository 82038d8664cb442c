import {
	UNSURE,
	questionsIn,
	type Bundle,
	type Condition,
	type IsoDate,
	type QuestionId,
	type Topic,
	type TopicId
} from '#bundle';
import { checkDead } from './check-dead.ts';
import { checkPlans } from './check-plans.ts';
import { checkUnsure } from './check-unsure.ts';
import { checkUseless } from './check-useless.ts';
import { explore, type Exploration } from './explore.ts';
import { sharedOf, systemOf, type Shared, type System } from './system.ts';
import { toAnswers } from './to-answers.ts';
import type { Violation } from './violation.ts';

/** How long a journey may be for somebody with one need, shared questions included. */
export interface Bounds {
	readonly longest: number;
	readonly expected: number;
}

export interface Proof {
	readonly ok: boolean;
	readonly violations: readonly Violation[];
	/** Every different way to go through the questions. */
	readonly journeys: bigint;
	/** Different states in which those journeys were met. */
	readonly states: number;
	readonly longest: number;
	/** Mean number of questions when every answer is as likely as any other. */
	readonly expected: number;
	/** For somebody with only this need. */
	readonly longestByTopic: Readonly<Record<TopicId, number>>;
	readonly expectedByTopic: Readonly<Record<TopicId, number>>;
}

/** Checks every journey that one person and their household can make through this bundle on this day. */
export function prove(bundle: Bundle, today: IsoDate, bounds: Bounds): Proof {
	return new Prover(today, bounds).prove(bundle);
}

/** Proves one municipality after another. Where the topics are the same, the journeys are walked only once. */
export class Prover {
	#walked: Walked | null = null;

	constructor(
		readonly today: IsoDate,
		readonly bounds: Bounds
	) {}

	prove(bundle: Bundle): Proof {
		const { shared, whole, byTopic } = this.#walk(bundle);
		const system = systemOf(bundle, shared);
		const violations = [
			...checkPlans(system),
			...checkUnsure(system),
			...checkDead(system),
			...checkUseless(system),
			...byTopic.flatMap((alone) => checkBounds(system, alone, this.bounds))
		];
		return {
			ok: violations.length === 0,
			violations,
			journeys: whole.journeys,
			states: whole.states,
			longest: whole.longest,
			expected: whole.expected,
			longestByTopic: Object.fromEntries(byTopic.map(({ topic, longest }) => [topic, longest])),
			expectedByTopic: Object.fromEntries(byTopic.map(({ topic, expected }) => [topic, expected]))
		};
	}

	#walk(bundle: Bundle): Walked {
		const known = this.#walked;
		if (known !== null && sameTopics(known.shared.topics, bundle.topics)) return known;
		const shared = sharedOf(bundle, this.today);
		const byTopic = bundle.topics.flatMap((topic) => {
			const alone = exploreAlone(shared, topic);
			return alone === null ? [] : [{ topic: topic.id, ...alone }];
		});
		this.#walked = { shared, whole: exploreAll(shared), byTopic };
		return this.#walked;
	}
}

interface Walked {
	readonly shared: Shared;
	readonly whole: Exploration;
	readonly byTopic: readonly (Alone & { readonly topic: TopicId })[];
}

function sameTopics(known: readonly Topic[], topics: readonly Topic[]): boolean {
	return known.length === topics.length && topics.every((topic, at) => topic === known[at]);
}

function exploreAll({ nodes, claims, questions }: Shared): Exploration {
	return explore(
		nodes,
		claims.map(({ root }) => root),
		(position) => questions[position]?.options.length ?? 0
	);
}

interface Alone extends Exploration {
	readonly opens: { readonly question: QuestionId; readonly option: string };
}

/** The journeys of somebody who picked only what opens this topic. Null for a topic that is always open. */
function exploreAlone(system: Shared, topic: Topic): Alone | null {
	const opens = topic.when === undefined ? null : opening(topic.when);
	if (opens === null) return null;
	const { nodes, questions, claims } = system;
	const position = questions.findIndex(({ id }) => id === opens.question);
	const question = questions[position];
	if (question === undefined) return null;
	const picked = question.options.findIndex(({ id }) => id === opens.option);
	if (picked === -1) return null;
	let roots = claims.map(({ root }) => root);
	const fix = (kind: 'one' | 'status' | 'option', option: number, values: number, value: number): void => {
		const variable = nodes.variable({ kind, position, option, values });
		roots = roots.map((root) => nodes.fix(root, variable, value, false));
	};
	if (question.pick === 'one') fix('one', 0, question.options.length + 1, picked);
	else {
		fix('status', 0, 2, 0);
		question.options.forEach((_, option) => {
			fix('option', option, 2, option === picked ? 1 : 0);
		});
	}
	const rest = explore(nodes, roots, (at) => questions[at]?.options.length ?? 0);
	return { ...rest, longest: rest.longest + 1, expected: rest.expected + 1, opens };
}

/** The first answer a condition names. */
function opening(when: Condition): { question: QuestionId; option: string } | null {
	const [question] = questionsIn(when);
	const visit = (condition: Condition): string | undefined => {
		if ('is' in condition)
			return condition.is === question ? condition.of.find((id) => id !== UNSURE) : undefined;
		if ('not' in condition) return visit(condition.not);
		const parts = 'all' in condition ? condition.all : condition.any;
		return parts.map(visit).find((option) => option !== undefined);
	};
	const option = visit(when);
	return question === undefined || option === undefined ? null : { question, option };
}

function checkBounds(
	system: System,
	alone: Alone & { readonly topic: TopicId },
	bounds: Bounds
): Violation[] {
	if (alone.longest <= bounds.longest && alone.expected <= bounds.expected) return [];
	const answers = toAnswers(system.bundle, system.nodes, alone.path, system.today, {
		[alone.opens.question]: [alone.opens.option]
	});
	return [{ code: 'proof.too-many-questions', about: alone.topic, answers }];
}
