import { questionsIn } from '#bundle';
import type { Bundle, Condition, IsoDate, Option, Question } from '#bundle';
import type { Answer, Answers } from './answers.ts';
import { knownFor, peopleIn } from './clean-answers.ts';
import { indexOf } from './content-index.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan-types.ts';
import { sharedBundle, withoutSafety } from './safety.ts';
import { truthOf } from './truth/truth.ts';

/** Whose plan: `theirs`, of the person the questions are about; `own`, of whoever cares for them and holds the phone. */
export type Strand = 'theirs' | 'own';

/** Two plans instead of one: somebody is here for another person. Only with one person's answers. */
export function hasStrands(bundle: Bundle, answers: Answers): boolean {
	const beside = besideOf(bundle);
	const [person, ...others] = peopleIn(answers);
	if (beside === null || person === undefined || others.length > 0) return false;
	return truthOf(beside, knownFor(bundle, answers, person)).is === 'true';
}

/**
 * Whose question it is. `both`: asked once and read by both: safety and what safety rests on, where somebody
 * lives, for whom this is, and a question with options of either.
 */
export function strandOf(bundle: Bundle, question: Question): Strand | 'both' {
	if (question.strand !== undefined) return 'own';
	const beside = besideOf(bundle);
	const decides = beside !== null && questionsIn(beside).includes(question.id);
	const isShared = question.safety || question.place !== undefined || decides;
	return isShared || isMixed(question) || namedBySafety(bundle).has(question.id) ? 'both' : 'theirs';
}

/**
 * The plan of one strand, on the screen: an ordinary plan, as if the other strand did not exist. Safety belongs
 * to whoever holds the phone, so what rests on it stands in their own plan only.
 */
export function strandPlanOf(bundle: Bundle, answers: Answers, today: IsoDate, strand: Strand): Plan {
	return planOf(strandBundle(bundle, strand), strandAnswers(bundle, answers, strand), today);
}

/** The plan of one strand that others may see: on paper, shared. Nothing of the other strand, and nothing of safety. */
export function handOutOf(bundle: Bundle, answers: Answers, today: IsoDate, strand: Strand): Plan {
	return strandPlanOf(sharedBundle(bundle), withoutSafety(bundle, answers), today, strand);
}

/** The answers without the other strand's questions and options, and without ids the bundle does not know. */
export function strandAnswers(bundle: Bundle, answers: Answers, strand: Strand): Answers {
	const { question, renamed } = indexOf(bundle);
	return Object.fromEntries(
		Object.entries(answers).map(([subject, given]) => [
			subject,
			Object.fromEntries(
				Object.entries(given).flatMap(([id, answer]) => {
					const asked = question.get(id) ?? question.get(renamed.get(id) ?? '');
					if (asked === undefined || isOfOther(bundle, asked, strand)) return [];
					return [[id, withoutOther(bundle, asked, answer, strand)]];
				})
			)
		])
	);
}

const projections: Record<Strand, WeakMap<Bundle, Bundle>> = { theirs: new WeakMap(), own: new WeakMap() };

/** The bundle as if the other strand did not exist. */
export function strandBundle(bundle: Bundle, strand: Strand): Bundle {
	const found = projections[strand].get(bundle);
	if (found !== undefined) return found;
	const projected = project(strand === 'theirs' ? sharedBundle(bundle) : bundle, strand);
	projections[strand].set(bundle, projected);
	return projected;
}

function project(bundle: Bundle, strand: Strand): Bundle {
	const { question } = indexOf(bundle);
	const restsOnOther = (when: Condition | undefined): boolean =>
		when !== undefined &&
		questionsIn(when).some((id) => {
			const asked = question.get(id);
			return asked !== undefined && isOfOther(bundle, asked, strand);
		});
	return {
		...bundle,
		topics: bundle.topics
			.filter((topic) => strand === 'own' || topic.strand === undefined)
			.map((topic) => ({
				...topic,
				questions: topic.questions
					.filter((asked) => !isOfOther(bundle, asked, strand))
					.map((asked) => ({
						...asked,
						options: asked.options.filter((option) => isKept(bundle, asked, option, strand))
					})),
				referrals: topic.referrals.filter(
					({ safety }) => strand === 'theirs' || topic.strand !== undefined || safety
				)
			})),
		coordination: bundle.coordination.filter(({ when }) => !restsOnOther(when))
	};
}

function isOfOther(bundle: Bundle, question: Question, strand: Strand): boolean {
	const of = strandOf(bundle, question);
	return of !== 'both' && of !== strand;
}

/** An answer that names only the other strand's options becomes "niets hiervan": for this strand it was. */
function withoutOther(bundle: Bundle, question: Question, answer: Answer, strand: Strand): Answer {
	if (typeof answer === 'string') return answer;
	const others = question.options.filter((option) => !isKept(bundle, question, option, strand));
	return answer.filter((id) => !others.some((option) => option.id === id || option.formerly.includes(id)));
}

function isKept(bundle: Bundle, question: Question, option: Option, strand: Strand): boolean {
	const of = strandOfOption(bundle, question, option);
	return of === 'both' || of === strand;
}

/** Whose option it is. Options are told apart only where some are of one strand and the rest of the other. */
export function strandOfOption(bundle: Bundle, question: Question, option: Option): Strand | 'both' {
	if (!isMixed(question)) return strandOf(bundle, question);
	if (option.strand !== undefined) return 'own';
	return namedBySafety(bundle).has(`${question.id} ${option.id}`) ? 'both' : 'theirs';
}

function isMixed(question: Question): boolean {
	return question.strand === undefined && question.options.some(({ strand }) => strand !== undefined);
}

const named = new WeakMap<Bundle, ReadonlySet<string>>();

/** Questions, and options of them, that a safety referral rests on. */
function namedBySafety(bundle: Bundle): ReadonlySet<string> {
	const found = named.get(bundle);
	if (found !== undefined) return found;
	const made = new Set<string>();
	const visit = (part: Condition | undefined): void => {
		if (part === undefined) return;
		if ('is' in part)
			for (const name of [part.is, ...part.of.map((of) => `${part.is} ${of}`)]) made.add(name);
		else if ('all' in part) part.all.forEach(visit);
		else if ('any' in part) part.any.forEach(visit);
		else visit(part.not);
	};
	for (const { when, referrals } of bundle.topics) {
		for (const referral of referrals.filter(({ safety }) => safety)) [when, referral.when].forEach(visit);
	}
	named.set(bundle, made);
	return made;
}

/** When the content has a strand of its own: what makes it one. */
function besideOf(bundle: Bundle): Condition | null {
	for (const { strand } of bundle.topics) if (strand !== undefined) return strand.beside;
	return null;
}
