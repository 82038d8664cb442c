import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { readSpot, START, type JourneyHistory, type Spot } from '#state';

/** Where SvelteKit keeps a page's state in the history entry. After a reload it is still there, but not in `page.state`. */
const KIT_STATES = 'sveltekit:states';

/** The journey's entries in the browser's history, all with the same address. */
export class KitHistory implements JourneyHistory {
	#atArrival: Spot | null;
	#last: Spot = START;
	readonly #isHere: () => boolean;

	/** `entry`: `history.state` as it was when this document began. */
	constructor(entry: unknown, isHere: () => boolean) {
		const states: unknown =
			typeof entry === 'object' && entry !== null && KIT_STATES in entry ? entry[KIT_STATES] : null;
		this.#atArrival =
			typeof states === 'object' && states !== null && 'spot' in states ? readSpot(states.spot) : null;
		this.#isHere = isHere;
	}

	get spot(): Spot {
		return readSpot(page.state.spot) ?? this.#atArrival ?? START;
	}

	/** Every entry of the journey says where it is; the first one gets it here. Whatever else stood in the address goes. */
	arrive(otherwise: Spot): void {
		if (page.state.spot === undefined) this.replace(this.#atArrival ?? otherwise);
		this.#atArrival = null;
	}

	/** Another address is next; if it is the journey in another language, it goes on in the same place. */
	remember(): void {
		this.#last = { ...this.spot, depth: 0 };
	}

	get last(): Spot {
		return this.#last;
	}

	push(spot: Spot): void {
		if (this.#isHere()) pushState(page.url.pathname, { spot });
	}

	replace(spot: Spot): void {
		if (this.#isHere()) replaceState(page.url.pathname, { spot });
	}

	back(): void {
		history.back();
	}
}
