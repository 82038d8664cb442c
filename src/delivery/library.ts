import type {
	Bundle,
	BundleIndex,
	IsoDate,
	Language,
	MunicipalityId,
	MunicipalitySummary,
	National,
	SearchWords
} from '#bundle';
import { fail, ok, type Result } from '#result';
import type { Store, StoredEdition } from '#storage';
import { CLOCK_WINDOW, todayAt, type ClockWindow, type Today } from './clock.ts';
import { collect, type Collected, type Verify } from './collect.ts';
import { createNetwork, type Fetch } from './network.ts';
import type { DeliveryProblem } from './problem.ts';
import { searchWordsOf } from './search-words.ts';
import { isRecalled, recalledOf, type Recalled } from './recall.ts';
import type { Wish } from './wish.ts';
import { createWords, type Words } from './words.ts';

/** One bundle with the words and the municipalities of the wish it was opened for. Never changes. */
export interface Edition {
	readonly id: string;
	readonly madeOn: IsoDate;
	readonly bundle: Bundle;
	readonly words: Words;
	readonly language: Language;
	readonly municipality: MunicipalityId | null;
	readonly own: MunicipalityId | null;
	readonly national: National;
	readonly municipalities: readonly MunicipalitySummary[];
	readonly from: 'network' | 'device';
	/** The wish named a bundle that is not to be had any more; this is the newest. */
	readonly pinnedMissing: boolean;
}

export interface LibraryOptions {
	readonly fetch: Fetch;
	readonly store: () => Promise<Store>;
	/** The app's base path, without a slash at the end. */
	readonly base: string;
	/** Milliseconds since 1970, as the phone thinks. */
	readonly now: () => number;
	readonly clockWindow?: ClockWindow;
}

/** Which bundle holds now: from the device at once, from the network for the next journey. */
export interface Library {
	/** The device first. Without a pin the newest that is whole; with one, that bundle if it is to be had. */
	open(wish: Wish): Promise<Result<Edition, DeliveryProblem>>;
	/** Looks for a newer bundle and brings it in whole. What is open stays as it is. */
	refresh(): Promise<Result<'same' | 'newer', DeliveryProblem>>;
	/**
	 * Words for looking up, of the bundle with this id, else of the newest: from the device, else from the network, and
	 * then kept. Null: there are none.
	 */
	searchWords(bundle: string | null): Promise<Result<SearchWords | null, DeliveryProblem>>;
	/** Withdrawn: must not be shown, also from an older bundle. */
	recalled(value: string): boolean;
	/** What is withdrawn changed: open the edition again (pinned to its own id) to have it without. */
	onrecall(listener: () => void): () => void;
	today(): Today;
	/** All that was going on in the background has come to an end. */
	settled(): Promise<void>;
}

/** Newline-separated. */
const RECALLED = 'delivery.recalled';

interface Known {
	readonly stored: StoredEdition;
	readonly index: BundleIndex;
}

