import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { urgencies, type Bundle } from '#bundle';
import {
	bundleName,
	collisionsIn,
	decode,
	encode,
	knownIn,
	MOST_ITEMS,
	MOST_LABELS,
	read,
	type CardRef,
	type Code,
	type OutcomeRef
} from '#codes';
import { littleBundle } from '../state/little-content.ts';

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,3}$/);
const cardRef = fc.record({ kind: fc.constantFrom('door' as const, 'provision' as const), id });
const outcomeRef = fc.record({
	kind: fc.constantFrom('role' as const, 'door' as const, 'referral' as const),
	id
});
const labels = fc.uniqueArray(fc.nat(MOST_LABELS - 1)).map((list) => [...list].sort((a, b) => a - b));
const origin = { bundle: fc.string(), place: fc.option(id) };
const unique = { maxLength: MOST_ITEMS, selector: (ref: CardRef | OutcomeRef) => `${ref.kind} ${ref.id}` };
const cardsCode = fc.record({
	kind: fc.constant('cards' as const),
	...origin,
	cards: fc.uniqueArray(cardRef, unique)
});
const planCode = fc.record({
	kind: fc.constant('plan' as const),
	...origin,
	outcomes: fc.array(fc.record({ ref: outcomeRef, for: labels, urgency: fc.constantFrom(...urgencies) }), {
		maxLength: 12
	})
});
const anyCode: fc.Arbitrary<Code> = fc.oneof(cardsCode, planCode);

function textOf(code: Code): string {
	const encoded = encode(code);
	if (!encoded.ok) throw new Error(encoded.problem.code);
	return encoded.value;
}

/** A guide that holds exactly these. */
function guideWith(code: Code): { id: string; bundle: Bundle; municipalities: { id: string }[] } {
	const refs: readonly (CardRef | OutcomeRef)[] =
		code.kind === 'cards' ? code.cards : code.outcomes.map(({ ref }) => ref);
	const of = (kind: string): string[] => refs.filter((ref) => ref.kind === kind).map((ref) => ref.id);
	const [door] = Object.values(littleBundle.doors);
	const [topic] = littleBundle.topics;
	const [referral] = topic?.referrals ?? [];
	if (door === undefined || topic === undefined || referral === undefined) throw new Error('too little');
	const provision = {
		formerly: [],
		kind: 'landelijk',
		to: 'wijkteam',
		also: [],
		rights: [],
		amounts: [],
		words: [],
		conditions: 0,
		bring: 0,
		origin: door.origin
	} as const;
	return {
		id: code.bundle,
		municipalities: code.place === null ? [] : [{ id: code.place }],
		bundle: {
			...littleBundle,
			doors: Object.fromEntries(of('door').map((name) => [name, { ...door, id: name }])),
			provisions: Object.fromEntries(
				of('provision').map((name) => [
					name,
					{ ...provision, id: name, formerly: [], also: [], rights: [], amounts: [], words: [] }
				])
			),
			roles: Object.fromEntries(of('role').map((name) => [name, name])),
			topics: [{ ...topic, referrals: of('referral').map((name) => ({ ...referral, id: name })) }]
		}
	};
}

test('whatever ids go in come out again, in the same order', () => {
	fc.assert(
		fc.property(anyCode, (code) => {
			const marks = decode(textOf(code));
			if (!marks.ok) throw new Error(marks.problem.code);
			const found = read(marks.value, knownIn(guideWith(code)));
			expect(found).toMatchObject({ kind: code.kind, sameBundle: true, missing: [] });
			if (code.kind === 'cards') expect(found).toHaveProperty('cards', code.cards);
			else expect(found).toHaveProperty('outcomes', code.outcomes);
			expect(found.place).toEqual(code.place === null ? { kind: 'none' } : { kind: 'known', id: code.place });
		})
	);
});

test('a code is made of groups of four plain signs, and says nothing in words', () => {
	fc.assert(
		fc.property(anyCode, (code) => {
			const text = textOf(code);
			expect(text).toMatch(new RegExp(`^[${SIGNS}]{4}(-[${SIGNS}]{4})+$`));
			expect(encodeURI(text)).toBe(text);
		})
	);
});

test('three cards fit in nine groups, one in six', () => {
	const cards = ['een', 'twee', 'drie'].map((name): CardRef => ({ kind: 'door', id: name }));
	const groups = (count: number): number =>
		textOf({ kind: 'cards', bundle: 'x', place: 'dorp', cards: cards.slice(0, count) }).split('-').length;
	expect([groups(1), groups(3)]).toEqual([6, 9]);
});

