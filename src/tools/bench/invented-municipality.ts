import type { Municipality } from '#bundle';

/** Another municipality like this one. The doors that fill its roles have ids of their own; what national help names keeps its name. */
export function inventedFrom(like: Municipality, number: number): Municipality {
	const filling = new Set([...Object.values(like.roles), like.general]);
	const own = new Set(like.doors.map(({ id }) => id).filter((id) => filling.has(id)));
	const renamed = (id: string): string => (own.has(id) ? `${id}-${String(number)}` : id);
	return {
		...like,
		id: `gemeente-${String(number)}`,
		general: renamed(like.general),
		roles: Object.fromEntries(Object.entries(like.roles).map(([role, door]) => [role, renamed(door)])),
		doors: like.doors.map((door) => ({
			...door,
			id: renamed(door.id),
			excludes: door.excludes.map(renamed),
			...(door.ringInstead === undefined ? {} : { ringInstead: renamed(door.ringInstead) })
		})),
		provisions: like.provisions.map((provision) => ({ ...provision, also: provision.also.map(renamed) }))
	};
}