export function createLibrary(options: LibraryOptions): Library {
	const network = createNetwork(options.fetch, options.base);
	const recallListeners = new Set<() => void>();
	/** Bundles that a journey in this tab may be running on. */
	const opened = new Set<string>();
	let recalled: Recalled | null = null;
	let newestMadeOn: IsoDate | null = null;
	let wanted: Wish = { language: 'nl', municipality: null, own: null };
	let refreshing: Promise<Result<'same' | 'newer', DeliveryProblem>> | null = null;
	let isFresh = false;
	/** Writes, one after the other; nobody who only reads waits for them longer than needed. */
	let writing: Promise<unknown> = Promise.resolve();

	const write = (task: () => Promise<unknown>): void => {
		writing = writing.then(task);
	};

	const seen = (madeOn: IsoDate): void => {
		if (newestMadeOn === null || madeOn > newestMadeOn) newestMadeOn = madeOn;
	};

	async function start(): Promise<Result<{ store: Store; verify: Verify }, DeliveryProblem>> {
		await writing;
		const store = await options.store();
		if (recalled === null) {
			const known = (await store.setting(RECALLED)) ?? '';
			recalled ??= recalledOf(known.split('\n'));
		}
		try {
			return ok({ store, verify: await import('./verify.ts') });
		} catch {
			// The app's own code for it did not arrive yet.
			return fail({ code: 'bundle.unreachable', file: 'verify' });
		}
	}

	async function knownEditions(store: Store, verify: Verify): Promise<readonly Known[]> {
		const readable: Known[] = [];
		for (const stored of await store.editions()) {
			const index = verify.parseIndex(stored.index);
			if (index.ok) readable.push({ stored, index: index.value });
		}
		return readable;
	}

	async function newestIndex(
		store: Store,
		verify: Verify
	): Promise<Result<{ text: string; index: BundleIndex }, DeliveryProblem>> {
		const text = await network.index();
		if (!text.ok) return text;
		takeBack(verify.recalledIn(text.value), store);
		const index = verify.parseIndex(text.value);
		if (!index.ok) return index;
		seen(index.value.madeOn);
		return ok({ text: text.value, index: index.value });
	}

	function takeBack(values: readonly string[] | null, store: Store): void {
		if (values === null) return;
		const now = recalledOf(values);
		const before = recalled ?? new Set();
		recalled = now;
		if (before.size === now.size && [...now].every((value) => before.has(value))) return;
		write(() => store.setSetting(RECALLED, values.join('\n')));
		for (const listener of recallListeners) listener();
	}

	async function open(wish: Wish): Promise<Result<Edition, DeliveryProblem>> {
		wanted = wish;
		const started = await start();
		if (!started.ok) return started;
		const { store, verify } = started.value;
		const sources = { store, verify, network };
		const deviceOnly = { store, verify, network: null };
		const finish = (
			index: BundleIndex,
			collected: Collected,
			from: Edition['from']
		): Result<Edition, DeliveryProblem> => {
			const assembled = verify.assembleParts(collected.parts, wish, recalled ?? new Set());
			if (assembled === null) return fail({ code: 'bundle.unreadable', where: 'national' });
			seen(index.madeOn);
			opened.add(index.id);
			write(() => store.markUsed(index.id));
			if (!isFresh) void refresh();
			return ok({
				id: index.id,
				madeOn: index.madeOn,
				bundle: assembled.bundle,
				words: createWords(wish.language, assembled.texts),
				language: wish.language,
				municipality: wish.municipality,
				own: wish.own,
				national: assembled.national,
				municipalities: assembled.national.municipalities,
				from,
				pinnedMissing: wish.pinned !== undefined && wish.pinned !== index.id
			});
		};
		const complete = async (index: BundleIndex): Promise<Result<Edition, DeliveryProblem>> => {
			const collected = await collect(index, wish, sources);
			if (!collected.ok) return collected;
			write(() => store.putParts(collected.value.fresh));
			return finish(index, collected.value, 'network');
		};

		const known = await knownEditions(store, verify);
		let problem: DeliveryProblem = { code: 'bundle.never-fetched', municipality: null };
		const pinned = known.find(({ index }) => index.id === wish.pinned);
		if (pinned !== undefined) {
			const collected = await collect(pinned.index, wish, deviceOnly);
			if (collected.ok) return finish(pinned.index, collected.value, 'device');
			problem = collected.problem;
			const completed = await complete(pinned.index);
			if (completed.ok) return completed;
		}
		for (const [at, { index }] of known.entries()) {
			const collected = await collect(index, wish, deviceOnly);
			if (collected.ok) return finish(index, collected.value, 'device');
			if (at === 0 && pinned === undefined) problem = collected.problem;
		}

		const newest = await newestIndex(store, verify);
		if (newest.ok) {
			const { index, text } = newest.value;
			const collected = await collect(index, wish, sources);
			if (collected.ok) {
				isFresh = true;
				const edition = { id: index.id, index: text, files: verify.filesOf(index) };
				const isKnown = known[0]?.index.id === index.id;
				write(() =>
					isKnown ? store.putParts(collected.value.fresh) : store.putEdition(edition, collected.value.fresh)
				);
				return finish(index, collected.value, 'network');
			}
			if (collected.problem.code !== 'bundle.unreachable') problem = collected.problem;
		} else if (newest.problem.code !== 'bundle.unreachable') problem = newest.problem;

		// What the server offers now is no good: an older bundle may still be completed …
		const offline = !newest.ok && newest.problem.code === 'bundle.unreachable';
		for (const { index } of offline ? [] : known) {
			const completed = await complete(index);
			if (completed.ok) return completed;
		}
		// … or its words read in Dutch.
		for (const { index } of wish.language === 'nl' ? [] : known) {
			const collected = await collect(index, { ...wish, language: 'nl' }, deviceOnly);
			if (collected.ok) return finish(index, collected.value, 'device');
		}
		return fail(problem);
	}

	function refresh(): Promise<Result<'same' | 'newer', DeliveryProblem>> {
		refreshing ??= look().finally(() => {
			refreshing = null;
		});
		return refreshing;
	}

	async function look(): Promise<Result<'same' | 'newer', DeliveryProblem>> {
		const started = await start();
		if (!started.ok) return started;
		const { store, verify } = started.value;
		const newest = await newestIndex(store, verify);
		if (!newest.ok) return newest;
		const { index, text } = newest.value;
		const collected = await collect(index, wanted, { store, verify, network });
		if (!collected.ok) return collected;
		isFresh = true;
		const isNewer = (await store.editions())[0]?.id !== index.id;
		write(async () => {
			const { fresh } = collected.value;
			if (isNewer) await store.putEdition({ id: index.id, index: text, files: verify.filesOf(index) }, fresh);
			else if (fresh.length > 0) await store.putParts(fresh);
			await tidy(store);
		});
		await writing;
		return ok(isNewer ? 'newer' : 'same');
	}

	/** Keeps the newest, the one before until the newest was used, and what journeys are pinned to. */
	async function tidy(store: Store): Promise<void> {
		const editions = await store.editions();
		const pinned = new Set((await store.savedPlans()).map(({ bundle }) => bundle));
		const kept = editions[0]?.used === false ? 2 : 1;
		const leftOver = editions.slice(kept).filter(({ id }) => !pinned.has(id) && !opened.has(id));
		if (leftOver.length > 0) await store.dropEditions(leftOver.map(({ id }) => id));
	}

	async function searchWords(bundle: string | null): Promise<Result<SearchWords | null, DeliveryProblem>> {
		const started = await start();
		if (!started.ok) return started;
		const { store, verify } = started.value;
		const known = await knownEditions(store, verify);
		const edition = known.find(({ index }) => index.id === bundle) ?? known[0];
		if (edition === undefined) return fail({ code: 'bundle.never-fetched', municipality: null });
		const found = await searchWordsOf(edition.index, { store, verify, network });
		if (!found.ok) return found;
		const { words, fresh } = found.value;
		if (fresh !== null) write(() => store.putParts([fresh]));
		return ok(words);
	}

	return {
		open,
		refresh,
		searchWords,
		recalled: (value) => recalled !== null && isRecalled(recalled, value),
		onrecall: (listener) => {
			recallListeners.add(listener);
			return () => recallListeners.delete(listener);
		},
		today: () => todayAt(options.now(), newestMadeOn, options.clockWindow ?? CLOCK_WINDOW),
		settled: async () => {
			await refreshing;
			await writing;
		}
	};
}
