import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Language, MunicipalityId, QuestionId } from '#bundle';
import type { Answer } from '#engine';
import { bringWords, type Translate } from '#i18n';
import {
	hasRecalled,
	Journey,
	Notices,
	SavedPlans,
	STANDARD_NONE,
	STANDARD_UNSURE,
	START,
	type ComeBack,
	type Edition,
	type Opening,
	type Spot
} from '#state';
import {
	askToKeep,
	clearTab,
	readTab,
	tabProblem,
	writeTab,
	type SavedPlan,
	type TabJourney
} from '#storage';
import { hrefsFor, languageParam } from './hrefs.ts';
import type { KitHistory } from './kit-history.ts';
import { theLibrary, theStore } from './library.ts';
import { leave } from './leave.ts';
import { visiting } from './visiting.ts';

export interface VoordeurNeeds {
	readonly history: KitHistory;
	readonly opening: Opening | null;
	readonly language: () => Language;
	/** The app's own words, in the language of the page. */
	readonly t: Translate;
}

const MUNICIPALITY = 'municipality';
const OWN = 'own-municipality';
/** A place in the journey beyond any other: the journey makes the last one of it. */
const LAST = 999;

/** How long leaving may wait for this device to be emptied: nobody may notice. */
const WIPE_MS = 150;

/** The whole app of one tab: what the pages join to components. */
export class Voordeur {
	readonly notices = new Notices();
	readonly plans: SavedPlans;
	readonly journey: Journey;
	readonly #history: KitHistory;
	readonly #language: () => Language;
	#begun: Promise<void> | null = null;
	#left = $state.raw(false);
	#ticked = $state.raw<Readonly<Record<QuestionId, Answer>>>({});
	#comeBack = $state.raw<ComeBack | null>(null);
	/** What was typed to look something up: in memory only, and gone with everything else. */
	lookedUp = $state('');

	constructor({ history, opening, language, t }: VoordeurNeeds) {
		this.#history = history;
		this.#language = language;
		this.plans = new SavedPlans(theStore, (problem) => {
			this.notices.tell(problem);
		});
		this.journey = new Journey({
			history,
			opening,
			language,
			standard: () => ({ [STANDARD_UNSURE]: t('answer.unsure'), [STANDARD_NONE]: t('answer.none') }),
			library: theLibrary,
			tab: {
				write: (journey: TabJourney) => {
					writeTab(journey);
					this.#tellTabProblem();
				},
				clear: clearTab
			},
			onproblem: (problem) => {
				this.notices.tell(problem);
			},
			onopen: (edition) => {
				this.#tellAbout(edition);
			},
			onplace: (which, municipality) => {
				void this.#rememberPlace(which, municipality);
			}
		});
	}

	/** *Weg hier* was pressed: nothing of this app may show any more. */
	get left(): boolean {
		return this.#left;
	}

	/** Once, in the browser: what this tab and this device still know, and the content. */
	begin(): Promise<void> {
		this.#begun ??= this.#begin();
		return this.#begun;
	}

	/** Tries again what did not work. */
	async again(): Promise<void> {
		if (this.#begun === null) await this.begin();
		else await this.journey.open();
	}

	async #begin(): Promise<void> {
		try {
			await this.#start();
		} catch {
			// The app's own code for it did not arrive: the network dropped. The first question works meanwhile.
			this.#begun = null;
			this.journey.fail({ code: 'bundle.unreachable' });
		}
	}

