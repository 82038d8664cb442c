import type { RoleId } from '#bundle';
import { doorView } from './door-view.ts';
import type { Knowledge } from './knowledge.ts';
import type { DoorView } from './views.ts';

export type EmergencyKind = 'danger' | 'unsafe' | 'suicide' | 'worried';

/** Graded, never one alarm: which doors help with what. */
const lines: readonly { readonly kind: EmergencyKind; readonly roles: readonly RoleId[] }[] = [
	{ kind: 'danger', roles: ['alarm'] },
	{ kind: 'unsafe', roles: ['veilig-thuis', 'seksueel-geweld', 'kindertelefoon'] },
	{ kind: 'suicide', roles: ['zelfmoordpreventie'] },
	{ kind: 'worried', roles: ['veilig-thuis', 'zorgwekkend-gedrag', 'luisterlijn'] }
];

/** Whom to call right now. Only with a number that was confirmed. */
export function emergencyGroups(
	knowledge: Knowledge
): readonly { readonly kind: EmergencyKind; readonly doors: readonly DoorView[] }[] {
	return lines
		.map(({ kind, roles }) => ({ kind, doors: doorsFor(knowledge, roles).filter(hasSureNumber) }))
		.filter(({ doors }) => doors.length > 0);
}

/** Whom to call to talk instead of read, the best first. */
export function talkDoors(knowledge: Knowledge): readonly DoorView[] {
	return doorsFor(knowledge, ['wijkteam', 'gemeente', 'luisterlijn']).filter(
		({ channels, ringInstead }) => ringInstead !== null || channels.some(({ kind }) => kind === 'phone')
	);
}

function doorsFor(knowledge: Knowledge, roles: readonly RoleId[]): readonly DoorView[] {
	const ids = roles.map((role) => knowledge.bundle.roles[role]).filter((id) => id !== undefined);
	return [...new Set(ids)].map((id) => doorView(knowledge, id)).filter((view) => view !== null);
}

const hasSureNumber = ({ channels }: DoorView): boolean =>
	channels.some((channel) => channel.kind === 'phone' && channel.origin.confirmed);
