import { UNSURE, type Bundle, type MunicipalityId, type QuestionId } from '#bundle';
import type { Answer, Answers, Subject } from '#engine';
import type { SavedPlan, TabJourney } from '#storage';
import { bringReplay, keptOf, merge, type Content } from './kept.ts';
import type { Edition, Problem, Wish } from './edition.ts';
import type { Knowledge, Today } from './knowledge.ts';
import type { JourneyNeeds } from './journey-needs.ts';
import type { Looked, Spot } from './spot.ts';
import { SOMEWHERE, wordsWithPlaces } from './place-names.ts';
import { nextUnfinished, openingTrail, type Place } from './trail.ts';
import { withStandard, wordsOf, type Words } from './words.ts';

/** The stand-in for every municipality that is not in the guide. */
const ELSEWHERE = 'elders';
const NO_ADDRESS = 'geen-adres';

/** Holds the answers and the edition they are read with; where somebody is, is derived from these and the place in history. */
export class Journey {
	readonly #needs: JourneyNeeds;
	#answers = $state.raw<Answers>({});
	#content = $state.raw<Content | null>(null);
	#municipality = $state.raw<MunicipalityId | null>(null);
	#own = $state.raw<MunicipalityId | null>(null);
	/** The place whose content is on its way. */
	#awaits = $state.raw<'home' | 'own' | null>(null);
	#problem = $state.raw<Problem | null>(null);
	/** Opened from a saved plan, which holds no safety answers: then nothing about safety is asked either. */
	#shared = $state.raw(false);
	#resumes = $state.raw(false);
	#looked = $state.raw<Looked | null>(null);
	/** The bundle this journey keeps. */
	#pinned: string | null = null;
	#opened = 0;

	constructor(needs: JourneyNeeds) {
		this.#needs = needs;
	}

