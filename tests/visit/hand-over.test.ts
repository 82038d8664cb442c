import * as fc from 'fast-check';
import jsQR from 'jsqr';
import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { bundleName, encode, type Code, type Outcome } from '#codes';
import { assemble, type Bundle } from '#bundle';
import { doorFor, ordersIn, type Plan } from '#engine';
import {
	isSafetyCard,
	kindOfCode,
	openPlan,
	placeOfCode,
	planView,
	visitCode,
	wordsOf,
	type Knowledge,
	type OpenedPlan,
	type Taker
} from '#state';
import {
	AT_THE_TABLE,
	familyPlan,
	handOutPlan,
	hasOwnHandOut,
	parseVisit,
	planForDoor,
	present,
	setConsent,
	visitPlan,
	type Visit
} from '#visit';
import { content, dordrecht, emptyVisit, households, TODAY, told, visitTo, visitWith } from './households.ts';

const { municipalities } = content.national;
const edition = { id: 'deze', municipality: 'dordrecht', municipalities, madeOn: TODAY };
const ADDRESS = 'https://voordeur.example.nl/gids/kaarten/#';

const knowing = (bundle: Bundle, language: 'nl' | 'en' = 'nl'): Knowledge => ({
	bundle,
	words: wordsOf(language, Object.values(content.texts[language])),
	today: { date: TODAY, minutes: 600, trusted: true },
	recalled: () => false
});
const here = knowing(dordrecht);

function given(visit: Visit, taker: Taker, knowledge = here) {
	const made = visitCode(edition, knowledge, visit, taker);
	if (!made.ok) throw new Error(made.problem.code);
	return made.value;
}

function opened(text: string, at: Partial<typeof edition> = {}, knowledge = here): OpenedPlan {
	const plan = openPlan({ ...edition, ...at }, knowledge, text);
	if (!plan.ok) throw new Error(plan.problem.code);
	return plan.value;
}

/** What a camera reads from the square that the app draws. */
function photographed(text: string): string {
	const drawn = generate(text, { minCorrectionLevel: correction.M });
	const [quiet, scale] = [4, 4];
	const width = (drawn.size + 2 * quiet) * scale;
	const pixels = new Uint8ClampedArray(width * width * 4);
	for (let at = 0; at < width * width; at += 1) {
		const x = Math.floor((at % width) / scale) - quiet;
		const y = Math.floor(Math.floor(at / width) / scale) - quiet;
		pixels.set(drawn.get(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255], at * 4);
	}
	const read = jsQR(pixels, width, width);
	if (read === null) throw new Error('A camera reads nothing in this square');
	return read.data;
}

/** Somebody's own plan, as this phone shows it; people as the numbers of the code. */
function shownPlan(plan: Plan, people: readonly string[]) {
	const number = (person: string): string =>
		people.length === 0 ? 'ik' : String(people.indexOf(person) + 1);
	const { first, next, folded } = planView(here, plan, null);
	return [first, ...next, ...folded]
		.filter((door) => door !== null)
		.filter(({ door }) => !isSafetyCard(dordrecht, { kind: 'door', id: door.id }))
		.map((door) => ({ ...door, because: [], for: sorted(door.for.map(number)) }));
}

const sorted = (people: readonly string[]): string[] => [...new Set(people)].sort();
const seen = ({ doors }: OpenedPlan): unknown => doors.map((door) => ({ ...door, for: sorted(door.for) }));

/** Everything that may leave a visit, with the plan that it is made from. */
function everyTaker(visit: Visit): readonly (readonly [Taker, Plan | null])[] {
	const doors = visitPlan(dordrecht, visit, TODAY);
	return [
		[{ kind: 'family' }, familyPlan(dordrecht, visit, TODAY)],
		[{ kind: 'file' }, doors],
		...present(visit)
			.filter(hasOwnHandOut)
			.map(({ id }) => [{ kind: 'person', person: id }, handOutPlan(dordrecht, visit, id, TODAY)] as const),
		...(doors?.next ?? []).map(
			({ door }) => [{ kind: 'door', door }, planForDoor(dordrecht, visit, door, TODAY)] as const
		)
	];
}

/** Everybody says yes to every door. */
const agreed = (visit: Visit): Visit =>
	present(visit).reduce(
		(made, { id }) =>
			Object.keys(dordrecht.doors).reduce((each, door) => setConsent(each, id, door, 'yes'), made),
		visit
	);

