import type { Language } from '#bundle';
import type { Translate } from '#i18n';
import type { ChannelView, DoorView, OriginView, Phrase, PlanDoorView } from '#state';
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

/** What a door is there for; who only coordinates has no title of its own. */
export function titlesOf(planDoor: PlanDoorView, t: Translate, language: Language): readonly Phrase[] {
	if (planDoor.titles.length > 0 || !planDoor.coordinates) return planDoor.titles;
	return [{ text: t('plan.coordination'), lang: language }];
}

/** What to say there; who only coordinates has no sentence of its own. */
export function sentenceOf(planDoor: PlanDoorView, t: Translate, language: Language): Phrase | null {
	if (planDoor.say !== null || planDoor.titles.length > 0 || !planDoor.coordinates) return planDoor.say;
	return { text: t('plan.coordination-say'), lang: language };
}

/** A number that breaks over two lines is hard to read and easy to dial wrong. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

/** `https://www.voorbeeld.nl/pad` is long and says little: the name of the site is enough. */
export const siteOf = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '');

/** When all was looked up on the same day with the same outcome, one line says so for all. */
export function sharedOrigin(origins: readonly OriginView[]): OriginView | null {
	const [head, ...rest] = origins;
	if (head === undefined) return null;
	return rest.every((origin) => alike(head, origin) && origin.confirmed === head.confirmed) ? head : null;
}

/** Does what is said about the number hold for the rest? Whether it was rung is about the number alone. */
export const coversRest = (phone: OriginView, rest: readonly OriginView[]): boolean =>
	rest.every((origin) => alike(phone, origin) && (origin.confirmed || !phone.confirmed));

const alike = (one: OriginView, other: OriginView): boolean =>
	one.checked === other.checked && one.overdue === other.overdue;

/** The first thing said: one sentence, with the question before it when it begins with one. */
export function firstSentence({ text, lang }: Phrase): Phrase {
	return { text: /^(?:[^?]*?\?\s+)*?.*?\.(?=\s+\p{Lu})/u.exec(text)?.[0] ?? text, lang };
}
