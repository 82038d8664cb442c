import {
	UNSURE,
	type Bundle,
	type Condition,
	type IsoDate,
	type OptionId,
	type Question,
	type QuestionId
} from '#bundle';
import {
	HOUSEHOLD,
	SELF,
	indexOf,
	isInForce,
	truthOf,
	truthOfPlaced,
	type Answer,
	type Known,
	type Placed
} from '#engine';
import { NO, UNKNOWN, YES, type NodeId, type Nodes } from './nodes.ts';

/** A referral in force, as a decision diagram over the questions it may ask. For an `otherwise`: over its topic's condition. */
export interface Entry {
	readonly placed: Placed;
	readonly root: NodeId;
}

/** Every referral in force today, for one person and their household, as the engine itself judges it. */
export function entriesOf(bundle: Bundle, nodes: Nodes, today: IsoDate): Entry[] {
	return indexOf(bundle)
		.topics.flatMap(({ referrals }) => referrals)
		.filter(({ referral }) => isInForce(referral, today))
		.map((placed) => ({ placed, root: new EntryBuilder(bundle, nodes, placed).build(new Map()) }));
}

/** Walks one referral through the engine: what is missing first is asked first, in authored order. */
class EntryBuilder {
	readonly #groups: ReadonlyMap<QuestionId, readonly (readonly OptionId[])[]>;
	readonly #questions: readonly Question[];

	constructor(
		readonly bundle: Bundle,
		readonly nodes: Nodes,
		readonly placed: Placed
	) {
		this.#groups = groupsIn([placed.topic.when, placed.referral.when]);
		this.#questions = [...indexOf(bundle).question.values()];
	}

	build(given: ReadonlyMap<QuestionId, Answer>): NodeId {
		const { question: questions, position } = indexOf(this.bundle);
		const known: Known = {
			answerTo: (id) => given.get(id) ?? (questions.has(id) ? undefined : null),
			subjectOf: (id) => (questions.get(id)?.scope === 'household' ? HOUSEHOLD : SELF)
		};
		const truth = truthOfPlaced(this.placed, known);
		if (truth.is !== 'unknown') return truth.is === 'true' ? YES : NO;
		const missing = truth.missing.map(({ question }) => position.get(question) ?? Number.POSITIVE_INFINITY);
		const first = Math.min(...missing);
		const asked = this.#questions[first];
		if (asked === undefined) return this.#mayFit(known) ? UNKNOWN : NO;
		return asked.pick === 'one' ? this.#one(asked, first, given) : this.#many(asked, first, given);
	}

	/** A topic that stays unknown for ever says nothing yet about its referrals: no answer to theirs is a change of plan. */
	#mayFit(known: Known): boolean {
		const { when } = this.placed.topic;
		return when === undefined || truthOf(when, known).is === 'true';
	}

	#one(question: Question, position: number, given: ReadonlyMap<QuestionId, Answer>): NodeId {
		const answers: Answer[] = [...question.options.map(({ id }) => [id]), UNSURE];
		const variable = this.nodes.variable({ kind: 'one', position, option: 0, values: answers.length });
		return this.nodes.ask(
			variable,
			answers.map((answer) => this.build(new Map(given).set(question.id, answer)))
		);
	}

	#many(question: Question, position: number, given: ReadonlyMap<QuestionId, Answer>): NodeId {
		const groups = (this.#groups.get(question.id) ?? []).map((group) =>
			group.filter((option) => question.options.some(({ id }) => id === option))
		);
		const answered = this.#groupsPicked(
			question,
			position,
			groups.filter((group) => group.length > 0),
			[],
			given
		);
		const unsure = this.build(new Map(given).set(question.id, UNSURE));
		const status = this.nodes.variable({ kind: 'status', position, option: 0, values: 2 });
		return this.nodes.ask(status, [answered, unsure]);
	}

	/** Options that the referral never tells apart are tried together: one of them picked, or none. */
	#groupsPicked(
		question: Question,
		position: number,
		groups: readonly (readonly OptionId[])[],
		picked: readonly OptionId[],
		given: ReadonlyMap<QuestionId, Answer>
	): NodeId {
		const [group, ...later] = groups;
		if (group === undefined) return this.build(new Map(given).set(question.id, picked));
		const none = this.#groupsPicked(question, position, later, picked, given);
		const some = this.#groupsPicked(question, position, later, [...picked, ...group.slice(0, 1)], given);
		const options = group
			.map((option) => question.options.findIndex(({ id }) => id === option))
			.sort((a, b) => a - b);
		return options.reduceRight((otherwise, option) => {
			const variable = this.nodes.variable({ kind: 'option', position, option, values: 2 });
			return this.nodes.ask(variable, [otherwise, some]);
		}, none);
	}
}

/** For each question the options that every condition names together or not at all. */
function groupsIn(conditions: readonly (Condition | undefined)[]): Map<QuestionId, OptionId[][]> {
	const lists = new Map<QuestionId, (readonly OptionId[])[]>();
	const visit = (condition: Condition): void => {
		if ('is' in condition) lists.set(condition.is, [...(lists.get(condition.is) ?? []), condition.of]);
		else if ('all' in condition) condition.all.forEach(visit);
		else if ('any' in condition) condition.any.forEach(visit);
		else visit(condition.not);
	};
	for (const condition of conditions) if (condition !== undefined) visit(condition);
	return new Map(
		[...lists].map(([question, named]) => {
			const options = [...new Set(named.flat())].filter((option) => option !== UNSURE);
			const groups = new Map<string, OptionId[]>();
			for (const option of options) {
				const key = named.map((list) => (list.includes(option) ? 1 : 0)).join('');
				groups.set(key, [...(groups.get(key) ?? []), option]);
			}
			return [question, [...groups.values()]];
		})
	);
}