test.each(households.map((household) => [household.id, agreed(visitTo(household))] as const))(
	'%s: every plan comes back whole, from the picture and as it is typed',
	(_id, visit) => {
		let codes = 0;
		for (const [taker, plan] of everyTaker(visit)) {
			const made = given(visit, taker);
			if (plan === null || made.code === null) {
				expect(plan === null || shownPlan(plan, []).length === 0).toBe(true);
				continue;
			}
			codes += 1;
			const fromPicture = photographed(ADDRESS + made.code);
			expect(fromPicture).toBe(ADDRESS + made.code);
			const typed = made.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
			for (const text of [fromPicture, typed]) {
				expect(kindOfCode(text)).toEqual({ ok: true, value: 'plan' });
				expect(placeOfCode(edition, here, text)).toEqual({ ok: true, value: 'dordrecht' });
				const back = opened(text);
				expect(seen(back)).toEqual(shownPlan(plan, made.people));
				expect(back).toMatchObject({ missing: 0, sameBundle: true, doorless: [], missesUrgent: false });
				expect([back.from, back.here]).toEqual([bundleName('deze'), bundleName('deze')]);
				const number = (person: string): string =>
					made.people.length === 0 ? 'ik' : String(made.people.indexOf(person) + 1);
				expect(back.orders.map((order) => [order.id, sorted(order.for)])).toEqual(
					ordersIn(dordrecht, plan).map(({ order, for: who }) => [order.id, sorted(who.map(number))])
				);
				expect(back.lead === null).toBe(plan.coordination === null);
			}
		}
		expect(codes).toBeGreaterThanOrEqual(3);
	}
);

test('the codes of these families are short enough to type: thirty-one groups at most', () => {
	const groups = households.map(
		(household) => given(visitTo(household), { kind: 'family' }).code?.split('-').length ?? 0
	);
	expect(Math.min(...groups)).toBeGreaterThan(0);
	expect(Math.max(...groups)).toBeLessThanOrEqual(31);
});

test('labels and answers do not travel: another family with the same outcome has the same code', () => {
	for (const household of households) {
		const visit = visitTo(household);
		const parsed = parseVisit(
			JSON.parse(JSON.stringify(visit).replaceAll('"moeder"', '"oma"').replaceAll('"vader"', '"opa"'))
		);
		if (!parsed.ok) throw new Error(parsed.problem.code);
		const renamed = parsed.value;
		const takers: readonly Taker[] = [{ kind: 'family' }, { kind: 'file' }];
		for (const taker of takers) expect(given(renamed, taker).code).toBe(given(visit, taker).code);
	}
});

test('a door hears nothing about who has not said yes, and nothing of them is in its code', () => {
	let visit = visitWith({ moeder: '27-aow', vader: '27-aow' });
	visit = told(visit, 'moeder', 'geld.wat', ['rekeningen']);
	visit = told(visit, 'vader', 'zorg.wat', ['huishouden']);
	const [door] = visitPlan(dordrecht, visit, TODAY)?.next ?? [];
	if (door === undefined) throw new Error('no door');
	const taker: Taker = { kind: 'door', door: door.door };
	expect(given(visit, taker)).toMatchObject({ code: null, silent: ['moeder', 'vader'] });
	visit = setConsent(visit, 'moeder', door.door, 'yes');
	const without = given(visit, taker);
	expect(without).toMatchObject({ silent: ['vader'], unseen: [], people: [] });
	const alone = told(visitWith({ moeder: '27-aow' }), 'moeder', 'geld.wat', ['rekeningen']);
	expect(without.code).toBe(given(alone, { kind: 'family' }).code);
	// A yes that is taken back counts at once.
	expect(given(setConsent(visit, 'moeder', door.door, 'no'), taker).code).toBeNull();
});

test('who does not want it on the table is in no code of the family; of a desk’s code the worker is warned', () => {
	for (const household of households) {
		const visit = agreed(visitTo(household));
		const [person] = Object.keys(visit.answers).filter((subject) => subject !== 'huishouden');
		if (person === undefined) throw new Error('nobody');
		const refused = setConsent(visit, person, AT_THE_TABLE, 'no');
		const left = visit.people.map((one) => (one.id === person ? { ...one, leaving: true } : one));
		expect(given(refused, { kind: 'family' })).toEqual(given({ ...visit, people: left }, { kind: 'family' }));
		expect(given(refused, { kind: 'file' }).unseen).toEqual([person]);
	}
});

test('nothing of safety is in a code, and nothing comes out of one that holds it', () => {
	const all = dordrecht.topics.flatMap(({ referrals }) => referrals);
	const outcomes = all.map((referral): Outcome => ({
		ref: { kind: 'referral', id: referral.id },
		for: [0],
		urgency: referral.urgency
	}));
	const safe = new Set<string>();
	for (let from = 0; from < outcomes.length; from += 30) {
		const said: Code = {
			kind: 'plan',
			bundle: 'deze',
			place: 'dordrecht',
			outcomes: outcomes.slice(from, from + 30)
		};
		const code = encode(said);
		if (!code.ok) throw new Error(code.problem.code);
		const back = opened(code.value);
		for (const { id } of back.grounds) safe.add(id);
		for (const { door } of back.doors) expect(dordrecht.doors[door.id]?.safety, door.id).not.toBe(true);
		// What is left out is counted, not hidden.
		expect(back.missing + back.grounds.length).toBe(said.outcomes.length);
	}
	const isOfSafety = (id: string): boolean => {
		const referral = all.find((each) => each.id === id);
		const door = referral === undefined ? null : doorFor(dordrecht, referral);
		return referral?.safety === true || (door !== null && dordrecht.doors[door]?.safety === true);
	};
	expect([...safe].filter(isOfSafety)).toEqual([]);
	expect(safe.size).toBeGreaterThan(200);
});

