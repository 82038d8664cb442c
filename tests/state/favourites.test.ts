import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test } from 'vitest';
import type { Bundle, Provision } from '#bundle';
import type { CardRef } from '#codes';
import { encode } from '#codes';
import {
	cardView,
	codeFor,
	Favourites,
	isSafetyCard,
	keptViews,
	openCode,
	relatedTo,
	wordsOf,
	type Knowledge
} from '#state';
import { openStore, type Store } from '#storage';
import { littleBundle } from './little-content.ts';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;
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
const provisions = [
	provision('budget', 'inkomen', { formerly: ['oude-naam'] }),
	provision('poets', 'wijkteam', { law: 'wmo' }),
	provision('rust', 'wijkteam', { law: 'wmo', lesserKnown: origin }),
	provision('advies', 'veilig-thuis'),
	// At an ordinary door, but only answers about safety lead to it.
	provision('nieuw-slot', 'opvang')
];
const bundle: Bundle = {
	...littleBundle,
	municipality: 'dorp',
	provisions: Object.fromEntries(provisions.map((one) => [one.id, one])),
	topics: littleBundle.topics.map((topic) =>
		topic.id === 'veiligheid'
			? {
					...topic,
					referrals: topic.referrals.map((referral) => ({ ...referral, provisions: ['nieuw-slot'] }))
				}
			: topic
	)
};
const knowledgeOf = (given: Bundle): Knowledge => ({
	bundle: given,
	words: wordsOf('nl', [{ words: { 'provision.poets.name': 'Poetshulp' }, dutch: [] }]),
	today: { date: '2026-11-22', minutes: 600, trusted: true },
	recalled: () => false
});
const knowledge = knowledgeOf(bundle);
const dorp = { id: 'dorp', name: 'Dorp', places: [], postcodes: [] };
const at = { id: 'b1', municipality: 'dorp', municipalities: [dorp] };
const help = (id: string): CardRef => ({ kind: 'provision', id });
const door = (id: string): CardRef => ({ kind: 'door', id });
const safetyCards = [door('veilig-thuis'), help('advies'), help('nieuw-slot')];

const stores: Store[] = [];
async function favourites(): Promise<Favourites> {
	const store = await openStore({ indexedDB: new IDBFactory() });
	stores.push(store);
	return new Favourites(
		() => Promise.resolve(store),
		() => undefined
	);
}
afterEach(() => {
	for (const store of stores.splice(0)) store.close();
});
const without = (id: string): Knowledge =>
	knowledgeOf({
		...bundle,
		provisions: Object.fromEntries(provisions.filter((one) => one.id !== id).map((one) => [one.id, one]))
	});

test('keeps, forgets and brings back, in the order of keeping', async () => {
	const kept = await favourites();
	expect(await kept.keep(knowledge, help('poets'), 'dorp')).toBe(true);
	expect(await kept.keep(knowledge, door('wijkteam'), 'dorp')).toBe(true);
	expect(kept.all.map(({ card, name }) => [card, name])).toEqual([
		['provision:poets', 'Poetshulp'],
		['door:wijkteam', 'wijkteam']
	]);
	await kept.forget(knowledge, help('poets'));
	expect(kept.has(knowledge, help('poets'))).toBe(false);
	expect(kept.forgotten?.name).toBe('Poetshulp');
	await kept.restore();
	expect(kept.has(knowledge, help('poets'))).toBe(true);
	expect(kept.forgotten).toBe(null);
	kept.clear();
	expect(kept.all).toEqual([]);
});

test('no door and no help of safety can be kept, compared or put in a code, nor comes out of one', async () => {
	const kept = await favourites();
	for (const ref of safetyCards) {
		expect(isSafetyCard(bundle, ref), ref.id).toBe(true);
		expect(await kept.keep(knowledge, ref, 'dorp'), ref.id).toBe(false);
		expect(cardView(knowledge, ref), ref.id).toBe(null);
	}
	expect(kept.all).toEqual([]);
	expect(codeFor(at, knowledge, [...safetyCards, help('poets')])).toEqual(
		codeFor(at, knowledge, [help('poets')])
	);
	const cards = [...safetyCards, door('wijkteam')];
	const made = encode({ kind: 'cards', bundle: 'b1', place: 'dorp', cards });
	const opened = openCode(at, knowledge, made.ok ? made.value : '');
	expect(opened.ok && opened.value.cards.map(({ key }) => key)).toEqual(['door:wijkteam']);
});