test('a plan of nine things for three people fits in 23 groups, for four in 26', () => {
	const groups = (people: readonly number[]): number => {
		const outcomes = Array.from({ length: 9 }, (_, at) => ({
			ref: { kind: 'referral', id: `r${at}` } as const,
			for: people,
			urgency: 'vandaag' as const
		}));
		return textOf({ kind: 'plan', bundle: 'x', place: 'dorp', outcomes }).split('-').length;
	};
	expect([groups([0, 1, 2]), groups([0, 1, 2, 3])]).toEqual([23, 26]);
});

test('a bundle has the same three signs on a screen and in a code', () => {
	fc.assert(
		fc.property(fc.string(), (id) => {
			expect(bundleName(id)).toMatch(new RegExp(`^[${SIGNS}]{3}$`));
			const marks = decode(textOf({ kind: 'plan', bundle: id, place: null, outcomes: [] }));
			if (!marks.ok) throw new Error(marks.problem.code);
			const known = knownIn({ id, bundle: littleBundle, municipalities: [] });
			expect(read(marks.value, known)).toMatchObject({ bundle: bundleName(id), missed: null });
		})
	);
});

test('of what a guide does not have, the most urgent is told', () => {
	const outcomes = (['deze-week', 'vandaag', 'normaal'] as const).map((urgency) => ({
		ref: { kind: 'referral', id: `weg-${urgency}` } as const,
		for: [0],
		urgency
	}));
	const marks = decode(textOf({ kind: 'plan', bundle: 'x', place: null, outcomes }));
	if (!marks.ok) throw new Error(marks.problem.code);
	const known = knownIn({ id: 'y', bundle: littleBundle, municipalities: [] });
	expect(read(marks.value, known)).toMatchObject({ missing: [1, 2, 3], missed: 'vandaag', outcomes: [] });
});

test('every single wrong sign is found, and the group it stands in is named', () => {
	fc.assert(
		fc.property(anyCode, fc.nat(), fc.integer({ min: 1, max: 31 }), (code, at, by) => {
			const signs = Array.from(textOf(code));
			const places = signs.flatMap((sign, place) => (sign === '-' ? [] : [place]));
			const nth = at % places.length;
			const place = places[nth] ?? 0;
			signs[place] = SIGNS[(SIGNS.indexOf(signs[place] ?? '') + by) % 32] ?? '';
			const groups = [Math.floor(nth / 4) + 1];
			expect(decode(signs.join(''))).toEqual({ ok: false, problem: { code: 'code.group', groups } });
		}),
		{ numRuns: 2000 }
	);
});

test('every swap of two neighbours is found, also over the edge of a group', () => {
	fc.assert(
		fc.property(anyCode, fc.nat(), (code, at) => {
			const signs = Array.from(textOf(code).replaceAll('-', ''));
			const place = at % (signs.length - 1);
			const [one = '', other = ''] = [signs[place], signs[place + 1]];
			fc.pre(one !== other);
			signs[place] = other;
			signs[place + 1] = one;
			const decoded = decode(signs.join(''));
			const first = Math.floor(place / 4) + 1;
			const second = Math.floor((place + 1) / 4) + 1;
			const groups = first === second ? [first] : [first, second];
			expect(decoded).toEqual({ ok: false, problem: { code: 'code.group', groups } });
		}),
		{ numRuns: 2000 }
	);
});

test('groups that change places are found', () => {
	fc.assert(
		fc.property(anyCode, fc.nat(), fc.nat(), (code, left, right) => {
			const groups = textOf(code).split('-');
			const [one, other] = [left % groups.length, right % groups.length];
			fc.pre(one !== other && groups[one] !== groups[other] && Math.abs(one - other) % 31 !== 0);
			[groups[one], groups[other]] = [groups[other] ?? '', groups[one] ?? ''];
			expect(decode(groups.join('-')).ok).toBe(false);
		})
	);
});

test('a code that was cut off, doubled or put behind another is refused', () => {
	fc.assert(
		fc.property(cardsCode, cardsCode, fc.nat(), (code, other, at) => {
			const text = textOf(code);
			const plain = text.replaceAll('-', '');
			expect(decode(plain.slice(0, at % plain.length)).ok).toBe(false);
			expect(decode(`${text} ${textOf(other)}`).ok).toBe(false);
			const groups = text.split('-');
			const lost = at % groups.length;
			expect(decode(groups.filter((_, nth) => nth !== lost).join('-')).ok).toBe(false);
		}),
		// What is lost at the very end is found but for one time in 32,768: not by every seed.
		{ seed: 4 }
	);
});

test('as people type it: small letters, O for 0, I or l for 1, spaces, or the whole address', () => {
	fc.assert(
		fc.property(anyCode, fc.constantFrom(' ', '', '--', ' – ', '.', '\n'), (code, between) => {
			const text = textOf(code);
			const right = decode(text);
			const typed = text.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('-', between);
			expect(decode(typed)).toEqual(right);
			expect(decode(`https://voordeur.example/kaarten/#${text}`)).toEqual(right);
		})
	);
});

