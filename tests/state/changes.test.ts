import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle, Channel, Door, Provision, Question } from '#bundle';
import { ok } from '#result';
import { changesBetween, ComeBack, wordsOf, type Edition, type Knowledge } from '#state';
import type { SavedPlan } from '#storage';
import { asked, inRoot, journeyOn, TODAY } from './fake.svelte.ts';
import { littleBundle } from './little-content.ts';
import { inventedAnswers } from '../invent/answers.ts';
import { inventedBundle } from '../invent/bundle.ts';

const answers = {
	huishouden: { 'begin.waar': ['gemeente'] },
	ik: { 'veiligheid.veilig': ['ja'], 'begin.wat': ['geld'], 'geld.wat': ['rekeningen'] }
};

function knowing(
	bundle: Bundle,
	words: Record<string, string> = {},
	recalled: readonly string[] = []
): Knowledge {
	return {
		bundle,
		words: wordsOf('nl', [{ words, dutch: [] }]),
		today: TODAY,
		recalled: (value) => recalled.includes(value)
	};
}

const before = knowing(littleBundle);
const changed = (bundle: Partial<Bundle>, words = {}, recalled: readonly string[] = []) =>
	changesBetween(before, knowing({ ...littleBundle, ...bundle }, words, recalled), answers);

const withDoor = (id: string, more: Partial<Door>): Partial<Bundle> => {
	const door = littleBundle.doors[id];
	if (door === undefined) throw new Error(id);
	return { doors: { ...littleBundle.doors, [id]: { ...door, ...more } } };
};
const withQuestion = (id: string, change: (question: Question) => Question): Partial<Bundle> => ({
	topics: littleBundle.topics.map((topic) => ({
		...topic,
		questions: topic.questions.map((question) => (question.id === id ? change(question) : question))
	}))
});
const phone = (number: string, hours?: Extract<Channel, { kind: 'phone' }>['hours']): Channel => ({
	kind: 'phone',
	number,
	origin: { source: 'https://example.org', checked: '2026-11-22', confidence: 'high', confirmed: true },
	...(hours && { hours })
});

test('the same content has changed for nobody', () => {
	expect(changed({}).isEmpty).toBe(true);
	fc.assert(
		fc.property(
			inventedBundle({ topics: 3, questionsPerTopic: 2, options: 3, referralsPerTopic: 3 }).chain((bundle) =>
				fc.tuple(fc.constant(bundle), inventedAnswers(bundle))
			),
			([bundle, given]) => {
				expect(changesBetween(knowing(bundle), knowing(structuredClone(bundle)), given).isEmpty).toBe(true);
			}
		)
	);
});

test('another door first: what it was, what it is, and who came and went', () => {
	const words = { 'door.inkomen.name': 'Inkomen' };
	const { first, added, gone } = changed({ roles: { ...littleBundle.roles, wijkteam: 'inkomen' } }, words);
	expect(first).toMatchObject({ before: { text: 'wijkteam' }, after: { text: 'Inkomen' } });
	expect([added, gone].map((doors) => doors.map(({ text }) => text))).toEqual([['Inkomen'], ['wijkteam']]);
});

test('a door under a new name is the same door', () => {
	const { schuldhulp, ...others } = littleBundle.doors;
	if (schuldhulp === undefined) throw new Error('schuldhulp');
	const geldhulp = { ...schuldhulp, id: 'geldhulp', formerly: ['schuldhulp'] };
	const roles = { ...littleBundle.roles, schuldhulp: 'geldhulp' };
	expect(changed({ doors: { ...others, geldhulp }, roles }).isEmpty).toBe(true);
});

test('another number of a door in the plan is told; of a door elsewhere it is not', () => {
	const { facts, first } = changed(withDoor('schuldhulp', { channels: [phone('078 999 99 99')] }));
	expect(first).toBeNull();
	expect(facts).toMatchObject([{ kind: 'phone', before: '078 123 45 67', after: '078 999 99 99' }]);
	expect(changed(withDoor('opvang', { channels: [phone('078 999 99 99')] })).isEmpty).toBe(true);
});

