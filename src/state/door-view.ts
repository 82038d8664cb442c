import type { Channel, Door, DoorId, Hours } from '#bundle';
import { openNow } from '#calendar';
import { valueOf } from './channel-value.ts';
import { originView, type Knowledge } from './knowledge.ts';
import type { ChannelView, DoorView, OpenNow } from './views.ts';
import { phrase, phraseOr, phrasesFrom } from './words.ts';

type PhoneView = Extract<ChannelView, { kind: 'phone' }>;

const order = ['own', 'phone', 'visit', 'chat', 'web', 'email'] as const;

/** Null when the bundle knows no such door. */
export function doorView(knowledge: Knowledge, id: DoorId): DoorView | null {
	const door = findDoor(knowledge, id);
	if (door === null) return null;
	const { words, today } = knowledge;
	const channels = channelViews(knowledge, door);
	return {
		id: door.id,
		name: phraseOr(words, `door.${door.id}.name`, door.id),
		what: phraseOr(words, `door.${door.id}.what`, ''),
		forWhom: phrase(words, `door.${door.id}.forWhom`),
		how: phrase(words, `door.${door.id}.how`),
		formerly: phrasesFrom(words, `door.${door.id}.formerly`),
		channels,
		ringInstead: ringInstead(knowledge, door, channels),
		origin: originView(door.origin, today)
	};
}

/** Also under an id it had before. */
export function findDoor({ bundle }: Pick<Knowledge, 'bundle'>, id: DoorId): Door | null {
	return bundle.doors[id] ?? Object.values(bundle.doors).find((door) => door.formerly.includes(id)) ?? null;
}

function channelViews(knowledge: Knowledge, door: Door): readonly ChannelView[] {
	return door.channels
		.filter((channel) => !knowledge.recalled(valueOf(channel)))
		.map((channel) => channelView(knowledge, channel))
		.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

function channelView(knowledge: Knowledge, channel: Channel): ChannelView {
	const { today } = knowledge;
	if (channel.kind === 'own') return { kind: 'own' };
	const origin = originView(channel.origin, today);
	switch (channel.kind) {
		case 'phone':
			return {
				kind: 'phone',
				number: channel.number,
				href: `tel:${channel.number.replace(/[^+\d]/g, '')}`,
				origin,
				open: openAt(knowledge, channel.hours)
			};
		case 'visit':
			return { kind: 'visit', address: channel.address, origin, open: openAt(knowledge, channel.hours) };
		case 'chat':
			return { kind: 'chat', url: channel.url, origin, open: openAt(knowledge, channel.hours) };
		case 'web':
			return { kind: 'web', url: channel.url, origin };
		case 'email':
			return { kind: 'email', address: channel.address, origin };
	}
}

function openAt({ today }: Knowledge, hours: Hours | undefined): OpenNow {
	if (hours?.weekly === 'altijd') return { kind: 'always' };
	return today.trusted ? openNow(hours, today) : { kind: 'unknown' };
}

function ringInstead(
	knowledge: Knowledge,
	door: Door,
	channels: readonly ChannelView[]
): DoorView['ringInstead'] {
	if (channels.some(({ kind }) => kind === 'phone' || kind === 'own')) return null;
	for (const id of [door.ringInstead, knowledge.bundle.general]) {
		if (id === undefined || id === null || id === door.id) continue;
		const other = findDoor(knowledge, id);
		const phone = other === null ? undefined : channelViews(knowledge, other).find(isPhone);
		if (other !== null && phone !== undefined) {
			return { id: other.id, name: phraseOr(knowledge.words, `door.${other.id}.name`, other.id), phone };
		}
	}
	return null;
}

const isPhone = (channel: ChannelView): channel is PhoneView => channel.kind === 'phone';
