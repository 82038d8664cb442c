import { questionsIn, type Bundle, type Condition, type IsoDate } from '#bundle';
import type { Answers } from './answers.ts';
import { indexOf } from './content-index.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan-types.ts';

/** The answers that may be stored or shown to others: without safety answers, and without ids the bundle does not know. */
export function withoutSafety(bundle: Bundle, answers: Answers): Answers {
	const { question, renamed } = indexOf(bundle);
	const mayLeave = (id: string): boolean => {
		const asked = question.get(id) ?? question.get(renamed.get(id) ?? '');
		return asked !== undefined && !asked.safety;
	};
	return Object.fromEntries(
		Object.entries(answers).map(([subject, given]) => [
			subject,
			Object.fromEntries(Object.entries(given).filter(([id]) => mayLeave(id)))
		])
	);
}

const shared = new WeakMap<Bundle, Bundle>();

/** The bundle as if nobody were ever asked about safety: what others may see is made from this one. */
export function sharedBundle(bundle: Bundle): Bundle {
	const found = shared.get(bundle);
	if (found !== undefined) return found;
	const { question } = indexOf(bundle);
	const restsOnSafety = (when: Condition | undefined): boolean =>
		when !== undefined && questionsIn(when).some((id) => question.get(id)?.safety === true);
	const made: Bundle = {
		...bundle,
		topics: bundle.topics
			.filter((topic) => !restsOnSafety(topic.when))
			.map((topic) => ({
				...topic,
				questions: topic.questions.filter(({ safety }) => !safety),
				referrals: topic.referrals.filter(({ safety, when }) => !safety && !restsOnSafety(when))
			})),
		coordination: bundle.coordination.filter(({ when }) => !restsOnSafety(when))
	};
	shared.set(bundle, made);
	return made;
}

/** The plan that others may see: the same whatever the safety answers are. */
export function sharedPlanOf(bundle: Bundle, answers: Answers, today: IsoDate): Plan {
	return planOf(sharedBundle(bundle), withoutSafety(bundle, answers), today);
}
