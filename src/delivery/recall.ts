import type { Channel, Door } from '#bundle';

/** Numbers and addresses that turned out wrong, in the form in which they are compared. */
export type Recalled = ReadonlySet<string>;

/** A recalled `0800-2000` also withdraws `0800 2000`. */
const comparable = (value: string): string =>
	value
		.toLowerCase()
		.replace(/[\s()-]/g, '')
		.replace(/\/+$/, '');

export const recalledOf = (values: readonly string[]): Recalled =>
	new Set(values.map(comparable).filter((value) => value !== ''));

export const isRecalled = (recalled: Recalled, value: string): boolean => recalled.has(comparable(value));

/** The part without recalled channels, so that neither the engine nor a page ever sees them. */
export function withoutRecalled<Part extends { readonly doors: Door[] }>(
	part: Part,
	recalled: Recalled
): Part {
	if (recalled.size === 0) return part;
	const holds = (channel: Channel): boolean =>
		valuesOf(channel).every((value) => !isRecalled(recalled, value));
	return {
		...part,
		doors: part.doors.map((door) => ({ ...door, channels: door.channels.filter(holds) }))
	};
}

function valuesOf(channel: Channel): readonly string[] {
	switch (channel.kind) {
		case 'phone':
			return [channel.number];
		case 'visit':
		case 'email':
			return [channel.address];
		case 'web':
		case 'chat':
			return [channel.url];
		case 'own':
			return [];
	}
}
