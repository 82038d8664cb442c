import type { DoorId, Language } from '#bundle';
import type { Subject } from '#engine';
import { practiceVisit, type Practice } from '#visit';
import { memoryKeeper } from './memory-keeper.ts';
import { practiceView, type PracticeView } from './practice-view.ts';
import { VisitDesk, type VisitDeskNeeds } from './visit-desk.svelte.ts';

/**
 * Practising: a desk of its own, with a household that does not exist. It keeps in memory only and knows of no
 * vault; what stands on the desk of real visits is another thing.
 */
export class PracticeDesk {
	readonly desk: VisitDesk;
	#practice = $state.raw<Practice | null>(null);

	constructor(needs: Pick<VisitDeskNeeds, 'library' | 'standard'>) {
		this.desk = new VisitDesk({ ...needs, keeper: memoryKeeper(), newId: () => 'oefening' });
	}

	get practice(): Practice | null {
		return this.#practice;
	}

	/** The doors of this household's place are here. */
	get isReady(): boolean {
		return this.#practice !== null && this.desk.edition?.municipality === this.#practice.municipality;
	}

	/** Where the worker's plan differs now; null while nothing is going on. */
	readonly view: PracticeView | null = $derived.by(() => {
		const { desk, practice } = this;
		if (practice === null || desk.visit === null || desk.knowledge === null) return null;
		return practiceView(desk.knowledge, practice, desk.visit, (person) => this.#doorsAlone(person));
	});

	/** Another household: what was going on is over. */
	async choose(practice: Practice, language: Language): Promise<void> {
		if (practice === this.#practice && this.desk.visit !== null) return;
		await this.stop();
		this.#practice = practice;
		await this.desk.open(language, practice.municipality);
	}

	/** Everybody is at the table, and nothing was asked yet. */
	begin(): void {
		const practice = this.#practice;
		if (practice === null || !this.isReady) return;
		this.desk.begin(practice.municipality);
		this.desk.change((visit) => practiceVisit(practice, visit));
	}

	async stop(): Promise<void> {
		this.#practice = null;
		await this.desk.end();
	}

	#doorsAlone(person: Subject): readonly DoorId[] {
		return this.desk.helpAlone(person).map(({ door }) => door.id);
	}
}
