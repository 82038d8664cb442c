import type { IsoDate } from '#bundle';
import type { NewReport, Store, WrongReport } from '#storage';
import type { Problem } from './edition.ts';
import type { WrongDraft } from './wrong.ts';

/** `device`: kept. `memory`: gone when the tab closes. `not`: it may not be kept. */
export type Kept = 'device' | 'memory' | 'not';

/** What somebody said is wrong in the guide, on this device only. Nobody else hears of it by itself. */
export class Reports {
	#all = $state.raw<readonly WrongReport[]>([]);
	#isRead = $state.raw(false);
	readonly #store: () => Promise<Store>;
	readonly #onproblem: (problem: Problem) => void;

	constructor(store: () => Promise<Store>, onproblem: (problem: Problem) => void) {
		this.#store = store;
		this.#onproblem = onproblem;
	}

	/** In the order in which they were kept. */
	get all(): readonly WrongReport[] {
		return this.#all;
	}

	/** The device was asked: an empty list means that nothing is kept. */
	get isRead(): boolean {
		return this.#isRead;
	}

	async read(): Promise<void> {
		this.#all = await (await this.#store()).reports();
		this.#isRead = true;
	}

	/** Said twice, it is kept once, with the last day; whether it was taken along is then open again. */
	async keep({ report, mayKeep }: WrongDraft): Promise<Kept> {
		if (!mayKeep) return 'not';
		return this.#put([{ ...report, key: keyOfReport(report), sent: null, format: 1 }]);
	}

	/** Their text was taken along: copied, shared or put in a mail. */
	async markSent(reports: readonly WrongReport[], day: IsoDate): Promise<void> {
		await this.#put(reports.map((report) => ({ ...report, sent: day })));
	}

	async forget(keys: readonly string[]): Promise<void> {
		const gone = await (await this.#store()).forgetReports(keys);
		if (!gone.ok) this.#onproblem(gone.problem);
		await this.read();
	}

	/** The device was emptied. */
	clear(): void {
		this.#all = [];
	}

	async #put(reports: readonly NewReport[]): Promise<Kept> {
		const store = await this.#store();
		let where: Kept = 'device';
		for (const report of reports) {
			const kept = await store.keepReport(report);
			if (kept.ok) continue;
			where = 'memory';
			this.#onproblem(kept.problem);
		}
		await this.read();
		return where;
	}
}

/** The same thing said about the same value is one record. */
export const keyOfReport = ({ of, content, field, kind, value }: WrongDraft['report']): string =>
	[of, content, field, kind, value].join(' ');
