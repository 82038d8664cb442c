import type { Translate } from '#i18n';
import type { ChannelView, DoorView, PlanDoorView } from '#state';
import { nameOf } from './subject.ts';

/** The number to ring for a door: its own first one, or that of who may be rung instead. */
export function phoneOf(door: DoorView): Extract<ChannelView, { kind: 'phone' }> | null {
	return door.channels.find((channel) => channel.kind === 'phone') ?? door.ringInstead?.phone ?? null;
}

/** For whom a door is; null when that needs no saying: only for the person who answers. */
export function forWhom(planDoor: PlanDoorView, t: Translate): string | null {
	const others = planDoor.for.filter((subject) => subject !== 'ik' && subject !== 'huishouden');
	return others.length === 0 ? null : planDoor.for.map((subject) => nameOf(subject, t)).join(', ');
}
