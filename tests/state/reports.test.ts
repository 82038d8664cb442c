import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import type { Bundle, Door, Provision, Right } from '#bundle';
import {
	choicesOf,
	fileOf,
	isWrongKind,
	ownerOf,
	Reports,
	wordsOf,
	wrongDraft,
	type FactView,
	type Knowledge,
	type WrongDraft
} from '#state';
import { openStore, type Store } from '#storage';
import { littleBundle } from './little-content.ts';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;
const shown = { source: 'https://example.org', checked: '2026-11-22', confirmed: true, overdue: false };
const provision = (id: string, to: string, more: Partial<Provision> = {}): Provision => ({
	id,
	to,
	formerly: [],
	kind: 'landelijk',
	also: [],
	rights: [],
	amounts: [],
	words: [],
	conditions: 0,
	bring: 0,
	origin,
	...more
});
const right = (id: string): Right => ({ id, law: 'wmo', article: '1', origin });
const list = <Item extends { readonly id: string }>(...items: Item[]): Record<string, Item> =>
	Object.fromEntries(items.map((item) => [item.id, item]));

const wijkteam: Door | undefined = littleBundle.doors['wijkteam'];
if (wijkteam === undefined) throw new Error('too little');
const bundle: Bundle = {
	...littleBundle,
	doors: {
		...littleBundle.doors,
		wijkteam: {
			...wijkteam,
			channels: [...wijkteam.channels, { kind: 'email', address: 'post@example.org', origin }]
		}
	},
	provisions: list(
		provision('poets', 'wijkteam', { rights: ['onderzoek', 'gedeeld'] }),
		provision('advies', 'veilig-thuis', { rights: ['stil', 'gedeeld'] })
	),
	rights: list(
		right('onderzoek'),
		right('gedeeld'),
		right('stil'),
		right('spoed-veilig'),
		right('spoed-geld'),
		right('los')
	),
	topics: littleBundle.topics.map((topic) => ({
		...topic,
		referrals: topic.referrals.map((referral) => ({
			...referral,
			rights: referral.safety ? ['spoed-veilig'] : referral.id === 'schulden' ? ['spoed-geld'] : []
		}))
	}))
};
const knowledge: Knowledge = {
	bundle,
	words: wordsOf('nl', []),
	today: { date: '2026-11-26', minutes: 600, trusted: true },
	recalled: () => false
};

const fact = (of: FactView['of'], id: string, more: Partial<FactView> = {}): FactView => ({
	of,
	id,
	name: `Naam van ${id}`,
	field: of === 'door' ? 'phone' : of === 'provision' ? 'conditions' : 'text',
	value: '078 123 45 67',
	origin: shown,
	...more
});
const draftOf = (one: FactView): WrongDraft => {
	const [choice] = choicesOf([one]);
	if (choice === undefined) throw new Error('no choice');
	return wrongDraft(knowledge, 'b1', choice);
};

const stores: Store[] = [];
const problems: string[] = [];
async function reportsOn(device: IDBFactory | null): Promise<Reports> {
	const store = await openStore({ indexedDB: device });
	stores.push(store);
	return new Reports(
		() => Promise.resolve(store),
		({ code }) => problems.push(code)
	);
}
afterEach(() => {
	problems.length = 0;
	for (const store of stores.splice(0)) store.close();
});

test('each fact can be wrong in its own way, and something else can be', () => {
	const facts = [fact('door', 'wijkteam'), fact('door', 'wijkteam', { field: 'hours' })];
	expect(choicesOf(facts).map(({ fact: { field }, kind }) => [field, kind])).toEqual([
		['phone', 'number'],
		['hours', 'hours'],
		['phone', 'other']
	]);
	expect(choicesOf([])).toEqual([]);
	expect([isWrongKind('number'), isWrongKind('toString'), isWrongKind('')]).toEqual([true, false, false]);
});

