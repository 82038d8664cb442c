import type { Channel, Door } from '#bundle';
import { lowerHours, lowerOrigin } from './lower-fact.ts';
import type { DoorSource } from './source-door.ts';
import { putBehalf, type DutchTexts, type Of } from './texts.ts';

export function lowerDoor(id: string, door: DoorSource): Door {
	return {
		id,
		formerly: door.formerly ?? [],
		channels: channelsOf(door),
		behalf: door.behalf === undefined ? undefined : lowerOrigin(door.behalf),
		ringInstead: door['ring-instead'],
		excludes: door.excludes ?? [],
		safety: door.safety ?? false,
		words: door.words ?? [],
		origin: lowerOrigin(door)
	};
}

function channelsOf(door: DoorSource): Channel[] {
	const own: Channel[] = door.own === true ? [{ kind: 'own' }] : [];
	const phone = (door.phone ?? []).map((fact): Channel => ({
		kind: 'phone',
		number: fact.value,
		origin: lowerOrigin(fact),
		hours: lowerHours(fact)
	}));
	const visit = (door.visit ?? []).map((fact): Channel => ({
		kind: 'visit',
		address: fact.value,
		origin: lowerOrigin(fact),
		hours: lowerHours(fact)
	}));
	const chat = (door.chat ?? []).map((fact): Channel => ({
		kind: 'chat',
		url: fact.value,
		origin: lowerOrigin(fact),
		hours: lowerHours(fact)
	}));
	const web = (door.web ?? []).map((fact): Channel => ({
		kind: 'web',
		url: fact.value,
		origin: lowerOrigin(fact)
	}));
	const email = (door.email ?? []).map((fact): Channel => ({
		kind: 'email',
		address: fact.value,
		origin: lowerOrigin(fact)
	}));
	return [...own, ...phone, ...visit, ...chat, ...web, ...email];
}

export function putDoorTexts(of: Of, id: string, door: DoorSource, texts: DutchTexts): void {
	texts.put(of, `door.${id}.name`, door.name);
	texts.put(of, `door.${id}.what`, door.what);
	texts.put(of, `door.${id}.forWhom`, door['for-whom']);
	texts.put(of, `door.${id}.how`, door.how);
	putBehalf(of, `door.${id}`, door.behalf, texts);
	texts.putList(of, `door.${id}.formerly`, door['former-names']);
}