test('what became a matter of safety after it was kept is not shown', async () => {
	const kept = await favourites();
	const before = knowledgeOf({ ...bundle, topics: littleBundle.topics });
	expect(await kept.keep(before, help('nieuw-slot'), 'dorp')).toBe(true);
	expect(keptViews(before, kept.all)).toHaveLength(1);
	expect(keptViews(knowledge, kept.all)).toEqual([]);
});

test('help that no longer exists keeps its old name, with the door to ask', async () => {
	const kept = await favourites();
	await kept.keep(knowledge, help('poets'), 'dorp');
	expect(keptViews(without('poets'), kept.all)).toMatchObject([
		{ kind: 'gone', name: { text: 'Poetshulp', lang: 'nl' }, door: { id: 'wijkteam' } }
	]);
	const noDoor = knowledgeOf({ ...without('poets').bundle, doors: {}, general: null });
	expect(keptViews(noDoor, kept.all)).toMatchObject([{ kind: 'gone', door: null }]);
});

test('of another municipality: not lost, and shown in full once that guide is here', async () => {
	const kept = await favourites();
	await kept.keep(knowledge, help('poets'), 'dorp');
	const elsewhere = knowledgeOf({ ...without('poets').bundle, municipality: 'stad' });
	expect(keptViews(elsewhere, kept.all)).toMatchObject([{ kind: 'elsewhere', municipality: 'dorp' }]);
	expect(keptViews(elsewhere, kept.all, { dorp: { knowledge } })).toMatchObject([
		{ kind: 'here', card: { key: 'provision:poets' } }
	]);
});

test('a renamed card is one card, under its new name', async () => {
	const kept = await favourites();
	const old = knowledgeOf({ ...bundle, provisions: { 'oude-naam': provision('oude-naam', 'inkomen') } });
	await kept.keep(old, help('oude-naam'), 'dorp');
	expect(kept.has(knowledge, help('budget'))).toBe(true);
	await kept.keep(knowledge, help('budget'), 'dorp');
	expect(keptViews(knowledge, kept.all)).toMatchObject([
		{ kind: 'here', stored: 'provision:oude-naam', card: { ref: help('budget') } }
	]);
	await kept.forget(knowledge, help('budget'));
	expect(kept.all).toEqual([]);
});

test('a code opens the same cards; of another bundle or municipality it says so and opens what there is', () => {
	const made = codeFor(at, knowledge, [help('poets'), door('steun'), help('oude-naam')]);
	const text = made.ok ? made.value : '';
	const here = openCode(at, knowledge, text);
	expect(here).toMatchObject({ ok: true, value: { missing: 0, sameBundle: true, place: null } });
	expect(here.ok && here.value.cards.map(({ key }) => key)).toEqual([
		'provision:poets',
		'door:steun',
		'provision:budget'
	]);
	const stad = { id: 'b2', municipality: 'stad', municipalities: [dorp] };
	const there = openCode(stad, without('poets'), text);
	expect(there).toMatchObject({ ok: true, value: { missing: 1, sameBundle: false, place: 'dorp' } });
	expect(openCode({ ...stad, municipalities: [] }, knowledge, text)).toMatchObject({
		value: { place: 'unknown' }
	});
});

test('a code of a plan is no code of cards', () => {
	const made = encode({ kind: 'plan', bundle: 'b1', place: null, outcomes: [] });
	expect(openCode(at, knowledge, made.ok ? made.value : '')).toEqual({
		ok: false,
		problem: { code: 'code.meaning' }
	});
});

test('beside well-known help stands what few people know, and never help of safety', () => {
	const [poets] = provisions.filter(({ id }) => id === 'poets');
	if (poets === undefined) throw new Error('too little');
	expect(relatedTo(knowledge, poets).map(({ id, lesserKnown }) => [id, lesserKnown])).toEqual([
		['rust', true]
	]);
	const many = Array.from({ length: 9 }, (_, at) => provision(`bekend-${at}`, 'wijkteam', { law: 'wmo' }));
	const full = {
		...bundle,
		provisions: { ...bundle.provisions, ...Object.fromEntries(many.map((one) => [one.id, one])) }
	};
	const shown = relatedTo(knowledgeOf(full), poets).map(({ id }) => id);
	expect(shown).toHaveLength(4);
	expect(shown[0]).toBe('rust');
	const [advies] = provisions.filter(({ id }) => id === 'advies');
	expect(advies === undefined ? null : relatedTo(knowledgeOf(full), advies)).toEqual([]);
});
