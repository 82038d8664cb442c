import type { MunicipalitySummary, Question, QuestionId, Urgency } from '#bundle';
import type { Explanation, Open, Plan, PlanDoor, PlannedReferral } from '#engine';
import { doorView } from './door-view.ts';
import { provisionView, rightView } from './help-view.ts';
import type { Knowledge } from './knowledge.ts';
import { seenFrom, sideOf } from './own-side.ts';
import { openView, reasonView } from './question-view.ts';
import type {
	Phrase,
	PlanDoorView,
	PlanPartView,
	PlanView,
	ProvisionView,
	ReasonView,
	RightView,
	WaitView
} from './views.ts';
import { phrase, phrases } from './words.ts';

const SUPPORT = 'clientondersteuning';
/** Most doors are open only by day: what to do when they are shut matters when it cannot wait. */
const cannotWait: readonly Urgency[] = ['nu', 'vandaag'];

export function planView(
	knowledge: Knowledge,
	plan: Plan,
	municipality: Pick<MunicipalitySummary, 'id' | 'name'> | null
): PlanView {
	const { bundle } = knowledge;
	const view = (door: PlanDoor): PlanDoorView | null => planDoorView(knowledge, door);
	const views = (doors: readonly PlanDoor[]): readonly PlanDoorView[] =>
		doors.map(view).filter((made) => made !== null);
	const support = bundle.roles[SUPPORT];
	const overview = plan.coordination === null ? null : doorView(knowledge, plan.coordination.door);
	return {
		first: plan.first === null ? null : view(plan.first),
		next: views(plan.next),
		folded: views(plan.folded),
		mayFit: views(plan.mayFit),
		quiet: views(plan.quiet),
		coordination:
			plan.coordination === null || overview === null
				? null
				: { door: overview, because: reasons(knowledge, plan.coordination.because) },
		support: support === undefined ? null : doorView(knowledge, support),
		municipality: municipality === null ? null : { id: municipality.id, name: municipality.name },
		madeOn: plan.madeOn
	};
}

/** Null when the door is gone from the bundle. */
export function planDoorView(here: Knowledge, planned: PlanDoor): PlanDoorView | null {
	const knowledge = seenFrom(sideOf(here, planned), here);
	const { words } = knowledge;
	const door = doorView(knowledge, planned.door);
	if (door === null) return null;
	const { referrals } = planned;
	const text = (part: string): readonly Phrase[] =>
		distinct(
			referrals
				.map(({ referral }) => phrase(words, `referral.${referral}.${part}`))
				.filter((found) => found !== null)
		);
	const list = (part: 'bring' | 'steps'): readonly Phrase[] =>
		distinct(
			referrals.flatMap((planned) =>
				phrases(words, `referral.${planned.referral}.${part}`, countOf(knowledge, planned, part))
			)
		);
	const parts = partViews(knowledge, referrals);
	const provisions = unique(referrals.flatMap((referral) => referral.provisions))
		.map((id) => provisionView(knowledge, id))
		.filter((found) => found !== null);
	const rights = unique(referrals.flatMap((referral) => referral.rights))
		.map((id) => rightView(knowledge, id))
		.filter((found) => found !== null);
	return {
		door,
		urgency: planned.urgency,
		for: planned.for,
		coordinates: planned.coordinates,
		titles: text('title'),
		say: text('say')[0] ?? null,
		bring: list('bring'),
		steps: list('steps'),
		waits: parts[0]?.waits ?? [],
		closed: cannotWait.includes(planned.urgency) ? (text('closed')[0] ?? null) : null,
		refused: text('refused')[0] ?? null,
		provisions,
		rights,
		because: distinctReasons(referrals.flatMap(({ because }) => reasons(knowledge, because))),
		toFindOut: distinctReasons(referrals.flatMap(({ toFindOut }) => openings(knowledge, toFindOut))),
		parts
	};
}

/** What a law says of this; else what the help that it gives says itself. */
function waitsOf(rights: readonly RightView[], provisions: readonly ProvisionView[]): readonly WaitView[] {
	const byLaw = rights.flatMap(({ wait }) => (wait === null ? [] : [{ about: null, text: wait }]));
	if (byLaw.length > 0) return byLaw;
	return provisions.flatMap(({ name, term }) => (term === null ? [] : [{ about: name, text: term }]));
}

/** One for each referral: the same one for two people reads the same. */
function partViews(knowledge: Knowledge, referrals: readonly PlannedReferral[]): readonly PlanPartView[] {
	const { words } = knowledge;
	const seen = referrals.map(({ referral }) => referral);
	const once = referrals.filter(({ referral }, place) => seen.indexOf(referral) === place);
	return once.map((planned) => {
		const list = (part: 'bring' | 'steps'): readonly Phrase[] =>
			phrases(words, `referral.${planned.referral}.${part}`, countOf(knowledge, planned, part));
		const rights = planned.rights.map((id) => rightView(knowledge, id)).filter((found) => found !== null);
		const provisions = planned.provisions
			.map((id) => provisionView(knowledge, id))
			.filter((found) => found !== null);
		return {
			title: phrase(words, `referral.${planned.referral}.title`),
			bring: list('bring'),
			steps: list('steps'),
			waits: waitsOf(rights, provisions),
			rights
		};
	});
}

function countOf(
	{ bundle }: Knowledge,
	{ topic, referral }: PlannedReferral,
	part: 'bring' | 'steps'
): number {
	const found = bundle.topics.find(({ id }) => id === topic)?.referrals.find(({ id }) => id === referral);
	return found?.[part] ?? 0;
}

function reasons(knowledge: Knowledge, because: Explanation): readonly ReasonView[] {
	return because.flatMap(({ subject, question, options }) => {
		const asked = findQuestion(knowledge, question);
		return asked === null ? [] : [reasonView(asked, subject, options, knowledge.words)];
	});
}

function openings(knowledge: Knowledge, open: readonly Open[]): readonly ReasonView[] {
	return open.flatMap(({ subject, question }) => {
		const asked = findQuestion(knowledge, question);
		return asked === null ? [] : [openView(asked, subject, knowledge.words)];
	});
}

export function findQuestion({ bundle }: Pick<Knowledge, 'bundle'>, id: QuestionId): Question | null {
	for (const topic of bundle.topics) {
		const found = topic.questions.find((question) => question.id === id || question.formerly.includes(id));
		if (found !== undefined) return found;
	}
	return null;
}

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

function distinct(items: readonly Phrase[]): readonly Phrase[] {
	return [...new Map(items.map((item) => [item.text, item])).values()];
}

function distinctReasons(items: readonly ReasonView[]): readonly ReasonView[] {
	return [
		...new Map(items.map((item) => [`${item.subject} ${item.question} ${item.text.text}`, item])).values()
	];
}
