import type { Channel } from '#bundle';
import type { Knowledge } from './knowledge.ts';

/** The number or address of a channel: what can be withdrawn. */
export function valueOf(channel: Channel): string {
	switch (channel.kind) {
		case 'phone':
			return channel.number;
		case 'visit':
		case 'email':
			return channel.address;
		case 'web':
		case 'chat':
			return channel.url;
		case 'own':
			return '';
	}
}

/** Something in this content was withdrawn after it was opened. */
export function hasRecalled(knowledge: Knowledge): boolean {
	return Object.values(knowledge.bundle.doors).some(({ channels }) =>
		channels.some((channel) => knowledge.recalled(valueOf(channel)))
	);
}
