import { urgencies, type Bundle } from '#bundle';
import {
	handOutOf,
	hasStrands,
	planOf,
	sharedPlanOf,
	strandOf,
	strandPlanOf,
	type Plan,
	type Strand,
	type Visited
} from '#engine';
import { doorDetail, type DoorPageView } from './guide.ts';
import { provisionView } from './help-view.ts';
import type { Journey } from './journey.svelte.ts';
import { planDoorView, planView } from './plan-view.ts';
import { answerView } from './question-view.ts';
import type { AnswerView, PlanDoorView, PlanView, ProvisionView, StrandView } from './views.ts';

export type Detail =
	| { readonly kind: 'door'; readonly view: DoorPageView }
	| { readonly kind: 'provision'; readonly view: ProvisionView };

const CANNOT_WAIT = urgencies.indexOf('vandaag');

/** 0 is most urgent. */
function urgencyOf({ plan: { first } }: StrandView): number {
	return first === null ? urgencies.length : urgencies.indexOf(first.urgency);
}

/** What a journey shows, in words. Holds nothing. */
export class Screens {
	readonly #journey: Journey;

	constructor(journey: Journey) {
		this.#journey = journey;
	}

	/** Everything answered on the way here, for checking. */
	readonly answered = $derived.by((): readonly AnswerView[] => {
		const { trail, words, knowledge, answers } = this.#journey;
		const visited = trail.flatMap((place): Visited[] =>
			place.kind === 'question' && place.answer !== null ? [{ ...place, answer: place.answer }] : []
		);
		const bundle = knowledge?.bundle ?? null;
		if (bundle === null || !hasStrands(bundle, answers)) return visited.map((one) => answerView(one, words));
		// Safety is about whoever holds the phone, though it is asked once.
		return visited.map((one) => ({
			...answerView(one, words),
			strand: one.question.safety ? 'own' : strandOf(bundle, one.question)
		}));
	});

	/** The plan so far; the whole plan when nothing is left to ask. */
	readonly plan = $derived.by((): PlanView | null =>
		this.#planBy((bundle) => planOf(bundle, this.#journey.answers, this.#journey.today.date))
	);

	/** What others may see: on paper, shared, saved. The same whatever the safety answers are. */
	readonly sharedPlan = $derived.by((): PlanView | null =>
		this.#planBy((bundle) => sharedPlanOf(bundle, this.#journey.answers, this.#journey.today.date))
	);

	/**
	 * One plan, or two when somebody is here for another. First stands what must be read first: the carer's own when
	 * it cannot wait and the other's is not more urgent. A plan for which nothing was asked is left out.
	 */
	readonly plans = $derived.by((): readonly StrandView[] => {
		const { knowledge, answers } = this.#journey;
		if (this.plan === null || this.sharedPlan === null || knowledge === null) return [];
		if (!hasStrands(knowledge.bundle, answers)) {
			return [{ strand: null, plan: this.plan, sheet: this.sharedPlan }];
		}
		const theirs = this.#strand('theirs');
		const own = this.#strand('own');
		if (theirs === null || own === null) return [];
		if (theirs.plan.first === null) return [own];
		const hurry = urgencyOf(own);
		return hurry <= CANNOT_WAIT && hurry <= urgencyOf(theirs) ? [own, theirs] : [theirs, own];
	});

	/** Help for what was just answered, most urgent first. */
	readonly dangerDoors = $derived.by((): readonly PlanDoorView[] => {
		const { place, knowledge, answers, today } = this.#journey;
		if (place.kind !== 'danger' || knowledge === null) return [];
		const plan = planOf(knowledge.bundle, answers, today.date);
		const certain = [plan.first, ...plan.next, ...plan.folded, ...plan.quiet].filter((door) => door !== null);
		const restsOnIt = certain.filter(({ referrals }) =>
			referrals.some(({ because }) => because.some(({ question }) => question === place.question))
		);
		const shown = restsOnIt.length > 0 ? restsOnIt : certain.slice(0, 1);
		return shown.map((door) => planDoorView(knowledge, door)).filter((view) => view !== null);
	});

	/** A door or a provision opened beside the plan. Null: nothing is open, or it was forgotten by a reload. */
	readonly detail = $derived.by((): Detail | null => {
		const { looked, knowledge } = this.#journey;
		if (looked === null || knowledge === null) return null;
		if (looked.kind === 'door') {
			const view = doorDetail(knowledge, looked.id);
			return view === null ? null : { kind: 'door', view };
		}
		const view = provisionView(knowledge, looked.id);
		return view === null ? null : { kind: 'provision', view };
	});

	#strand(strand: Strand): StrandView | null {
		const { answers, today } = this.#journey;
		const plan = this.#planBy((bundle) => strandPlanOf(bundle, answers, today.date, strand));
		const sheet = this.#planBy((bundle) => handOutOf(bundle, answers, today.date, strand));
		return plan === null || sheet === null ? null : { strand, plan, sheet };
	}

	#planBy(planFor: (bundle: Bundle) => Plan): PlanView | null {
		const { knowledge, edition } = this.#journey;
		if (knowledge === null || edition === null) return null;
		const municipality = edition.municipalities.find(({ id }) => id === edition.municipality) ?? null;
		return planView(knowledge, planFor(knowledge.bundle), municipality);
	}
}
