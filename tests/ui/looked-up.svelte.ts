import type { Provision, SearchWords } from '#bundle';
import { LookingUp, type Knowledge } from '#state';
import { littleBundle } from '../state/little-content.ts';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;

const provision = (id: string, to: string, more: Partial<Provision> = {}): Provision => ({
	id,
	formerly: [],
	kind: 'maatwerk',
	to,
	also: [],
	rights: [],
	amounts: [],
	words: [],
	conditions: 0,
	bring: 0,
	origin,
	...more
});

const names: Readonly<Record<string, string>> = {
	'provision.schulden.name': 'Schulden oplossen',
	'provision.praatgroep.name': 'Praatgroep',
	'provision.advies.name': 'Advies over geweld',
	'door.veilig-thuis.name': 'Veilig Thuis',
	'door.wijkteam.name': 'Het wijkteam'
};

const search: SearchWords = {
	format: 1,
	part: 'search',
	ignored: ['ik', 'de'],
	danger: ['hits me'],
	means: [{ words: ['deurwaarder'], find: ['schulden'] }]
};

const knowledge: Knowledge = {
	bundle: {
		...littleBundle,
		provisions: {
			schulden: provision('schulden', 'schuldhulp', { law: 'wgs', words: ['rood staan'] }),
			praatgroep: provision('praatgroep', 'wijkteam', {
				kind: 'algemeen',
				free: true,
				groups: ['mantelzorgers']
			}),
			advies: provision('advies', 'veilig-thuis', { words: ['geweld'] })
		}
	},
	words: { language: 'nl', text: (key) => names[key] ?? null, isDutch: () => false },
	today: { date: '2026-11-25', minutes: 600, trusted: true },
	recalled: () => false
};

/** Looking up, in a little guide unless another is given. `addresses`: what came to stand in the address bar. */
export function lookedUp(
	given = '',
	guide: Knowledge = knowledge
): { readonly lookingUp: LookingUp; readonly addresses: string[] } {
	let text = $state('');
	const addresses: string[] = [];
	const lookingUp = new LookingUp({
		knowledge: () => guide,
		search: () => search,
		text: {
			get: () => text,
			set: (typed) => {
				text = typed;
			}
		},
		given,
		onfilters: (address) => addresses.push(address)
	});
	return { lookingUp, addresses };
}