test('a number that was withdrawn is told as such, and a wrong new one never shows', () => {
	const gone = { before: '078 123 45 67', after: null };
	expect(changed({}, {}, ['078 123 45 67']).facts).toMatchObject([gone, gone]);
	const { facts } = changed(withDoor('schuldhulp', { channels: [phone('078 1')] }), {}, ['078 1']);
	expect(facts).toMatchObject([{ after: null }]);
});

test('other opening hours are told, whatever the order of the days', () => {
	const { origin } = littleBundle.doors['schuldhulp'] ?? {};
	if (origin === undefined) throw new Error('schuldhulp');
	const hours = (weekly: Record<string, [string, string][]>) => ({
		weekly,
		holidays: 'closed' as const,
		origin
	});
	const then = knowing({
		...littleBundle,
		...withDoor('schuldhulp', { channels: [phone('1', hours({ ma: [['09:00', '12:00']], di: [] }))] })
	});
	const now = (weekly: Record<string, [string, string][]>) =>
		changesBetween(
			then,
			knowing({ ...littleBundle, ...withDoor('schuldhulp', { channels: [phone('1', hours(weekly))] }) }),
			answers
		);
	expect(now({ di: [], ma: [['09:00', '12:00']] }).isEmpty).toBe(true);
	expect(now({ di: [], ma: [['09:00', '11:00']] }).facts).toMatchObject([{ kind: 'hours' }]);
});

test('another term, price or amount of help in the plan is told', () => {
	const origin = littleBundle.doors['steun']?.origin;
	if (origin === undefined) throw new Error('steun');
	const help = (euro: number): Partial<Bundle> => {
		const provision: Provision = {
			id: 'hulp',
			formerly: [],
			kind: 'algemeen',
			to: 'schuldhulp',
			also: [],
			rights: [],
			amounts: [{ id: 'bijdrage', euro, from: '2026-01-01', until: '2026-12-31', origin }],
			words: [],
			conditions: 0,
			bring: 0,
			origin
		};
		return {
			provisions: { hulp: provision },
			rights: { termijn: { id: 'termijn', law: 'wgs', article: '4', term: { weeks: euro }, origin } },
			topics: littleBundle.topics.map((topic) => ({
				...topic,
				referrals: topic.referrals.map((each) =>
					each.id === 'schulden' ? { ...each, provisions: ['hulp'], rights: ['termijn'] } : each
				)
			}))
		};
	};
	const texts = (weeks: number) => ({
		'provision.hulp.term': `Binnen ${weeks} weken.`,
		'right.termijn.text': `U hoort het binnen ${weeks} weken.`
	});
	const { facts } = changesBetween(
		knowing({ ...littleBundle, ...help(4) }, texts(4)),
		knowing({ ...littleBundle, ...help(6) }, texts(6)),
		answers
	);
	expect(facts).toMatchObject([
		{ kind: 'term', before: 'Binnen 4 weken.', after: 'Binnen 6 weken.' },
		{ kind: 'amount', before: 4, after: 6 },
		{ kind: 'term', before: 'U hoort het binnen 4 weken.', after: 'U hoort het binnen 6 weken.' }
	]);
});

const newQuestion: Partial<Bundle> = {
	topics: littleBundle.topics.map((topic) =>
		topic.id !== 'geld'
			? topic
			: {
					...topic,
					questions: [
						...topic.questions,
						{
							id: 'geld.haast',
							formerly: [],
							pick: 'one',
							scope: 'person',
							safety: false,
							options: [
								{ id: 'ja', formerly: [] },
								{ id: 'nee', formerly: [] }
							]
						}
					],
					referrals: topic.referrals.map((each) =>
						each.id === 'schulden' && each.when
							? { ...each, when: { all: [each.when, { is: 'geld.haast', of: ['ja'] }] } }
							: each
					)
				}
	)
};

test('a question that is new is named, one that was open before is not', () => {
	expect(changed(newQuestion).asks?.text).toBe('geld.haast');
	const open = { ...answers, ik: { ...answers.ik, 'geld.wat': undefined } };
	const { 'geld.wat': _open, ...ik } = open.ik;
	const half = changesBetween(before, knowing({ ...littleBundle }), { ...answers, ik });
	expect(half.asks).toBeNull();
});

