import type { Bundle, Condition, Door, Question, Referral } from '#bundle';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;

const door = (id: string): Door => ({
	id,
	formerly: [],
	channels: [{ kind: 'phone', number: '078 123 45 67', origin }],
	excludes: [],
	safety: id === 'veilig-thuis',
	words: [],
	origin
});

const question = (id: string, options: readonly string[], more: Partial<Question> = {}): Question => ({
	id,
	formerly: [],
	pick: 'one',
	scope: 'person',
	safety: false,
	options: options.map((option) => ({ id: option, formerly: [] })),
	...more
});

const referral = (id: string, to: string, when: Condition, more: Partial<Referral> = {}): Referral => ({
	id,
	when,
	to,
	at: 'home',
	urgency: 'normaal',
	quiet: false,
	safety: false,
	provisions: [],
	rights: [],
	bring: 0,
	steps: 0,
	...more
});

const is = (id: string, ...of: string[]): Condition => ({ is: id, of });

/** Safety first, then what is going on, then where: as the real guide, but small. */
export const littleBundle: Bundle = {
	madeOn: '2026-11-22',
	municipality: null,
	topics: [
		{
			id: 'veiligheid',
			pictogram: 'hart',
			words: ['bang'],
			questions: [
				question('veiligheid.veilig', [], {
					safety: true,
					options: [
						{ id: 'ja', formerly: [] },
						{ id: 'bang', formerly: [], danger: 'veilig-thuis' },
						{ id: 'liever-niet', formerly: [] }
					]
				})
			],
			referrals: [
				referral('bang', 'veilig-thuis', is('veiligheid.veilig', 'bang'), { urgency: 'nu', safety: true }),
				referral('stil', 'veilig-thuis', is('veiligheid.veilig', 'liever-niet'), {
					quiet: true,
					safety: true
				})
			]
		},
		{
			id: 'begin',
			pictogram: 'vraag',
			words: [],
			questions: [
				question('begin.wat', ['geld', 'wonen'], { pick: 'many' }),
				question('begin.waar', ['gemeente', 'geen-adres'], { scope: 'household', place: 'home' })
			],
			referrals: [
				referral('geen-adres', 'opvang', is('begin.waar', 'geen-adres')),
				referral('ergens', 'wijkteam', is('begin.waar', 'gemeente', 'weet-niet'))
			]
		},
		{
			id: 'geld',
			pictogram: 'munt',
			words: ['schulden'],
			when: is('begin.wat', 'geld'),
			questions: [question('geld.wat', ['rekeningen', 'inkomen'])],
			referrals: [
				referral('schulden', 'schuldhulp', is('geld.wat', 'rekeningen')),
				referral('inkomen', 'inkomen', is('geld.wat', 'inkomen'))
			]
		},
		{
			id: 'wonen',
			pictogram: 'huis',
			words: ['huis'],
			when: is('begin.wat', 'wonen'),
			questions: [question('wonen.wat', ['huur', 'buren'])],
			referrals: [
				referral('huur', 'schuldhulp', is('wonen.wat', 'huur')),
				referral('buren', 'wijkteam', is('wonen.wat', 'buren'))
			]
		}
	],
	doors: Object.fromEntries(
		['veilig-thuis', 'wijkteam', 'schuldhulp', 'opvang', 'inkomen', 'steun'].map((id) => [id, door(id)])
	),
	provisions: {},
	rights: {},
	roles: {
		'veilig-thuis': 'veilig-thuis',
		wijkteam: 'wijkteam',
		schuldhulp: 'schuldhulp',
		opvang: 'opvang',
		inkomen: 'inkomen',
		clientondersteuning: 'steun'
	},
	ownRoles: {},
	coordination: [],
	laws: {},
	general: 'wijkteam'
};
