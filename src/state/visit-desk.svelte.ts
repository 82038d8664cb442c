import type { Bundle, Language, MunicipalityId } from '#bundle';
import type { Answer, Subject } from '#engine';
import type { Result } from '#result';
import {
	doorsAlone,
	familyPlan,
	handOutPlan,
	newTalk,
	newVisit,
	nextAlone,
	nextQuestion,
	say,
	sayAlone,
	visitPlan,
	type NextQuestion,
	type PrivateTalk,
	type Visit,
	type VisitKeeper,
	type VisitProblem
} from '#visit';
import type { Edition, Library, Problem } from './edition.ts';
import { knowledgeFor } from './knowledge-for.ts';
import type { Knowledge, Today } from './knowledge.ts';
import { planDoorView } from './plan-view.ts';
import type { PlanDoorView } from './views.ts';
import { VisitShelf } from './visit-shelf.svelte.ts';
import {
	contradictionViews,
	overviewView,
	visitPlanView,
	type ContradictionView,
	type TopicView,
	type VisitPlanView
} from './visit-view.ts';

export interface VisitDeskNeeds {
	readonly library: () => Library;
	readonly keeper: VisitKeeper;
	/** The app's own words for "weet ik niet" and "niets hiervan". */
	readonly standard: (language: Language) => Readonly<Record<string, string>>;
	readonly newId: () => string;
}

/** One visit on this device: it lives here, and with the keeper. What is said alone lives only here. */
export class VisitDesk {
	readonly #needs: VisitDeskNeeds;
	/** What is kept, and whether the last change is. */
	readonly shelf: VisitShelf;
	#visit = $state.raw<Visit | null>(null);
	#edition = $state.raw<Edition | null>(null);
	/** The same bundle in the family's language, when that is another one. */
	#familyEdition = $state.raw<Edition | null>(null);
	#problem = $state.raw<Problem | VisitProblem | null>(null);
	#hidden = $state.raw(false);
	#talks = $state.raw<Readonly<Record<Subject, PrivateTalk>>>({});
	/** As it came from the keeper: looking at it is no change, and does not keep it longer. */
	#asKept: Visit | null = null;
	#opened = 0;

	constructor(needs: VisitDeskNeeds) {
		this.#needs = needs;
		this.shelf = new VisitShelf(needs.keeper);
	}

	get visit(): Visit | null {
		return this.#visit;
	}

	get edition(): Edition | null {
		return this.#edition;
	}

	/** What was refused last, with its reason; gone with the next change that succeeds. */
	get problem(): Problem | VisitProblem | null {
		return this.#problem;
	}

	get hidden(): boolean {
		return this.#hidden;
	}

	get keeper(): VisitKeeper['kind'] {
		return this.#needs.keeper.kind;
	}

	get today(): Today {
		return this.#needs.library().today();
	}

