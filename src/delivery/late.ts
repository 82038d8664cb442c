import { fail, ok, type Result } from '#result';
import type { DeliveryProblem } from './problem.ts';
import type { Library } from './library.ts';

/** A library that comes when it is first asked for something: the first question does not need it. */
export function createLateLibrary(bring: () => Promise<Library>, now: () => number): Library {
	const listeners = new Set<() => void>();
	let library: Library | null = null;

	async function brought(): Promise<Result<Library, DeliveryProblem>> {
		try {
			const came = await bring();
			if (library === null) {
				library = came;
				library.onrecall(() => {
					for (const listener of listeners) listener();
				});
			}
			return ok(library);
		} catch {
			// The app's own code for it did not arrive yet.
			return fail({ code: 'bundle.unreachable', file: 'library' });
		}
	}
	return {
		open: async (wish) => {
			const came = await brought();
			return came.ok ? came.value.open(wish) : came;
		},
		refresh: async () => {
			const came = await brought();
			return came.ok ? came.value.refresh() : came;
		},
		searchWords: async (bundle) => {
			const came = await brought();
			return came.ok ? came.value.searchWords(bundle) : came;
		},
		recalled: (value) => library?.recalled(value) ?? false,
		onrecall: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		/** Nothing was opened yet, so nothing can be said about now. */
		today: () =>
			library?.today() ?? {
				date: new Date(now()).toISOString().slice(0, 10),
				minutes: 0,
				trusted: false
			},
		settled: async () => {
			await library?.settled();
		}
	};
}