test('an answer that nobody can give any more is named, a renamed one is not', () => {
	const gone = changed(
		withQuestion('geld.wat', (question) => ({ ...question, options: question.options.slice(1) }))
	);
	expect(gone.lost).toMatchObject([{ ask: { text: 'geld.wat' }, answer: { text: 'rekeningen' } }]);
	expect(gone.asks?.text).toBe('geld.wat');
	const renamed = changed({
		topics: littleBundle.topics.map((topic) => ({
			...topic,
			questions: topic.questions.map((question) => ({
				...question,
				options: question.options.map(({ id }) => ({ id: `${id}-nieuw`, formerly: [id] }))
			}))
		}))
	});
	expect(renamed.lost).toEqual([]);
});

test('total: unknown ids and nonsense never throw', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.constantFrom(['x'], 'weet-niet' as const))),
			(nonsense) => {
				changesBetween(before, knowing({ ...littleBundle, ...newQuestion }), nonsense);
			}
		)
	);
});

const saved: SavedPlan = {
	format: 1,
	id: 'a',
	savedAt: '2026-11-04',
	bundle: 'oud',
	municipality: 'dordrecht',
	own: null,
	language: 'nl',
	answers: { huishouden: answers.huishouden, ik: { 'begin.wat': ['geld'], 'geld.wat': ['rekeningen'] } }
};

function edition(id: string, bundle: Bundle, madeOn = '2026-11-22'): Edition {
	return {
		id,
		madeOn,
		bundle,
		words: wordsOf('nl', []),
		language: 'nl',
		municipality: 'dordrecht',
		own: null,
		municipalities: [],
		from: 'device'
	};
}

/** Somebody opens the plan of 4 November; the newest content on the phone is `newer`. */
async function cameBack(newer: Edition | null, oldIsHere = true) {
	const world = journeyOn(littleBundle);
	const old = edition('oud', littleBundle, '2026-11-01');
	const library = {
		open: (wish: { pinned?: string }) => {
			const pinned = [...(oldIsHere ? [old] : []), ...(newer === null ? [] : [newer])].find(
				({ id }) => id === wish.pinned
			);
			return Promise.resolve(ok(pinned ?? newer ?? old));
		},
		refresh: () => Promise.resolve(),
		recalled: () => false,
		today: () => TODAY
	};
	world.library = library;
	await world.journey.openSaved(saved);
	const comeBack = new ComeBack(world.journey, library);
	await comeBack.look(saved);
	return { ...world, comeBack };
}

test('the old plan stays until somebody wants the new one; then only the new question is asked', async () => {
	await inRoot(async () => {
		const { comeBack, journey } = await cameBack(edition('nieuw', { ...littleBundle, ...newQuestion }));
		expect(comeBack.returned).toMatchObject({ kind: 'changed', since: '2026-11-04' });
		expect(journey.edition?.id).toBe('oud');
		expect(journey.place.kind).toBe('plan');
		await comeBack.renew();
		expect(journey.edition?.id).toBe('nieuw');
		expect(asked(journey).id).toBe('geld.haast');
		journey.answer('ik', 'geld.haast', ['ja']);
		expect(journey.place.kind).toBe('check');
		expect(comeBack.returned).toBeNull();
	});
});

test('who keeps the old plan keeps it', async () => {
	await inRoot(async () => {
		const { comeBack, journey } = await cameBack(edition('nieuw', { ...littleBundle, ...newQuestion }));
		comeBack.keep();
		expect(comeBack.returned).toBeNull();
		expect(journey.edition?.id).toBe('oud');
	});
});

test('newer content that changes nothing here says so; no newer content says nothing', async () => {
	await inRoot(async () => {
		expect((await cameBack(edition('nieuw', littleBundle))).comeBack.returned).toMatchObject({
			kind: 'same'
		});
		expect((await cameBack(null)).comeBack.returned).toBeNull();
	});
});

test('older content than that of the plan is never called new', async () => {
	await inRoot(async () => {
		const older = edition('ouder', { ...littleBundle, ...newQuestion }, '2026-10-01');
		expect((await cameBack(older)).comeBack.returned).toBeNull();
	});
});

test('when the content of then is gone, that is said, with the date', async () => {
	await inRoot(async () => {
		const { comeBack, journey } = await cameBack(edition('nieuw', littleBundle), false);
		expect(comeBack.returned).toEqual({ kind: 'missing', since: '2026-11-04' });
		expect(journey.place.kind).toBe('plan');
	});
});