	readonly knowledge: Knowledge | null = $derived.by(() => this.#knowledgeOf(this.#edition));

	readonly overview: readonly TopicView[] = $derived.by(() => {
		const { knowledge, visit } = this;
		return knowledge === null || visit === null ? [] : overviewView(knowledge, visit);
	});

	readonly contradictions: readonly ContradictionView[] = $derived.by(() => {
		const { knowledge, visit } = this;
		return knowledge === null || visit === null ? [] : contradictionViews(knowledge, visit);
	});

	readonly plan: VisitPlanView | null = $derived.by(() =>
		this.#planFor(this.knowledge, (bundle, visit) => visitPlan(bundle, visit, this.today.date))
	);

	/** What the engine would ask next; null: nothing can change the plan any more. */
	readonly next: NextQuestion | null = $derived.by(() => this.nextAfter(null));

	/** Brings the content for this place and language. A visit keeps the bundle it began with. */
	async open(language: Language, municipality: MunicipalityId | null): Promise<void> {
		const pinned = this.#visit?.bundle;
		const place = this.#visit?.municipality ?? municipality;
		const wish = { language, municipality: place, own: place, ...(pinned === undefined ? {} : { pinned }) };
		const mine = (this.#opened += 1);
		const opened = await this.#needs.library().open(wish);
		// Somebody chose another place meanwhile.
		if (mine !== this.#opened) return;
		if (!opened.ok) {
			this.#problem = opened.problem;
			return;
		}
		this.#problem = null;
		this.#edition = opened.value;
	}

	/** The family reads along in this language; the worker's own stays. */
	async openForFamily(language: Language): Promise<void> {
		const own = this.#edition;
		if (own === null || language === own.language) {
			this.#familyEdition = null;
			return;
		}
		const { municipality, id } = own;
		const opened = await this.#needs
			.library()
			.open({ language, municipality, own: municipality, pinned: id });
		if (opened.ok) this.#familyEdition = opened.value;
		else this.#problem = opened.problem;
	}

	begin(municipality: MunicipalityId | null): void {
		// Without this place's own doors a plan would be wrong.
		if (this.#edition === null || this.#edition.municipality !== municipality) return;
		const visit = newVisit({
			id: this.#needs.newId(),
			begun: this.today.date,
			bundle: this.#edition.id,
			municipality
		});
		this.#talks = {};
		this.#put(visit);
	}

	/** Every change goes through here: a pure function of the visit, which may refuse with a reason. */
	change(to: (visit: Visit) => Visit | Result<Visit, VisitProblem>): boolean {
		if (this.#visit === null) return false;
		const changed = to(this.#visit);
		if (!('ok' in changed)) {
			this.#put(changed);
			return true;
		}
		if (changed.ok) this.#put(changed.value);
		else this.#problem = changed.problem;
		return changed.ok;
	}

	answer(about: Subject, question: string, answer: Answer, by: string): boolean {
		const bundle = this.#edition?.bundle;
		return bundle !== undefined && this.change((visit) => say(bundle, visit, about, question, answer, by));
	}

	nextAfter(last: { readonly subject: Subject; readonly topic: string } | null): NextQuestion | null {
		const bundle = this.#edition?.bundle;
		if (bundle === undefined || this.#visit === null) return null;
		return nextQuestion(bundle, this.#visit, this.today.date, last);
	}

	/** What lies on the table, in the family's language. */
	familyPlan(): VisitPlanView | null {
		return this.#planFor(this.familyKnowledge(), (bundle, visit) =>
			familyPlan(bundle, visit, this.today.date)
		);
	}

	/** What one person takes along, in the family's language. */
	handOut(person: Subject): VisitPlanView | null {
		return this.#planFor(this.familyKnowledge(), (bundle, visit) =>
			handOutPlan(bundle, visit, person, this.today.date)
		);
	}

	familyKnowledge(): Knowledge | null {
		return this.#familyEdition === null ? this.knowledge : this.#knowledgeOf(this.#familyEdition);
	}

	/** The question to ask this person alone; null when there is none left. */
	questionAlone(person: Subject) {
		const bundle = this.#edition?.bundle;
		if (bundle === undefined || this.#visit === null) return null;
		return nextAlone(bundle, this.#visit, this.#talkWith(person), this.today.date);
	}

	answerAlone(person: Subject, question: string, answer: Answer): void {
		const bundle = this.#edition?.bundle;
		if (bundle === undefined) return;
		const said = sayAlone(bundle, this.#talkWith(person), question, answer);
		if (said.ok) this.#talks = { ...this.#talks, [person]: said.value };
	}

	helpAlone(person: Subject): readonly PlanDoorView[] {
		const { knowledge } = this;
		if (knowledge === null || this.#visit === null) return [];
		const doors = doorsAlone(knowledge.bundle, this.#visit, this.#talkWith(person), this.today.date);
		return doors.map((door) => planDoorView(knowledge, door)).filter((view) => view !== null);
	}

	/** What this person said alone goes. */
	forgetTalk(person: Subject): void {
		const { [person]: _said, ...others } = this.#talks;
		this.#talks = others;
	}

	/** *Weg hier* during a visit: nothing shows, and nothing is lost. */
	hide(): void {
		if (this.#visit !== null) this.#hidden = true;
	}

	show(): void {
		this.#hidden = false;
	}

	/** Goes on with a visit that was kept. False: it cannot be read. */
	async resume(id: string, language: Language): Promise<boolean> {
		const opened = await this.#needs.keeper.open(id);
		if (!opened.ok) return false;
		this.#clear();
		this.#visit = this.#asKept = opened.value;
		await this.open(language, opened.value.municipality);
		return true;
	}

	/** What is on the screen goes to the keeper, that can keep it from now on. */
	keep(): void {
		if (this.#visit !== null && this.#visit !== this.#asKept) this.shelf.save(this.#visit);
	}

	/**
	 * The keeper locks now, or the worker is done: the newest is saved, and nothing readable stays here. Only a visit
	 * that there is no room for stays, hidden.
	 */
	async putAway(): Promise<void> {
		const visit = this.#visit === this.#asKept ? null : this.#visit;
		this.shelf.forget();
		this.#clear();
		if (visit === null || (await this.shelf.saveNow(visit)) || this.#visit !== null) return;
		this.#visit = visit;
		this.#hidden = true;
	}

	/** The visit is over, or everything on this device is wiped. */
	async end(): Promise<void> {
		const id = this.#visit?.id;
		this.#clear();
		if (id !== undefined) await this.shelf.drop(id);
	}

	#clear(): void {
		this.#visit = null;
		this.#talks = {};
		this.#hidden = false;
		this.#familyEdition = null;
	}

	#talkWith(person: Subject): PrivateTalk {
		return this.#talks[person] ?? newTalk(person);
	}

	#put(visit: Visit): void {
		this.#visit = visit;
		this.#problem = null;
		this.shelf.save(visit);
	}

	#planFor(
		knowledge: Knowledge | null,
		plan: (bundle: Bundle, visit: Visit) => ReturnType<typeof visitPlan>
	): VisitPlanView | null {
		if (knowledge === null || this.#visit === null) return null;
		const made = plan(knowledge.bundle, this.#visit);
		return made === null ? null : visitPlanView(knowledge, made, this.next === null);
	}

	#knowledgeOf(edition: Edition | null): Knowledge | null {
		if (edition === null) return null;
		return knowledgeFor(edition, this.#needs.library(), this.#needs.standard(edition.language));
	}
}
