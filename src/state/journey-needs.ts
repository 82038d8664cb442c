import type { Language, MunicipalityId } from '#bundle';
import type { TabJourney } from '#storage';
import type { Edition, Library, Opening, Problem } from './edition.ts';
import type { JourneyHistory } from './spot.ts';

/** What a journey is given from outside. */
export interface JourneyNeeds {
	readonly history: JourneyHistory;
	/** Called with settings only; asked for when the first content is wanted. */
	library(): Library;
	language(): Language;
	/** The app's own words for "weet ik niet" and "niets hiervan": see `STANDARD_UNSURE`. */
	standard(): Readonly<Record<string, string>>;
	readonly opening: Opening | null;
	/** The tab's own memory: survives a reload, not a closed tab. Never gets safety answers. */
	readonly tab: { write(journey: TabJourney): void; clear(): void };
	onproblem(problem: Problem): void;
	/** Content is here, for the first time or again. */
	onopen?(edition: Edition): void;
	/** The municipality was chosen: a setting, kept for the next time. */
	onplace(which: 'home' | 'own', municipality: MunicipalityId): void;
}
