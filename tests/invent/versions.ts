import * as fc from 'fast-check';
import type { Bundle, Question, Referral, Topic } from '#bundle';
import { inventedBundle, inventedCondition, type Size } from './bundle.ts';

/** One edit that an editor could make; `chance` picks where. */
interface Edit {
	readonly kind: (typeof KINDS)[number];
	readonly chance: number;
	readonly urgency: Referral['urgency'];
	readonly role: string;
}

const KINDS = [
	'drop-referral',
	'urgency',
	'role',
	'door',
	'quiet',
	'provisions',
	'condition',
	'drop-question',
	'rename-question',
	'add-option',
	'drop-option',
	'rename-option',
	'pick',
	'turn-topics',
	'turn-questions'
] as const;

/** Content and what became of it after a few edits; now and then two contents that have nothing to do with each other. */
export function inventedVersions(size: Size): fc.Arbitrary<{ before: Bundle; after: Bundle }> {
	const edit = fc.record({
		kind: fc.constantFrom(...KINDS),
		chance: fc.nat(1000),
		urgency: fc.constantFrom('nu' as const, 'vandaag' as const, 'deze-week' as const, 'normaal' as const),
		role: fc.constantFrom('role0', 'role1', 'role2', 'role3')
	});
	const edited = inventedBundle(size).chain((before) =>
		fc
			.record({
				edits: fc.array(edit, { maxLength: 3 }),
				when: inventedCondition(
					before.topics.flatMap(({ questions }) => questions),
					1
				)
			})
			.map(({ edits, when }) => ({
				before,
				after: edits.reduce((bundle, each) => applied(bundle, each, when), before)
			}))
	);
	const strangers = fc.record({ before: inventedBundle(size), after: inventedBundle(size) });
	return fc.oneof({ weight: 5, arbitrary: edited }, { weight: 1, arbitrary: strangers });
}

function applied(bundle: Bundle, edit: Edit, when: Referral['when']): Bundle {
	const { kind, chance } = edit;
	if (kind === 'door') return { ...bundle, roles: { ...bundle.roles, [edit.role]: 'door3' } };
	const topicAt = chance % bundle.topics.length;
	const topics = bundle.topics.map((topic, at) => (at === topicAt ? inTopic(topic, edit, when) : topic));
	return { ...bundle, topics: kind === 'turn-topics' ? topics.reverse() : topics };
}

function inTopic(topic: Topic, edit: Edit, when: Referral['when']): Topic {
	const { kind, chance } = edit;
	const at = chance % topic.referrals.length;
	const change = (more: Partial<Referral>): Topic => ({
		...topic,
		referrals: topic.referrals.map((each, nth) => (nth === at ? { ...each, ...more } : each))
	});
	switch (kind) {
		case 'drop-referral':
			return { ...topic, referrals: topic.referrals.filter((_, nth) => nth !== at) };
		case 'urgency':
			return change({ urgency: edit.urgency });
		case 'role':
			return change({ to: edit.role });
		case 'quiet':
			return topic.referrals[at]?.when === undefined ? topic : change({ quiet: true });
		case 'provisions':
			return change({ provisions: ['hulp'] });
		case 'condition':
			return topic.referrals[at]?.when === undefined || when === undefined ? topic : change({ when });
		case 'turn-questions':
			return { ...topic, questions: [...topic.questions].reverse() };
		case 'drop-question':
			return { ...topic, questions: topic.questions.slice(1) };
		default:
			return {
				...topic,
				questions: topic.questions.map((each, nth) => (nth === 0 ? inQuestion(each, kind) : each))
			};
	}
}

function inQuestion(question: Question, kind: Edit['kind']): Question {
	const [first, ...others] = question.options;
	switch (kind) {
		case 'rename-question':
			return { ...question, id: `${question.id}-nieuw`, formerly: [question.id] };
		case 'add-option':
			return first?.id === 'erbij'
				? question
				: { ...question, options: [{ id: 'erbij', formerly: [] }, ...question.options] };
		case 'drop-option':
			return others.length === 0 ? question : { ...question, options: others };
		case 'rename-option':
			return first === undefined
				? question
				: { ...question, options: [...others, { id: `${first.id}-nieuw`, formerly: [first.id] }] };
		case 'pick':
			return { ...question, pick: question.pick === 'one' ? 'many' : 'one' };
		default:
			return question;
	}
}