test('what is kept is about the fact, and about nothing else', async () => {
	const reports = await reportsOn(new IDBFactory());
	expect(await reports.keep(draftOf(fact('door', 'wijkteam')))).toBe('device');
	expect(reports.all).toEqual([
		{
			key: 'door wijkteam phone number 078 123 45 67',
			of: 'door',
			content: 'wijkteam',
			name: 'Naam van wijkteam',
			field: 'phone',
			kind: 'number',
			value: '078 123 45 67',
			source: 'https://example.org',
			checked: '2026-11-22',
			bundle: 'b1',
			day: '2026-11-26',
			sent: null,
			order: 1,
			format: 1
		}
	]);
});

test('said twice it is kept once, and what was taken along is open again', async () => {
	const reports = await reportsOn(new IDBFactory());
	await reports.keep(draftOf(fact('door', 'wijkteam')));
	await reports.keep(draftOf(fact('provision', 'poets')));
	await reports.markSent(reports.all, '2026-11-27');
	expect(reports.all.map(({ sent }) => sent)).toEqual(['2026-11-27', '2026-11-27']);
	await reports.keep(draftOf(fact('door', 'wijkteam')));
	expect(reports.all.map(({ content, sent }) => [content, sent])).toEqual([
		['wijkteam', null],
		['poets', '2026-11-27']
	]);
	await reports.forget(reports.all.slice(0, 1).map(({ key }) => key));
	expect(reports.all.map(({ content }) => content)).toEqual(['poets']);
	await reports.forget(reports.all.map(({ key }) => key));
	expect(reports.all).toEqual([]);
});

test.each([
	['a door of safety', fact('door', 'veilig-thuis')],
	['help of safety', fact('provision', 'advies')],
	['a right that only safety leads to', fact('right', 'spoed-veilig')],
	['a right of help of safety alone', fact('right', 'stil')],
	['a door that this guide does not know', fact('door', 'niemand')],
	['help that this guide does not know', fact('provision', 'niets')],
	['a right that this guide does not know', fact('right', 'niets')]
])('nothing is kept of %s, and its text can still be taken along', async (_, one) => {
	const device = new IDBFactory();
	const reports = await reportsOn(device);
	const draft = draftOf(one);
	expect(draft).toMatchObject({ mayKeep: false, report: { content: one.id, value: '078 123 45 67' } });
	expect(await reports.keep(draft)).toBe('not');
	await reports.read();
	expect(reports.all).toEqual([]);
});

test.each(['onderzoek', 'gedeeld', 'spoed-geld', 'los'])('the right %s is for everybody', (id) => {
	expect(draftOf(fact('right', id)).mayKeep).toBe(true);
});

test('where the device keeps nothing it says so, and has it until the tab closes', async () => {
	const reports = await reportsOn(null);
	expect(await reports.keep(draftOf(fact('door', 'wijkteam')))).toBe('memory');
	expect(reports.all).toHaveLength(1);
	expect(problems).toEqual(['storage.refused']);
});

test('an editor finds the file; a mail goes to an address only when the door tells one', () => {
	expect(fileOf({ of: 'door', content: 'wijkteam' })).toBe('content/doors/wijkteam.yaml');
	expect(fileOf({ of: 'provision', content: 'poets' })).toBe('content/provisions/poets.yaml');
	expect(fileOf({ of: 'right', content: 'los' })).toBe('content/rights/los.yaml');
	expect(ownerOf(knowledge, { of: 'door', content: 'wijkteam' })?.email).toBe('post@example.org');
	expect(ownerOf(knowledge, { of: 'provision', content: 'poets' })).toMatchObject({
		name: { text: 'wijkteam' },
		email: 'post@example.org'
	});
	expect(ownerOf(knowledge, { of: 'door', content: 'schuldhulp' })?.email).toBe(null);
	expect(ownerOf(knowledge, { of: 'right', content: 'los' })).toBe(null);
	expect(ownerOf(knowledge, { of: 'door', content: 'weg' })).toBe(null);
});
