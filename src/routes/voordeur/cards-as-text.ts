import type { Translate } from '#i18n';
import type { CardView } from '#state';

/** Cards as plain text, to send or to paste, with the address that opens them. */
export function cardsAsText(cards: readonly CardView[], addresses: readonly string[], t: Translate): string {
	return [...cards.map((card) => cardAsText(card, t)), ...addresses].join('\n\n');
}

function cardAsText({ ref, name, what, door }: CardView, t: Translate): string {
	const own = door?.channels.find((channel) => channel.kind === 'phone');
	const other = door?.ringInstead;
	return [
		name.text,
		what.text,
		...(door === null || ref.kind === 'door' ? [] : [`${t('provision.door')}: ${door.name.text}`]),
		...(own === undefined ? [] : [t('channel.call', { number: own.number })]),
		...(own !== undefined || other === null || other === undefined
			? []
			: [t('channel.call-door', { number: other.phone.number, door: other.name.text })])
	].join('\n');
}