test('any text whatever gives an answer, never a throw', () => {
	const noise = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.stringMatching(/^[0-9A-Za-z -]{0,80}$/),
		fc.constantFrom('', ' ', '#', '👵🏽', '<script>', "'; DROP TABLE", '\u202eabc', 'A'.repeat(10_000))
	);
	fc.assert(
		fc.property(noise, (text) => {
			expect(decode(text).ok).toBe(false);
		}),
		{ numRuns: 3000 }
	);
});

test('says what is wrong with it', () => {
	const problemOf = (text: string): unknown => {
		const decoded = decode(text);
		return decoded.ok ? null : decoded.problem;
	};
	expect(problemOf('  -  ')).toEqual({ code: 'code.empty' });
	expect(problemOf('A'.repeat(10_000))).toEqual({ code: 'code.too-long' });
	expect(problemOf('0000 00u0')).toEqual({ code: 'code.sign', group: 2, sign: 'u' });
	expect(problemOf('00')).toEqual({ code: 'code.incomplete' });
});

test('a code of a newer version is told apart from a broken one', () => {
	// Version 2, kind 0, as a later app might write it: right groups, another whole.
	const found = Array.from(SIGNS)
		.map((check) => decode(`800${check}-0000`))
		.filter((tried) => !tried.ok);
	expect(found.length).toBe(32);
	const ok = Array.from(SIGNS).flatMap((one) =>
		Array.from(SIGNS).map((two) => decode(`800${one}-000${two}`))
	);
	expect(ok.filter((tried) => !tried.ok && tried.problem.code === 'code.newer')).toHaveLength(1);
});

test('too much for one code is refused when it is made', () => {
	const card: CardRef = { kind: 'door', id: 'a' };
	const cards = Array.from({ length: MOST_ITEMS + 1 }, () => card);
	const tooMany = { ok: false, problem: { code: 'code.too-many' } };
	expect(encode({ kind: 'cards', bundle: '', place: null, cards })).toEqual(tooMany);
	const ref: OutcomeRef = { kind: 'role', id: 'a' };
	for (const label of [-1, 0.5, MOST_LABELS]) {
		const outcomes = [{ ref, for: [label], urgency: 'nu' as const }];
		expect(encode({ kind: 'plan', bundle: '', place: null, outcomes })).toEqual(tooMany);
	}
});

test('with another bundle: says so, finds what exists under old names too, and tells what is missing', () => {
	const code: Code = {
		kind: 'cards',
		bundle: 'vorig-jaar',
		place: 'verdwenen',
		cards: [
			{ kind: 'door', id: 'gone' },
			{ kind: 'door', id: 'wijkteam' },
			{ kind: 'door', id: 'vroeger' },
			{ kind: 'provision', id: 'wijkteam' }
		]
	};
	const decoded = decode(textOf(code));
	if (!decoded.ok) throw new Error(decoded.problem.code);
	const { wijkteam, schuldhulp } = littleBundle.doors;
	if (wijkteam === undefined || schuldhulp === undefined) throw new Error('too little');
	const bundle = {
		...littleBundle,
		doors: { wijkteam, schuldhulp: { ...schuldhulp, formerly: ['vroeger'] } }
	};
	const known = knownIn({ id: 'dit-jaar', bundle, municipalities: [{ id: 'dorp' }] });
	expect(read(decoded.value, known)).toEqual({
		kind: 'cards',
		sameBundle: false,
		bundle: bundleName('vorig-jaar'),
		place: { kind: 'unknown' },
		cards: [
			{ kind: 'door', id: 'wijkteam' },
			{ kind: 'door', id: 'schuldhulp' }
		],
		missing: [1, 4]
	});
});

/** Two names with the same mark, found by trying. */
function twins(): [string, string] {
	const tried = Array.from({ length: 20_000 }, (_, nth) => ({ kind: 'door' as const, id: `deur-${nth}` }));
	const [pair] = collisionsIn(tried);
	if (pair === undefined) throw new Error('no twins');
	return [pair[0], pair[1]];
}

test('two ids that would look the same are found before they are released; on a phone neither is shown', () => {
	const [one, other] = twins();
	expect(collisionsIn([one, other].map((name) => ({ kind: 'door', id: name })))).toEqual([[one, other]]);
	expect(
		collisionsIn([
			{ kind: 'door', id: 'a' },
			{ kind: 'provision', id: 'a' },
			{ kind: 'door', id: 'a' }
		])
	).toEqual([]);
	const code: Code = {
		kind: 'cards',
		bundle: '',
		place: null,
		cards: [
			{ kind: 'door', id: one },
			{ kind: 'door', id: other }
		]
	};
	const decoded = decode(textOf(code));
	if (!decoded.ok) throw new Error(decoded.problem.code);
	expect(read(decoded.value, knownIn(guideWith(code)))).toMatchObject({ cards: [], missing: [1, 2] });
});
