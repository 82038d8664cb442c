import type { Result } from '#result';
import type { ItemChange, StoredItem } from './items.ts';
import type { StorageProblem } from './problem.ts';
import type { Favourite, SavedPlan, StoredEdition, StoredPart, WrongReport } from './tables.ts';

/** A bundle about to be stored. The store gives it its serial number. */
export type NewEdition = Pick<StoredEdition, 'id' | 'index' | 'files'>;

/** A card about to be kept. The store gives it its serial number. */
export type NewFavourite = Omit<Favourite, 'order'>;

/** The same for what somebody said is wrong. */
export type NewReport = Omit<WrongReport, 'order'>;

/** What a wipe did with the items. */
export type ItemsAfter = 'kept' | 'gone';

/**
 * What this device keeps. It always works and never throws: where the browser refuses, is full, hangs or
 * takes away, it goes on from memory for as long as the tab is open, and says so.
 */
export interface Store {
	/** `memory`: what is written now is gone when the tab closes. */
	readonly state: 'open' | 'memory';
	/** Why it is (partly) in memory. */
	readonly problem: StorageProblem | null;
	/** Hears every problem, also one skipped record. Returns how to stop. */
	onproblem(listener: (problem: StorageProblem) => void): () => void;
	/** Everything was wiped, here or in another tab. */
	onwiped(listener: (items: ItemsAfter) => void): () => void;

	/** The edition and its parts in one go: all of it or nothing. It becomes the newest. */
	putEdition(edition: NewEdition, parts: readonly StoredPart[]): Promise<Result<void, StorageProblem>>;
	/** Further parts of an edition that is already here. */
	putParts(parts: readonly StoredPart[]): Promise<Result<void, StorageProblem>>;
	part(file: string): Promise<string | null>;
	/** Newest first. */
	editions(): Promise<readonly StoredEdition[]>;
	markUsed(id: string): Promise<void>;
	/** Drops these editions, and every part that no edition left names. */
	dropEditions(ids: readonly string[]): Promise<void>;

	setting(name: string): Promise<string | null>;
	/** `null` forgets it. */
	setSetting(name: string, value: string | null): Promise<Result<void, StorageProblem>>;

	savePlan(plan: SavedPlan): Promise<Result<void, StorageProblem>>;
	/** Newest first. */
	savedPlans(): Promise<readonly SavedPlan[]>;
	forgetPlan(id: string): Promise<Result<void, StorageProblem>>;

	/** Keeps its place when it was kept before. */
	keepFavourite(favourite: NewFavourite): Promise<Result<void, StorageProblem>>;
	/** In the order in which they were kept. */
	favourites(): Promise<readonly Favourite[]>;
	forgetFavourite(card: string): Promise<Result<void, StorageProblem>>;

	/** Keeps its place when it was kept before. */
	keepReport(report: NewReport): Promise<Result<void, StorageProblem>>;
	/** In the order in which they were kept. */
	reports(): Promise<readonly WrongReport[]>;
	forgetReports(keys: readonly string[]): Promise<Result<void, StorageProblem>>;

	/** Records that only their owner can read: on the disk or nowhere, never from memory. */
	items(): Promise<Result<readonly StoredItem[], StorageProblem>>;
	/** All of it or nothing. False: what it was to be provided does not hold, so nothing happened. */
	changeItems(change: ItemChange): Promise<Result<boolean, StorageProblem>>;

	/**
	 * Empties everything here and in the other tabs. The store may be used again afterwards, empty.
	 * `keepItems`: as *weg hier* does. Items stay, and with them an otherwise empty database; without items it goes.
	 */
	wipe(options?: { readonly keepItems?: boolean }): Promise<Result<void, StorageProblem>>;
	/** Lets go of the database. */
	close(): void;
}
