import type { IsoDate, OptionId, RightId } from '#bundle';
import type { Plan, PlanDoor, Subject } from '#engine';
import {
	contradictionsIn,
	ordersIn,
	overviewOf,
	termsFrom,
	type QuestionState,
	type TopicRow,
	type Visit
} from '#visit';
import { doorView } from './door-view.ts';
import { rightView } from './help-view.ts';
import { originView, type Knowledge } from './knowledge.ts';
import { findQuestion, planDoorView } from './plan-view.ts';
import { answerPhrases, reasonView } from './question-view.ts';
import type { DoorView, OriginView, Phrase, PlanDoorView, ReasonView } from './views.ts';
import { phraseOr, phrases } from './words.ts';

export interface CellView {
	readonly subject: Subject;
	readonly question: string;
	readonly ask: Phrase;
	readonly state: QuestionState;
	readonly answer: readonly Phrase[];
}

/** One part of life in words. */
export interface TopicView extends Omit<TopicRow, 'parts'> {
	readonly title: Phrase;
	readonly parts: readonly {
		readonly subject: Subject;
		readonly isOpen: boolean;
		readonly cells: readonly CellView[];
	}[];
}

export function overviewView(knowledge: Knowledge, visit: Visit): readonly TopicView[] {
	const { bundle, words, today } = knowledge;
	return overviewOf(bundle, visit, today.date).map((row) => ({
		...row,
		title: phraseOr(words, `topic.${row.topic}.title`, row.topic),
		parts: row.parts.map((part) => ({
			...part,
			cells: part.cells.map(({ subject, question, state, answer }) => ({
				subject,
				question: question.id,
				ask: phraseOr(words, `question.${question.id}.ask`, question.id),
				state,
				answer: answer === null ? [] : answerPhrases(question, answer, words)
			}))
		}))
	}));
}

export interface TermView {
	readonly right: RightId;
	readonly title: Phrase;
	readonly law: string;
	readonly article: string;
	readonly starts: 'melding' | 'aanvraag';
	/** Null: counted in hours. */
	readonly until: IsoDate | null;
	readonly origin: OriginView;
}

/** A door of the household's plan. */
export interface VisitDoorView extends PlanDoorView {
	/** Terms that start when somebody reports today. */
	readonly terms: readonly TermView[];
}

export interface OrderView {
	readonly id: string;
	readonly text: Phrase;
	readonly for: readonly Subject[];
	readonly origin: OriginView;
}

/** One plan over all people and laws. */
export interface VisitPlanView {
	/** Most urgent first; who coordinates where the engine puts them. */
	readonly doors: readonly VisitDoorView[];
	/** Empty while something still decides. */
	readonly mayFit: readonly PlanDoorView[];
	readonly orders: readonly OrderView[];
	readonly coordination: { readonly door: DoorView; readonly because: readonly ReasonView[] } | null;
	readonly support: DoorView | null;
	readonly madeOn: IsoDate;
}

const SUPPORT = 'clientondersteuning';

/** `complete`: nothing decisive is left to ask. Before that nearly everything may fit, and saying so is only noise. */
export function visitPlanView(knowledge: Knowledge, plan: Plan, complete: boolean): VisitPlanView {
	const { bundle, words, today } = knowledge;
	const certain = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
	const overview = plan.coordination === null ? null : doorView(knowledge, plan.coordination.door);
	const support = bundle.roles[SUPPORT];
	return {
		doors: certain.map((door) => visitDoorView(knowledge, door)).filter((view) => view !== null),
		mayFit: complete
			? plan.mayFit.map((door) => planDoorView(knowledge, door)).filter((view) => view !== null)
			: [],
		orders: ordersIn(bundle, plan).map(({ order, for: people }) => ({
			id: order.id,
			text: phraseOr(words, `order.${order.id}.text`, order.id),
			for: people,
			origin: originView(order.origin, today)
		})),
		coordination:
			plan.coordination === null || overview === null
				? null
				: {
						door: overview,
						because: plan.coordination.because.flatMap(({ subject, question, options }) => {
							const asked = findQuestion(knowledge, question);
							return asked === null ? [] : [reasonView(asked, subject, options, words)];
						})
					},
		support: support === undefined ? null : doorView(knowledge, support),
		madeOn: plan.madeOn
	};
}

function visitDoorView(knowledge: Knowledge, door: PlanDoor): VisitDoorView | null {
	const view = planDoorView(knowledge, door);
	if (view === null) return null;
	const { bundle, today } = knowledge;
	const terms = termsFrom(bundle, door, today.date).flatMap(({ right, starts, until }): TermView[] => {
		const found = rightView(knowledge, right);
		if (found === null) return [];
		const { title, law, article, origin } = found;
		return [{ right, title, law, article, starts, until, origin }];
	});
	return { ...view, terms };
}

/** An answer about which voices differ, in words. */
export interface ContradictionView {
	readonly subject: Subject;
	readonly question: string;
	readonly ask: Phrase;
	/** `by`: a person, `samen`, or null for what follows from who is at the table. */
	readonly said: readonly {
		readonly by: string | null;
		readonly answer: 'weet-niet' | readonly OptionId[];
		readonly words: readonly Phrase[];
	}[];
}

export function contradictionViews(knowledge: Knowledge, visit: Visit): readonly ContradictionView[] {
	return contradictionsIn(visit).flatMap(({ subject, question, said }): ContradictionView[] => {
		const asked = findQuestion(knowledge, question);
		if (asked === null) return [];
		return [
			{
				subject,
				question,
				ask: phraseOr(knowledge.words, `question.${question}.ask`, question),
				said: said.map(({ by, answer }) => ({
					by,
					answer,
					words: answerPhrases(asked, answer, knowledge.words)
				}))
			}
		];
	});
}

/** The steps of the meldcode as the bundle has them; null when it has none. */
export function meldcodeView({ bundle, words, today }: Knowledge): {
	readonly steps: readonly Phrase[];
	readonly origin: OriginView;
} | null {
	const { meldcode } = bundle;
	if (meldcode === undefined) return null;
	return { steps: phrases(words, 'meldcode', meldcode.steps), origin: originView(meldcode.origin, today) };
}
