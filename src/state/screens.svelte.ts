import type { Bundle } from '#bundle';
import { planOf, sharedPlanOf, type Plan, type Visited } from '#engine';
import { doorDetail, type DoorPageView } from './guide.ts';
import { provisionView } from './help-view.ts';
import type { Journey } from './journey.svelte.ts';
import { planDoorView, planView } from './plan-view.ts';
import { answerView } from './question-view.ts';
import type { AnswerView, PlanDoorView, PlanView, ProvisionView } from './views.ts';

export type Detail =
	| { readonly kind: 'door'; readonly view: DoorPageView }
	| { readonly kind: 'provision'; readonly view: ProvisionView };

/** What a journey shows, in words. Holds nothing. */
export class Screens {
	readonly #journey: Journey;

	constructor(journey: Journey) {
		this.#journey = journey;
	}

	/** Everything answered on the way here, for checking. */
	readonly answered = $derived.by((): readonly AnswerView[] => {
		const { trail, words } = this.#journey;
		const visited = trail.flatMap((place): Visited[] =>
			place.kind === 'question' && place.answer !== null ? [{ ...place, answer: place.answer }] : []
		);
		return visited.map((one) => answerView(one, words));
	});

	/** The plan so far; the whole plan when nothing is left to ask. */
	readonly plan = $derived.by((): PlanView | null =>
		this.#planBy((bundle) => planOf(bundle, this.#journey.answers, this.#journey.today.date))
	);

	/** What others may see: on paper, shared, saved. The same whatever the safety answers are. */
	readonly sharedPlan = $derived.by((): PlanView | null =>
		this.#planBy((bundle) => sharedPlanOf(bundle, this.#journey.answers, this.#journey.today.date))
	);

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

	#planBy(planFor: (bundle: Bundle) => Plan): PlanView | null {
		const { knowledge, edition } = this.#journey;
		if (knowledge === null || edition === null) return null;
		const municipality = edition.municipalities.find(({ id }) => id === edition.municipality) ?? null;
		return planView(knowledge, planFor(knowledge.bundle), municipality);
	}
}