	async #start(): Promise<void> {
		const tab = await readTab();
		this.#tellTabProblem();
		if (tab !== null) this.journey.resume(tab);
		const store = await theStore();
		if (store.problem !== null) this.notices.tell(store.problem);
		store.onproblem((problem) => {
			this.notices.tell(problem);
		});
		store.onwiped(() => {
			this.#forget();
		});
		theLibrary().onrecall(() => {
			const { knowledge } = this.journey;
			if (knowledge !== null && hasRecalled(knowledge)) this.notices.tell({ code: 'recalled' });
			void this.journey.open();
		});
		this.journey.settle(await store.setting(MUNICIPALITY), await store.setting(OWN));
		await this.journey.open();
		await this.plans.read();
	}

	/** The address says another language now: the same content in that language. */
	async speak(): Promise<void> {
		const { edition } = this.journey;
		if (edition !== null && edition.language !== this.#language()) await this.journey.open();
	}

	/** The network came or went. */
	setOnline(online: boolean): void {
		this.notices.setOnline(online);
		if (!online) return;
		if (this.journey.problem !== null) void this.again();
		else void theLibrary().refresh();
	}

	/** The journey's page is on the screen; `sameJourney`: it was before, in another language. */
	arrive(sameJourney: boolean): void {
		this.#history.arrive(sameJourney ? this.#history.last : START);
		this.journey.settleSpot();
	}

	/** Goes on where this tab's journey was. */
	async proceed(): Promise<void> {
		await this.#toJourney({ ...START, position: LAST });
	}

	/** From a short address: the same first question as for everybody, these already ticked. The address leaves the history. */
	async beginWith(ticked: Readonly<Record<QuestionId, Answer>>): Promise<void> {
		this.#ticked = ticked;
		await this.#toJourney(START, true);
	}

	/** What a poster said, until somebody answers. In memory only; it is no answer yet. */
	tickedFor(question: QuestionId): Answer | null {
		return this.#ticked[question] ?? null;
	}

	/** Where somebody lives, said while looking something up. Only while there are no answers that hang on it. */
	async choosePlace(municipality: MunicipalityId): Promise<void> {
		await this.#rememberPlace('home', municipality);
		this.journey.settle(municipality, null, true);
		await this.journey.open();
	}

	async openPlan(id: string): Promise<void> {
		const saved = this.plans.find(id);
		if (saved === null) return;
		await this.#toJourney(START);
		this.#comeBack = null;
		await this.journey.openSaved(saved);
		await this.#lookForNewer(saved);
	}

	/** What changed since somebody saved the plan that is open. Null: none is, or nothing was found. */
	get comeBack(): ComeBack | null {
		return this.#comeBack;
	}

	async #lookForNewer(saved: SavedPlan): Promise<void> {
		try {
			const { ComeBack, comeBackWords } = await import('./coming-back.ts');
			await bringWords(this.#language(), comeBackWords);
			this.#comeBack = new ComeBack(this.journey, theLibrary());
			await this.#comeBack.look(saved);
		} catch {
			// The app's own code for it did not arrive: the plan of then is there.
		}
	}

	async savePlan(): Promise<boolean> {
		const plan = this.journey.toSave(crypto.randomUUID());
		if (plan === null) return false;
		const saved = await this.plans.save(plan);
		// Something worth keeping is on this device now: only here may the browser be asked to leave it alone.
		if (saved) void askToKeep();
		return saved;
	}

	/** Empties everything on this device, in every tab. False: the browser would not let go of something. */
	async wipe(): Promise<boolean> {
		this.#forget();
		visiting.end();
		const wiped = await (await theStore()).wipe();
		if (!wiped.ok) this.notices.tell(wiped.problem);
		return wiped.ok;
	}

	/** Away from here, now: first the screen, then everything else. A vault of home visits locks and stays: see decision 0013. */
	leave(): void {
		this.#left = true;
		document.title = '';
		this.#forget();
		const wiped = theStore()
			.then((store) => store.wipe({ keepItems: true }))
			.catch(() => undefined);
		const patience = new Promise((resolve) => setTimeout(resolve, WIPE_MS));
		void Promise.race([wiped, patience]).then(() => {
			leave(hrefsFor('nl').blank);
		});
	}

	async #toJourney(spot: Spot, replaceState = false): Promise<void> {
		await goto(resolve('/[[lang=language]]/vraag', languageParam(this.#language())), {
			state: { spot },
			replaceState
		});
	}

	#forget(): void {
		this.#ticked = {};
		this.#comeBack = null;
		this.lookedUp = '';
		this.journey.reset();
		this.plans.clear();
	}

	#tellAbout(edition: Edition): void {
		const { notices } = this;
		for (const code of notices.shown) if (code.startsWith('bundle.')) notices.withdraw(code);
		if (edition.pinnedMissing === true) notices.tell({ code: 'older' });
		if (this.journey.today.trusted) notices.withdraw('clock');
		else notices.tell({ code: 'clock' });
	}

	#tellTabProblem(): void {
		const problem = tabProblem();
		if (problem !== null) this.notices.tell(problem);
	}

	async #rememberPlace(which: 'home' | 'own', municipality: MunicipalityId): Promise<void> {
		const store = await theStore();
		await store.setSetting(which === 'home' ? MUNICIPALITY : OWN, municipality);
	}
}

export const [useVoordeur, provideVoordeur] = createContext<Voordeur>();