test('a code of another bundle says so, tells what is gone, and still opens', () => {
	const visit = visitTo(households[0] ?? fail());
	const { code } = given(visit, { kind: 'family' });
	const older = opened(code ?? '', { id: 'nieuwer' });
	expect(older.sameBundle).toBe(false);
	expect(seen(older)).toEqual(seen(opened(code ?? '')));
	// A guide in which some of it is gone.
	const gone = older.grounds.slice(0, 2).map(({ id }) => id);
	const smaller = {
		...dordrecht,
		topics: dordrecht.topics.map((topic) => ({
			...topic,
			referrals: topic.referrals.filter(({ id }) => !gone.includes(id))
		}))
	};
	const rest = opened(code ?? '', { id: 'nieuwer' }, knowing(smaller));
	expect(rest.missing).toBe(2);
	expect(rest.grounds.map(({ id }) => id)).toEqual(older.grounds.slice(2).map(({ id }) => id));
	expect(rest.missesUrgent).toBe(
		older.grounds.slice(0, 2).some(({ urgency }) => urgency === 'nu' || urgency === 'vandaag')
	);
});

test('without the guide of that municipality nobody is sent to a door of another', () => {
	const nowhere = assemble(content.national, null);
	for (const household of households) {
		const { code } = given(visitTo(household), { kind: 'family' });
		const full = opened(code ?? '');
		const back = opened(code ?? '', {}, knowing(nowhere));
		for (const { door } of back.doors) expect(Object.values(nowhere.roles)).toContain(door.id);
		expect(back.doorless.length).toBeGreaterThan(0);
		const known = new Set(Object.keys(referralsIn(nowhere)));
		expect(back.grounds.map(({ id }) => id)).toEqual(
			full.grounds.map(({ id }) => id).filter((id) => known.has(id))
		);
		expect(back.missing).toBe(full.grounds.length - back.grounds.length);
	}
});

const referralsIn = ({ topics }: Bundle): Record<string, unknown> =>
	Object.fromEntries(topics.flatMap(({ referrals }) => referrals.map((referral) => [referral.id, referral])));

test('twenty people fit in one code, each under a number of their own', () => {
	const many = Object.fromEntries(
		Array.from({ length: 20 }, (_, at) => [at === 0 ? 'huisgenoot' : `huisgenoot ${at + 1}`, '27-aow'])
	);
	const visit = Object.keys(many).reduce(
		(made, person) => told(made, person, 'geld.wat', ['rekeningen']),
		visitWith(many)
	);
	const made = given(visit, { kind: 'family' });
	expect(made.people).toHaveLength(20);
	const numbers = new Set(opened(made.code ?? '').doors.flatMap((door) => door.for));
	expect(numbers.size).toBe(20);
});

test('a visit without an outcome has nothing to hand over', () => {
	expect(given(emptyVisit(), { kind: 'family' })).toMatchObject({ code: null, people: [], left: [] });
});

test('any text opens a plan or says what is wrong', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			expect(openPlan(edition, here, text).ok).toBe(false);
			expect(kindOfCode(text).ok).toBe(false);
		})
	);
	const cards = encode({ kind: 'cards', bundle: '', place: null, cards: [{ kind: 'door', id: 'uwv' }] });
	expect(openPlan(edition, here, cards.ok ? cards.value : '')).toEqual({
		ok: false,
		problem: { code: 'code.meaning' }
	});
});

function fail(): never {
	throw new Error('no household');
}

test('a door that may not travel stands on paper alone, and is named', () => {
	const asked = told(
		told(visitWith({ moeder: '27-aow', vader: '27-aow' }), 'moeder', 'begin.wat', ['verandering']),
		'moeder',
		'verandering.wat',
		['zwanger']
	);
	const door = dordrecht.roles['zwangerschap'] ?? '';
	expect(isSafetyCard(dordrecht, { kind: 'door', id: door })).toBe(true);
	const { code, left } = given(asked, { kind: 'file' });
	expect(left.map(({ text }) => text)).toEqual([here.words.text(`door.${door}.name`)]);
	const doors = code === null ? [] : opened(code).doors.map((view) => view.door.id);
	expect(doors).not.toContain(door);
});
