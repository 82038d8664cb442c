import type { DoorId } from '#bundle';
import type { ChannelView, DoorView, FactView, Phrase, ProvisionView, RightView } from '#state';

interface Named {
	readonly id: DoorId;
	readonly name: Phrase;
}

/** What is shown of this number, address or site. */
export function channelFacts({ id, name }: Named, channel: ChannelView): readonly FactView[] {
	if (channel.kind === 'own') return [];
	const { origin } = channel;
	const about = { of: 'door', id, name: name.text, value: valueOf(channel), origin } as const;
	const hasHours = 'open' in channel && channel.open.kind !== 'unknown';
	return [{ ...about, field: channel.kind }, ...(hasHours ? [{ ...about, field: 'hours' } as const] : [])];
}

/** How it goes there: what somebody finds who really goes. */
export const howFact = ({ id, name, how, what, origin }: DoorView): FactView => ({
	of: 'door',
	id,
	name: name.text,
	field: 'how',
	value: (how ?? what).text,
	origin
});

export function provisionFacts(provision: ProvisionView): readonly FactView[] {
	const { id, name, conditions, cost, term, what, origin } = provision;
	const about = { of: 'provision', id, name: name.text, origin } as const;
	const first = conditions[0] ?? provision.forWhom ?? what;
	return [
		{ ...about, field: 'conditions', value: first.text },
		...(term === null ? [] : [{ ...about, field: 'term', value: term.text } as const]),
		...(cost === null ? [] : [{ ...about, field: 'cost', value: cost.text } as const])
	];
}

export const amountFact = (
	{ id, name }: ProvisionView,
	{ what, origin }: ProvisionView['amounts'][number],
	shown: string
): FactView => ({
	of: 'provision',
	id,
	name: name.text,
	field: 'amounts',
	value: `${what.text}: ${shown}`,
	origin
});

export const rightFact = ({ id, title, text, origin }: RightView): FactView => ({
	of: 'right',
	id,
	name: title.text,
	field: 'text',
	value: text.text,
	origin
});

function valueOf(channel: Exclude<ChannelView, { kind: 'own' }>): string {
	if (channel.kind === 'phone') return channel.number;
	return 'url' in channel ? channel.url : channel.address;
}
