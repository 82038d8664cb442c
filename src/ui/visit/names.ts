import type { MessageKey, Translate } from '#i18n';
import type { DoorView } from '#state';
import type { Label } from '#visit';
import { phoneOf } from '../plan-door.ts';

const labels = {
	moeder: 'visit.label.moeder',
	vader: 'visit.label.vader',
	partner: 'visit.label.partner',
	kind: 'visit.label.kind',
	jongere: 'visit.label.jongere',
	oma: 'visit.label.oma',
	opa: 'visit.label.opa',
	volwassene: 'visit.label.volwassene',
	familielid: 'visit.label.familielid',
	huisgenoot: 'visit.label.huisgenoot'
} as const satisfies Record<Label, MessageKey>;

const doers = {
	gezin: 'visit.doer.gezin',
	netwerk: 'visit.doer.netwerk',
	werker: 'visit.doer.werker',
	deur: 'visit.doer.deur',
	samen: 'visit.together',
	huishouden: 'visit.household'
} as const satisfies Record<string, MessageKey>;

/** Somebody of a visit in words: `kind 1` is "kind 1" or "child 1"; groups and voices have words of their own. */
export function personName(id: string, t: Translate): string {
	if (isDoer(id)) return t(doers[id]);
	const [label = '', number] = id.split(' ');
	if (!isLabel(label)) return id;
	return number === undefined ? t(labels[label]) : `${t(labels[label])} ${number}`;
}

export const namesOf = (people: readonly string[], t: Translate): string =>
	people.map((person) => personName(person, t)).join(', ');

/** "1 is moeder, 2 is kind 1": whom the numbers in a code mean. */
export const numbersOf = (people: readonly string[], t: Translate): string =>
	people.map((person, at) => t('handing.is', { number: at + 1, who: personName(person, t) })).join(', ');

const isLabel = (text: string): text is Label => Object.hasOwn(labels, text);
const isDoer = (text: string): text is keyof typeof doers => Object.hasOwn(doers, text);

/** The same for the first word on a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The number to ring, and whose it is when the door has none of its own. */
export function numberOf(door: DoorView, t: Translate): string | null {
	const phone = phoneOf(door);
	if (phone === null || door.ringInstead === null) return phone?.number ?? null;
	return `${phone.number} (${t('visit.plan.via', { door: door.ringInstead.name.text })})`;
}
