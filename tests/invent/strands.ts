import * as fc from 'fast-check';
import { questionsIn, type Bundle, type Condition, type Question, type Topic } from '#bundle';
import { strandOf, strandOfOption, subjectFor, SELF, type Answer, type Answers, type Strand } from '#engine';
import { NOTHING, questionsOf, withAnswer } from './answers.ts';
import { inventedBundle } from './bundle.ts';

const SIZE = { topics: 2, questionsPerTopic: 2, options: 2, referralsPerTopic: 3 };
const FOR_WHOM: Question = {
	id: 'v.wie',
	formerly: [],
	pick: 'one',
	scope: 'person',
	safety: false,
	options: ['mij', 'naaste'].map((id) => ({ id, formerly: [] }))
};
/** One question with options of either. */
const WHAT: Question = {
	...FOR_WHOM,
	id: 'v.wat',
	pick: 'many',
	options: [
		{ id: 'geld', formerly: [] },
		{ id: 'zorg', formerly: [] },
		{ id: 'zelf', formerly: [], strand: 'zorger' }
	]
};
const BESIDE: Condition = { is: FOR_WHOM.id, of: ['naaste'] };

/** Two small contents side by side as two strands, with a shared beginning. */
export const strandedBundle: fc.Arbitrary<Bundle> = fc
	.tuple(inventedBundle(SIZE), inventedBundle(SIZE), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }))
	.map(([theirs, own, opens]) => {
		const topics = own.topics.map((topic) => asStrand(withoutSafeOpening(topic, own)));
		return {
			...theirs,
			topics: asCompiled([
				{ id: 'v', pictogram: 'vraag', words: [], questions: [FOR_WHOM, WHAT], referrals: [] },
				...theirs.topics.map((topic, at) => (opens[at] === true ? openedBy(topic, ['geld']) : topic)),
				...topics.map((topic, at) => (opens[at + 2] === true ? openedBy(topic, ['zelf']) : topic))
			])
		};
	});

/**
 * As the compiler wants and marks them: what is asked only after a safety answer is about safety too, and a referral
 * rests on safety by its own condition or by that of its topic.
 */
function asCompiled(topics: readonly Topic[]): Topic[] {
	const safety = new Set(
		topics.flatMap(({ questions }) => questions.filter((one) => one.safety)).map(({ id }) => id)
	);
	const rests = (when: Condition | undefined): boolean =>
		when !== undefined && questionsIn(when).some((id) => safety.has(id));
	// Each round may show another topic that opens by what the round before marked.
	for (const _round of topics) {
		for (const { when, questions } of topics) if (rests(when)) for (const { id } of questions) safety.add(id);
	}
	return topics.map((topic) => ({
		...topic,
		questions: topic.questions.map((question) => ({ ...question, safety: safety.has(question.id) })),
		referrals: topic.referrals.map((referral) => ({
			...referral,
			safety: [topic.when, referral.when].some(rests)
		}))
	}));
}

const openedBy = (topic: Topic, of: readonly string[]): Topic => ({
	...topic,
	when: { is: WHAT.id, of: [...of] }
});

/** The compiler refuses a strand that is there only after a safety answer. */
function withoutSafeOpening(topic: Topic, { topics }: Bundle): Topic {
	const { when, ...rest } = topic;
	const safety = topics.flatMap(({ questions }) => questions.filter((one) => one.safety)).map(({ id }) => id);
	return when === undefined || questionsIn(when).some((id) => safety.includes(id)) ? rest : topic;
}

function asStrand(topic: Topic): Topic {
	return {
		...topic,
		id: `s${topic.id}`,
		...(topic.when && { when: renamed(topic.when) }),
		strand: { id: 'zorger', beside: BESIDE },
		questions: topic.questions.map((question) => ({ ...question, id: `s${question.id}`, strand: 'zorger' })),
		referrals: topic.referrals.map(({ when, ...rest }) => ({
			...rest,
			id: `s${rest.id}`,
			...(when && { when: renamed(when) })
		}))
	};
}

function renamed(condition: Condition): Condition {
	if ('is' in condition) return { ...condition, is: `s${condition.is}` };
	if ('not' in condition) return { not: renamed(condition.not) };
	return 'all' in condition ? { all: condition.all.map(renamed) } : { any: condition.any.map(renamed) };
}

/** Any answers of somebody who is here for another person. `beside`: the question and the option that say so. */
export function carersAnswers(
	bundle: Bundle,
	beside: { readonly is: string; readonly of: readonly string[] }
): fc.Arbitrary<Answers> {
	return fc
		.tuple(
			...questionsOf(bundle).map((question) =>
				fc.option(anAnswer(question), { nil: null }).map((answer) => ({ question, answer }))
			)
		)
		.map((given) => {
			const answers = given.reduce(
				(sofar, { question, answer }) =>
					answer === null ? sofar : withAnswer(sofar, subjectFor(question, SELF), question.id, answer),
				NOTHING
			);
			return withAnswer(answers, SELF, beside.is, beside.of.slice(0, 1));
		});
}

function anAnswer({ pick, options }: Question): fc.Arbitrary<Answer> {
	const ids = options.map(({ id }) => id);
	const picked: fc.Arbitrary<Answer> =
		pick === 'one' ? fc.constantFrom(...ids).map((id) => [id]) : fc.subarray(ids);
	return fc.oneof(
		{ weight: 6, arbitrary: picked },
		{ weight: 1, arbitrary: fc.constant<Answer>('weet-niet') }
	);
}

/** The answers with everything of one strand taken from elsewhere. */
export function withOther(bundle: Bundle, answers: Answers, elsewhere: Answers, strand: Strand): Answers {
	return questionsOf(bundle).reduce((sofar, question) => {
		const subject = subjectFor(question, SELF);
		const before = answers[subject]?.[question.id];
		const other = elsewhere[subject]?.[question.id];
		const answer = mixed(bundle, question, before, other, strand);
		return answer === undefined ? sofar : withAnswer(sofar, subject, question.id, answer);
	}, NOTHING);
}

function mixed(
	bundle: Bundle,
	question: Question,
	before: Answer | undefined,
	other: Answer | undefined,
	strand: Strand
): Answer | undefined {
	const of = strandOf(bundle, question);
	if (of === strand) return other;
	const isMixed = of === 'both' && question.options.some((option) => option.strand !== undefined);
	if (!isMixed || typeof before !== 'object' || typeof other !== 'object') return before;
	const isOf = (id: string): boolean => {
		const found = question.options.find((option) => option.id === id);
		return found !== undefined && strandOfOption(bundle, question, found) === strand;
	};
	return [...before.filter((id) => !isOf(id)), ...other.filter(isOf)];
}
