import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LookUp, type Card } from '#directory';

const card = (id: string, name: string, words: string[] = [], text = ''): Card => ({ id, name, words, text });

const cards = [
	card(
		'huishouden',
		'Hulp bij het huishouden',
		['poetshulp', 'huishoudelijke hulp'],
		'Iemand helpt u met schoonmaken.'
	),
	card(
		'hulpmiddelen',
		'Hulpmiddelen in huis',
		['badplank', 'douchestoel', 'valt steeds'],
		'Om veilig te wassen.'
	),
	card(
		'schulden',
		'Schuldhulp van de gemeente',
		['schuldhulpverlening', 'deurwaarder'],
		'De gemeente helpt.'
	),
	card(
		'zorgen',
		'Steun als u zorgt',
		['zorgen voor moeder', 'mantelzorg'],
		'Iemand denkt mee over moeder en u.'
	),
	card('wlz', 'Zorg voor dag en nacht (Wlz)', ['AWBZ', 'verpleeghuis']),
	card('huisarts', 'Uw huisarts', ['dokter']),
	card('post', 'Huisartsenpost', ['weekendarts'])
];
const lookUp = new LookUp(cards, 'nl', ['ik', 'mijn', 'de', 'het', 'hulp', 'steeds', 'voor', 'in', 'bij']);

function first(text: string): string | undefined {
	const outcome = lookUp.find(text);
	return outcome.kind === 'nothing-asked' ? undefined : outcome.cards[0]?.id;
}

test.for([
	['poetshulp', 'huishouden'],
	['Poetshulpen', 'huishouden'],
	['schoonmaak', 'huishouden'],
	['huishoudelijkehulp', 'huishouden'],
	['bad plank', 'hulpmiddelen'],
	['mijn moeder valt steeds', 'hulpmiddelen'],
	['ik zorg voor mijn moeder', 'zorgen'],
	['schuldhulpverleening', 'schulden'],
	['schuldhlpverlning', 'schulden'],
	['awbz', 'wlz'],
	['huisarts', 'huisarts'],
	['huisartsenpo', 'post']
] as const)('"%s" finds %s first', ([text, id]) => {
	expect(lookUp.find(text).kind).toBe('found');
	expect(first(text)).toBe(id);
});

test('it says which word of the card was said, when the name does not', () => {
	expect(lookUp.find('AWBZ')).toMatchObject({
		cards: [{ because: { typed: 'awbz', word: 'AWBZ' }, sure: true }]
	});
	expect(lookUp.find('huisarts')).toMatchObject({ cards: [{ id: 'huisarts', because: null }] });
});

test('a word that means something else is no compound of ours', () => {
	expect(lookUp.find('schuldgevoel').kind).toBe('near');
});

test.for(['', ' ', 'a', '🙂', '   \n', 'ik de het', '‏‏', '<>', "';--"])('%j asks for nothing', (text) => {
	expect(lookUp.find(text)).toEqual({ kind: 'nothing-asked' });
});

test.for([
	'x'.repeat(10_000),
	'poetshulp '.repeat(1000),
	'<b>poetshulp</b>',
	"poetshulp'; DROP TABLE deuren;--",
	'‮poetshulp',
	'مساعدة',
	'🙂 poetshulp 🙂'
])('an odd text gives an outcome: %#', (text) => {
	const outcome = lookUp.find(text);
	expect(outcome.kind).toMatch(/found|near/);
	if (text.includes('poetshulp')) expect(first(text)).toBe('huishouden');
});

test('any text whatever gives an outcome, each card at most once and known', () => {
	const known = cards.map(({ id }) => id);
	const words = fc.constantFrom(
		'poets',
		'hulp',
		'huis',
		'schuld',
		'moeder',
		'valt',
		'awbz',
		'ik',
		'constructor',
		'__proto__'
	);
	const texts = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 400 }),
		fc.array(words).map((all) => all.join(' '))
	);
	fc.assert(
		fc.property(texts, (text) => {
			const outcome = lookUp.find(text);
			if (outcome.kind === 'nothing-asked') return;
			const ids = outcome.cards.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(known).toContain(id);
			if (outcome.kind === 'found') expect(ids.length).toBeGreaterThan(0);
		})
	);
});
