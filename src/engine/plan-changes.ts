import type { DoorId } from '#bundle';
import type { Plan, PlanDoor } from './plan-types.ts';

/** What somebody with a plan would notice of another one: which doors, not why. */
export interface PlanChanges {
	/** Null: the same door stands first. */
	readonly first: { readonly before: DoorId | null; readonly after: DoorId | null } | null;
	readonly added: readonly DoorId[];
	readonly gone: readonly DoorId[];
}

/** `idToday`: the id that an earlier door has now. */
export function planChanges(before: Plan, after: Plan, idToday: (door: DoorId) => DoorId): PlanChanges {
	const old = doorsIn(before).map(({ door }) => door);
	const now = doorsIn(after).map(({ door }) => door);
	const [first, last] = [before.first?.door ?? null, after.first?.door ?? null];
	const renamed = old.map(idToday);
	return {
		first: (first === null ? null : idToday(first)) === last ? null : { before: first, after: last },
		added: now.filter((door) => !renamed.includes(door)),
		gone: old.filter((door) => !now.includes(idToday(door)))
	};
}

/** Every door a plan shows, each once: the first, the next, the folded, what may fit, the quiet. */
export function doorsIn(plan: Plan): readonly PlanDoor[] {
	const all = [plan.first, ...plan.next, ...plan.folded, ...plan.mayFit, ...plan.quiet].filter(
		(door) => door !== null
	);
	return [...new Map(all.map((door) => [door.door, door])).values()];
}
