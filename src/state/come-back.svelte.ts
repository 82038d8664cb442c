import type { IsoDate } from '#bundle';
import { sharedBundle } from '#engine';
import type { SavedPlan } from '#storage';
import { changesBetween } from './changes.ts';
import type { PlanChangesView } from './changes-view.ts';
import type { Library } from './edition.ts';
import type { Journey } from './journey.svelte.ts';
import { wordsWithPlaces } from './place-names.ts';

/** A library that can also look for newer content. */
export type GrowingLibrary = Library & { refresh(): Promise<unknown> };

export type Returned =
	/** The content of then is no longer to be had: this is the plan with the content of now. */
	| { readonly kind: 'missing'; readonly since: IsoDate }
	/** There is newer content, and for these answers it is the same. */
	| { readonly kind: 'same'; readonly since: IsoDate; readonly madeOn: IsoDate }
	| { readonly kind: 'changed'; readonly since: IsoDate; readonly changes: PlanChangesView };

/** Somebody opened a plan of weeks ago. The old one shows; what changed since is told beside it. */
export class ComeBack {
	readonly #journey: Journey;
	readonly #library: GrowingLibrary;
	#returned = $state.raw<Returned | null>(null);
	/** The saved plan as it would be with the newer content. */
	#renewed: SavedPlan | null = null;
	#looks = 0;

	constructor(journey: Journey, library: GrowingLibrary) {
		this.#journey = journey;
		this.#library = library;
	}

	/** Null: nothing is known to be newer, or it was read. */
	get returned(): Returned | null {
		return this.#returned;
	}

	/** Looks for newer content, on the network and else on this device, and lays the two plans side by side. */
	async look(saved: SavedPlan): Promise<void> {
		const { bundle, savedAt, municipality, own } = saved;
		const mine = ++this.#looks;
		this.#returned = null;
		const { edition, knowledge, answers } = this.#journey;
		if (edition === null || knowledge === null) return;
		if (edition.id !== bundle) {
			this.#returned = { kind: 'missing', since: savedAt };
			return;
		}
		await this.#library.refresh();
		const opened = await this.#library.open({ language: edition.language, municipality, own });
		// Somebody went on meanwhile, or nothing newer is whole.
		if (mine !== this.#looks || this.#journey.edition?.id !== bundle) return;
		if (!opened.ok || opened.value.id === bundle || opened.value.madeOn < edition.madeOn) return;
		const newer = opened.value;
		const after = {
			...knowledge,
			bundle: sharedBundle(newer.bundle),
			words: wordsWithPlaces(newer.words, newer),
			today: this.#journey.today
		};
		const changes = changesBetween(knowledge, after, answers);
		this.#renewed = { ...saved, bundle: newer.id };
		this.#returned = changes.isEmpty
			? { kind: 'same', since: savedAt, madeOn: newer.madeOn }
			: { kind: 'changed', since: savedAt, changes };
	}

	/** The old plan stays, with its date. */
	keep(): void {
		this.#looks += 1;
		this.#returned = null;
	}

	/** The new plan: the same answers on the new content. Only what that makes necessary is asked. */
	async renew(): Promise<void> {
		const renewed = this.#renewed;
		this.keep();
		if (renewed !== null) await this.#journey.openSaved({ ...renewed, answers: this.#journey.answers });
	}
}
