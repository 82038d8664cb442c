import type { DoorId } from '#bundle';
import type { CodeProblem } from '#codes';
import type { Subject } from '#engine';
import { ok, type Result } from '#result';
import {
	consentOf,
	AT_THE_TABLE,
	familyPlan,
	handOutPlan,
	planForDoor,
	present,
	visitPlan,
	withoutConsent,
	type Visit
} from '#visit';
import { doorView } from './door-view.ts';
import type { Edition } from './edition.ts';
import type { Knowledge } from './knowledge.ts';
import { planCode } from './plan-code.ts';
import type { Phrase } from './views.ts';

/** Who gets the plan: everybody at the table, one of them, a door, or the worker's own file. */
export type Taker =
	| { readonly kind: 'family' | 'file' }
	| { readonly kind: 'person'; readonly person: Subject }
	| { readonly kind: 'door'; readonly door: DoorId };

export interface VisitCode {
	/** Null: nothing can be handed over. */
	readonly code: string | null;
	readonly people: readonly Subject[];
	/** Doors that stand on paper only. */
	readonly left: readonly Phrase[];
	/** About them nothing goes along: they have not said yes. */
	readonly silent: readonly Subject[];
	/** In it, though they do not want the others at the table to see it. */
	readonly unseen: readonly Subject[];
}

/** The plan of a visit as a code. Made from what others may see anyway: the same whatever anybody said alone. */
export function visitCode(
	edition: Pick<Edition, 'id' | 'municipality'>,
	knowledge: Knowledge,
	visit: Visit,
	taker: Taker
): Result<VisitCode, CodeProblem> {
	const { bundle, today } = knowledge;
	const people = present(visit).map(({ id }) => id);
	const plan = planFor(bundle, visit, taker, today.date);
	const made = plan === null ? null : planCode(edition, bundle, plan, people);
	if (made !== null && !made.ok) return made;
	const silent = silentTo(bundle, visit, taker, today.date);
	const openly = taker.kind === 'family' || taker.kind === 'person';
	return ok({
		code: made?.value.code ?? null,
		people: made?.value.people ?? [],
		left: (made?.value.left ?? [])
			.map((door) => doorView(knowledge, door)?.name ?? null)
			.filter((name) => name !== null),
		silent,
		unseen: openly
			? []
			: people.filter((id) => !silent.includes(id) && consentOf(visit, id, AT_THE_TABLE) === 'no')
	});
}

function planFor(
	bundle: Knowledge['bundle'],
	visit: Visit,
	taker: Taker,
	today: string
): ReturnType<typeof visitPlan> {
	switch (taker.kind) {
		case 'family':
			return familyPlan(bundle, visit, today);
		case 'person':
			return handOutPlan(bundle, visit, taker.person, today);
		case 'door':
			return planForDoor(bundle, visit, taker.door, today);
		case 'file':
			return visitPlan(bundle, visit, today);
	}
}

/** For whom the plan has something, and who did not agree that it goes to this door. */
function silentTo(
	bundle: Knowledge['bundle'],
	visit: Visit,
	taker: Taker,
	today: string
): readonly Subject[] {
	// Who does not want it on the table is no news for the table.
	if (taker.kind !== 'door') return [];
	const plan = visitPlan(bundle, visit, today);
	const doors = plan === null ? [] : [plan.first, ...plan.next, ...plan.folded];
	const concerned = present(visit)
		.map(({ id }) => id)
		.filter((id) => doors.some((door) => door?.for.includes(id) === true));
	return withoutConsent(visit, concerned, taker.door);
}
