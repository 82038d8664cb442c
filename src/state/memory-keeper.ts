import { fail, ok } from '#result';
import type { Visit, VisitKeeper } from '#visit';

/** Keeps visits in this tab's memory only: they are gone when the tab closes. */
export function memoryKeeper(): VisitKeeper {
	const visits = new Map<string, Visit>();
	return {
		kind: 'memory',
		save: (visit) => {
			visits.set(visit.id, visit);
			return Promise.resolve(ok(null));
		},
		list: () =>
			Promise.resolve(
				ok(
					[...visits.values()].map(({ id, begun, people }) => ({
						kind: 'whole',
						id,
						begun,
						people: people.map((person) => person.id),
						keepUntil: null
					}))
				)
			),
		open: (id) => {
			const visit = visits.get(id);
			return Promise.resolve(visit === undefined ? fail({ code: 'keep.gone' }) : ok(visit));
		},
		drop: (id) => {
			visits.delete(id);
			return Promise.resolve(ok(null));
		}
	};
}
