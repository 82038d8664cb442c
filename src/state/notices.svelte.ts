import type { Problem } from './edition.ts';

/** What people should know, quietly, above the page. One line for each code. */
export class Notices {
	#problems = $state.raw<readonly string[]>([]);
	#dismissed = $state.raw<readonly string[]>([]);
	#takeUpdate = $state.raw<(() => void) | null>(null);
	#online = $state.raw(true);

	readonly shown: readonly string[] = $derived(
		this.#problems.filter((code) => !this.#dismissed.includes(code))
	);

	/** Set when a newer app waits. It takes nothing away until somebody accepts. */
	get takeUpdate(): (() => void) | null {
		return this.#takeUpdate;
	}

	get online(): boolean {
		return this.#online;
	}

	tell({ code }: Problem): void {
		if (!this.#problems.includes(code)) this.#problems = [...this.#problems, code];
	}

	/** What was wrong is right again. */
	withdraw(code: string): void {
		this.#problems = this.#problems.filter((one) => one !== code);
	}

	dismiss(code: string): void {
		this.#dismissed = [...this.#dismissed, code];
	}

	offerUpdate(take: (() => void) | null): void {
		this.#takeUpdate = take;
	}

	setOnline(online: boolean): void {
		this.#online = online;
	}
}
