import type { SavedPlan, Store } from '#storage';
import type { Problem } from './edition.ts';

/** Plans on this device, because somebody pressed *bewaar*. They never hold a safety answer. */
export class SavedPlans {
	#plans = $state.raw<readonly SavedPlan[]>([]);
	readonly #store: () => Promise<Store>;
	readonly #onproblem: (problem: Problem) => void;

	constructor(store: () => Promise<Store>, onproblem: (problem: Problem) => void) {
		this.#store = store;
		this.#onproblem = onproblem;
	}

	/** Newest first. */
	get plans(): readonly SavedPlan[] {
		return this.#plans;
	}

	find(id: string): SavedPlan | null {
		return this.#plans.find((plan) => plan.id === id) ?? null;
	}

	async read(): Promise<void> {
		const plans = await (await this.#store()).savedPlans();
		this.#plans = [...plans].sort((one, other) => other.savedAt.localeCompare(one.savedAt));
	}

	/** False: it is kept in memory only, until the tab closes. */
	async save(plan: SavedPlan): Promise<boolean> {
		const saved = await (await this.#store()).savePlan(plan);
		if (!saved.ok) this.#onproblem(saved.problem);
		await this.read();
		return saved.ok;
	}

	async forget(id: string): Promise<void> {
		await (await this.#store()).forgetPlan(id);
		await this.read();
	}

	clear(): void {
		this.#plans = [];
	}
}
