import type { Bundle, Question } from '#bundle';
import { ok, fail, type Result } from '#result';
import {
	Journey,
	START,
	type Edition,
	type JourneyHistory,
	type Library,
	type Opening,
	type Problem
} from '#state';
import type { Spot, Wish } from '#state';
import type { TabJourney } from '#storage';

/** A browser's history, with one page before ours. */
export class FakeHistory implements JourneyHistory {
	#entries = $state.raw<readonly Spot[]>([START]);
	#at = $state.raw(0);

	get spot(): Spot {
		return this.#entries[this.#at] ?? START;
	}

	get entries(): readonly Spot[] {
		return this.#entries;
	}

	push(spot: Spot): void {
		this.#entries = [...this.#entries.slice(0, this.#at + 1), spot];
		this.#at += 1;
	}

	replace(spot: Spot): void {
		this.#entries = this.#entries.map((entry, at) => (at === this.#at ? spot : entry));
	}

	back(): void {
		this.#at = Math.max(0, this.#at - 1);
	}
}

export const TODAY = { date: '2026-11-22', minutes: 600, trusted: true };

export interface World {
	readonly journey: Journey;
	/** May be replaced: asked for anew every time. */
	library: Library;
	readonly history: FakeHistory;
	readonly written: TabJourney[];
	readonly wishes: Wish[];
	readonly problems: Problem[];
	readonly places: string[];
}

/** A journey with everything around it, on content that is there at once. */
export function journeyOn(
	bundle: Bundle,
	options: { opening?: Opening; offline?: () => boolean } = {}
): World {
	const history = new FakeHistory();
	const written: TabJourney[] = [];
	const wishes: Wish[] = [];
	const problems: Problem[] = [];
	const places: string[] = [];
	const library: Library = {
		open: (wish) => {
			wishes.push(wish);
			return Promise.resolve(opened(bundle, wish, options.offline?.() ?? false));
		},
		recalled: () => false,
		today: () => TODAY
	};
	const journey = new Journey({
		history,
		library: () => world.library,
		language: () => 'nl',
		standard: () => ({ 'standard.unsure': 'Ik weet het niet', 'standard.none': 'Niets hiervan' }),
		opening: options.opening ?? null,
		tab: {
			write: (kept) => {
				written.push(kept);
			},
			clear: () => {
				written.length = 0;
			}
		},
		onproblem: (problem) => {
			problems.push(problem);
		},
		onplace: (which, municipality) => {
			places.push(`${which} ${municipality}`);
		}
	});
	const world: World = { journey, library, history, written, wishes, problems, places };
	return world;
}

function opened(bundle: Bundle, wish: Wish, offline: boolean): Result<Edition, Problem> {
	if (offline) return fail({ code: 'bundle.never-fetched' });
	return ok({
		id: wish.pinned ?? 'nieuw',
		madeOn: bundle.madeOn,
		bundle: { ...bundle, municipality: wish.municipality },
		words: { language: wish.language, text: () => null, isDutch: () => false },
		language: wish.language,
		municipality: wish.municipality,
		own: wish.own,
		municipalities: [{ id: 'dordrecht', name: 'Dordrecht', places: [], postcodes: ['3311'] }],
		from: 'device'
	});
}

/** Runs in a root of its own, so that derived values live. */
export async function inRoot(run: () => Promise<void> | void): Promise<void> {
	let done = Promise.resolve();
	const stop = $effect.root(() => {
		done = Promise.resolve(run());
	});
	try {
		await done;
	} finally {
		stop();
	}
}

export function asked(journey: Journey): Question {
	const { place } = journey;
	if (place.kind !== 'question') throw new Error(`No question is asked, but: ${place.kind}`);
	return place.question;
}
