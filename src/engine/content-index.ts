import { questionsIn, type Bundle, type Question, type QuestionId, type Referral, type Topic } from '#bundle';

/** A referral in its place. `position` is the authored order over the whole bundle: lower is the greater need. */
export interface Placed {
	readonly referral: Referral;
	readonly topic: Topic;
	readonly position: number;
}

export interface ContentIndex {
	readonly question: ReadonlyMap<QuestionId, Question>;
	/** Authored order over the whole bundle. */
	readonly position: ReadonlyMap<QuestionId, number>;
	/** Old question ids to today's. */
	readonly renamed: ReadonlyMap<QuestionId, QuestionId>;
	readonly topics: readonly PlacedTopic[];
	/** The topics, by their place in `topics`, whose referrals a question has a say in. */
	readonly bearsOn: ReadonlyMap<QuestionId, readonly number[]>;
}

export interface PlacedTopic {
	readonly topic: Topic;
	/** The questions that open it. */
	readonly opens: ReadonlySet<QuestionId>;
	readonly referrals: readonly Placed[];
}

const known = new WeakMap<Bundle, ContentIndex>();

/** The bundle's questions and referrals in authored order. Made once per bundle: bundles never change. */
export function indexOf(bundle: Bundle): ContentIndex {
	const found = known.get(bundle);
	if (found !== undefined) return found;
	const made = makeIndex(bundle);
	known.set(bundle, made);
	return made;
}

function makeIndex(bundle: Bundle): ContentIndex {
	const questions = bundle.topics.flatMap((topic) => topic.questions);
	let position = 0;
	return {
		question: new Map(questions.map((question) => [question.id, question])),
		position: new Map(questions.map((question, at) => [question.id, at])),
		renamed: new Map(questions.flatMap((question) => question.formerly.map((old) => [old, question.id]))),
		topics: bundle.topics.map((topic) => ({
			topic,
			opens: new Set(topic.when === undefined ? [] : questionsIn(topic.when)),
			referrals: topic.referrals.map((referral) => ({ referral, topic, position: position++ }))
		})),
		bearsOn: bearsOn(bundle.topics)
	};
}

function bearsOn(topics: readonly Topic[]): Map<QuestionId, number[]> {
	const found = new Map<QuestionId, number[]>();
	for (const [place, { when, referrals }] of topics.entries()) {
		const conditions = [when, ...referrals.map((referral) => referral.when)].filter(
			(each) => each !== undefined
		);
		for (const question of new Set(conditions.flatMap(questionsIn))) {
			const known = found.get(question);
			if (known === undefined) found.set(question, [place]);
			else known.push(place);
		}
	}
	return found;
}
