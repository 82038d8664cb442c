import { urgencies } from '#bundle';
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
import { seenFrom, sideOf, type Side } from './own-side.ts';
import { planDoorView, planView } from './plan-view.ts';
import { answerView } from './question-view.ts';
import type { Looked } from './spot.ts';
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

	readonly #planned = $derived.by((): Plan | null => {
		const { knowledge, answers, today } = this.#journey;
		return knowledge === null ? null : planOf(knowledge.bundle, answers, today.date);
	});

	/** The plan so far; the whole plan when nothing is left to ask. */
	readonly plan = $derived.by((): PlanView | null => this.#viewOf(this.#planned));

	/** What others may see: on paper, shared, saved. The same whatever the safety answers are. */
	readonly sharedPlan = $derived.by((): PlanView | null => {
		const { knowledge, answers, today } = this.#journey;
		return this.#viewOf(knowledge === null ? null : sharedPlanOf(knowledge.bundle, answers, today.date));
	});

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
		const { place, knowledge } = this.#journey;
		const plan = this.#planned;
		if (place.kind !== 'danger' || knowledge === null || plan === null) return [];
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
		const here = seenFrom(this.#sideOf(looked), knowledge);
		if (looked.kind === 'door') {
			const view = doorDetail(here, looked.id);
			return view === null ? null : { kind: 'door', view };
		}
		const view = provisionView(here, looked.id);
		return view === null ? null : { kind: 'provision', view };
	});

	/** Of the carer, when the plan has it for the carer only. */
	#sideOf({ kind, id }: Looked): Side {
		const { knowledge } = this.#journey;
		const plan = this.#planned;
		if (knowledge === null || plan === null) return 'home';
		const there = [plan.first, ...plan.next, ...plan.folded, ...plan.mayFit, ...plan.quiet]
			.filter((door) => door !== null)
			.filter(({ door, referrals }) =>
				kind === 'door' ? door === id : referrals.some(({ provisions }) => provisions.includes(id))
			);
		const isOwn = there.length > 0 && there.every((door) => sideOf(knowledge, door) === 'own');
		return isOwn ? 'own' : 'home';
	}

	#strand(strand: Strand): StrandView | null {
		const { knowledge, answers, today } = this.#journey;
		if (knowledge === null) return null;
		const plan = this.#viewOf(strandPlanOf(knowledge.bundle, answers, today.date, strand));
		const sheet = this.#viewOf(handOutOf(knowledge.bundle, answers, today.date, strand));
		return plan === null || sheet === null ? null : { strand, plan, sheet };
	}

	#viewOf(plan: Plan | null): PlanView | null {
		const { knowledge, edition } = this.#journey;
		if (knowledge === null || edition === null || plan === null) return null;
		const municipality = edition.municipalities.find(({ id }) => id === edition.municipality) ?? null;
		return planView(knowledge, plan, municipality);
	}
}