	readonly #bundle = $derived.by((): Bundle | null => {
		if (this.#content === null) return null;
		const { edition, replay } = this.#content;
		return this.#shared ? replay.sharedBundle(edition.bundle) : edition.bundle;
	});

	readonly trail: readonly Place[] = $derived.by(() => {
		if (this.#content !== null && this.#bundle !== null) {
			return this.#content.replay.trailOf(this.#bundle, this.#answers, this.today.date, this.#awaits);
		}
		const { opening } = this.#needs;
		return opening === null || this.#resumes ? [{ kind: 'waiting' }] : openingTrail(opening, this.#answers);
	});

	readonly position = $derived(Math.min(this.#spot.position, this.trail.length - 1));

	readonly place: Place = $derived(
		this.#spot.aside !== undefined && this.#bundle !== null
			? { kind: 'plan' }
			: (this.trail[this.position] ?? { kind: 'waiting' })
	);

	get #spot(): Spot {
		return this.#needs.history.spot;
	}

	get answers(): Answers {
		return this.#answers;
	}

	get edition(): Edition | null {
		return this.#content?.edition ?? null;
	}

	get municipality(): MunicipalityId | null {
		return this.#municipality;
	}

	get own(): MunicipalityId | null {
		return this.#own;
	}

	get problem(): Problem | null {
		return this.#problem;
	}

	get hasAnswers(): boolean {
		return Object.values(this.#answers).some((given) => Object.keys(given).length > 0);
	}

	get today(): Today {
		return this.#needs.library().today();
	}

	readonly words: Words = $derived.by(() => {
		const standard = this.#needs.standard();
		const { edition } = this;
		if (edition !== null) return wordsWithPlaces(withStandard(edition.words, standard), edition);
		const language = this.#needs.language();
		const opening = this.#needs.opening?.words[language];
		return withStandard(wordsOf(language, opening === undefined ? [] : [opening]), standard);
	});

	readonly knowledge = $derived.by((): Knowledge | null => {
		if (this.#bundle === null) return null;
		const library = this.#needs.library();
		const { words, today } = this;
		return { bundle: this.#bundle, words, today, recalled: (value) => library.recalled(value) };
	});

	answer(subject: Subject, question: QuestionId, answer: Answer): void {
		const wasOpen = this.#answers[subject]?.[question] === undefined;
		this.#answers = { ...this.#answers, [subject]: { ...this.#answers[subject], [question]: answer } };
		this.#keep();
		this.#advance(wasOpen);
	}

	/** `near`: whose doors to show; without an address, where somebody is now. Null: not known. */
	async choosePlace(choice: MunicipalityId, near: MunicipalityId | null): Promise<void> {
		const { place } = this;
		if (place.kind !== 'question' || place.question.place === undefined) return;
		const which = place.question.place;
		const municipality = near ?? ELSEWHERE;
		if (which === 'home') this.#municipality = municipality;
		else this.#own = municipality;
		this.#needs.onplace(which, municipality);
		const isHere = this.edition?.[which === 'home' ? 'municipality' : 'own'] === municipality;
		if (!isHere) this.#awaits = which;
		const answer = choice === UNSURE ? UNSURE : [choice === NO_ADDRESS ? NO_ADDRESS : SOMEWHERE];
		const at = this.position;
		const jumps = place.answer === null || this.#spot.mending === true;
		this.answer(place.subject, place.question.id, answer);
		if (isHere) return;
		await this.open();
		if (jumps) this.#needs.history.replace({ ...this.#spot, position: nextUnfinished(this.trail, at) });
	}

	/** Somebody has read the help and wants to go on with the other questions. */
	continueAfterDanger(): void {
		this.#push(nextUnfinished(this.trail, this.position));
	}

	toPlan(): void {
		this.#push(this.trail.length - 1);
	}

	/** The plan as it is now, with questions still open. */
	toPlanSoFar(): void {
		const { position, depth } = this.#spot;
		this.#needs.history.push({ position, depth: depth + 1, aside: 'plan' });
	}

	/** Opens a door or a provision beside the plan. Which one is known in memory only. */
	look(kind: Looked['kind'], id: string): void {
		this.#looked = { kind, id };
		const { position, depth } = this.#spot;
		this.#needs.history.push({ position, depth: depth + 1, aside: 'detail' });
	}

	get looked(): Looked | null {
		return this.#spot.aside === 'detail' ? this.#looked : null;
	}

	/** To change one answer. */
	goTo(subject: Subject, question: QuestionId): void {
		const at = this.trail.findIndex(
			(place) => place.kind === 'question' && place.subject === subject && place.question.id === question
		);
		if (at !== -1) this.#needs.history.push({ position: at, depth: this.#spot.depth + 1, mending: true });
	}

	toCheck(): void {
		const at = this.trail.findIndex(({ kind }) => kind === 'check');
		if (at !== -1) this.#push(at);
	}

	/** False on the first screen: behind it lies the start page. */
	get canGoBack(): boolean {
		return this.#spot.depth > 0 || this.position > 0;
	}

	/** The same as the browser's own back. */
	back(): void {
		if (this.#spot.depth > 0) this.#needs.history.back();
		else if (this.position > 0) this.#needs.history.replace({ position: this.position - 1, depth: 0 });
	}

	/** After a reload the row of screens may be shorter than the history remembers: safety answers are gone. */
	settleSpot(): void {
		if (this.#bundle === null || this.#spot.position < this.trail.length) return;
		this.#needs.history.replace({ ...this.#spot, position: this.trail.length - 1 });
	}

	/** The journey that was in this tab before a reload. Safety answers were not kept, so that is asked again. */
	resume({ answers, bundle, municipality, own }: TabJourney): void {
		this.#answers = merge(answers, this.#answers);
		this.#municipality = municipality;
		this.#own = own;
		this.#pinned = bundle;
		this.#resumes = true;
	}

	/** The settings of an earlier visit; a place chosen in this journey stays, unless it is chosen anew outside it. */
	settle(municipality: MunicipalityId | null, own: MunicipalityId | null, anew = false): void {
		this.#municipality = (anew ? null : this.#municipality) ?? municipality;
		this.#own ??= own;
	}

	async openSaved(saved: SavedPlan): Promise<void> {
		this.#forget();
		this.#answers = saved.answers;
		this.#municipality = saved.municipality;
		this.#own = saved.own;
		this.#pinned = saved.bundle;
		this.#shared = true;
		this.#resumes = true;
		await this.open();
		this.#keep();
		this.#needs.history.replace({ position: Math.max(0, this.trail.length - 1), depth: 0 });
	}

	/** What is kept when somebody presses *bewaar*: never a safety answer. Null before there is content. */
	toSave(id: string): SavedPlan | null {
		if (this.#content === null) return null;
		const { edition, replay } = this.#content;
		const place = { municipality: this.#municipality, own: this.#own };
		return replay.planToSave(id, this.today.date, place, edition, this.#answers);
	}

	/** Brings the content for the language and the place of now. Answers given meanwhile count. */
	async open(): Promise<void> {
		const mine = ++this.#opened;
		const wish: Wish = {
			language: this.#needs.language(),
			municipality: this.#municipality,
			own: this.#own,
			...(this.#pinned === null ? {} : { pinned: this.#pinned })
		};
		const [opened, replay] = await Promise.all([this.#needs.library().open(wish), bringReplay()]);
		if (mine !== this.#opened) return;
		this.#awaits = null;
		if (!opened.ok) this.fail(opened.problem);
		else if (replay === null) this.fail({ code: 'bundle.unreachable' });
		else {
			this.#content = { edition: opened.value, replay };
			this.#pinned = opened.value.id;
			this.#resumes = false;
			this.#problem = null;
			this.#keep();
			this.settleSpot();
			this.#needs.onopen?.(opened.value);
		}
	}

	/** The content cannot be had now. What is on the screen stays. */
	fail(problem: Problem): void {
		this.#problem = problem;
		this.#needs.onproblem(problem);
	}

	/** Everything about this person is gone from this tab. */
	reset(): void {
		this.#forget();
		this.#needs.tab.clear();
	}

	/** Starts anew from the first question. */
	async restart(): Promise<void> {
		this.reset();
		this.#push(0);
		await this.open();
	}

	#forget(): void {
		this.#answers = {};
		this.#shared = false;
		this.#resumes = false;
		this.#awaits = null;
		this.#looked = null;
		this.#pinned = null;
	}

	#advance(wasOpen: boolean): void {
		const jumps = wasOpen || this.#spot.mending === true;
		this.#push(jumps ? nextUnfinished(this.trail, this.position) : this.position + 1);
	}

	#push(position: number): void {
		this.#needs.history.push({ position, depth: this.#spot.depth + 1 });
	}

	#keep(): void {
		if (!this.hasAnswers) return;
		const opening = this.#resumes ? null : this.#needs.opening;
		const kept = keptOf(this.#content, opening, this.#answers);
		if (kept === null) return;
		const { bundle, answers } = kept;
		this.#needs.tab.write({ format: 1, bundle, municipality: this.#municipality, own: this.#own, answers });
	}
}
