import type {
	DoorView,
	OriginView,
	Phrase,
	PlanDoorView,
	PlanPartView,
	PlanView,
	ProvisionView,
	QuestionView,
	ReasonView,
	RightView
} from '#state';

/** Made-up views: numbers and names here are nobody's. */
export const nl = (text: string): Phrase => ({ text, lang: 'nl' });

export const origin = (over: Partial<OriginView> = {}): OriginView => ({
	source: 'https://voorbeeld.example/bron',
	checked: '2026-11-22',
	confirmed: true,
	overdue: false,
	...over
});

export const question = (over: Partial<QuestionView> = {}): QuestionView => ({
	id: 'begin.wat',
	subject: 'ik',
	ask: nl('Wat is er aan de hand?'),
	why: nl('Dan weten wij welke hulp past.'),
	pick: 'many',
	options: [
		{ id: 'geld', label: nl('Geld en rekeningen'), pictogram: 'munt' },
		{ id: 'wonen', label: nl('Wonen'), pictogram: 'huis' },
		{ id: 'zorg', label: nl('Hulp en zorg thuis'), pictogram: 'zorg' },
		{ id: 'kind', label: nl('Kind, opvoeden of school'), pictogram: 'kind' }
	],
	unsure: nl('Ik weet het niet'),
	none: nl('Iets anders'),
	place: null,
	safety: false,
	...over
});

export const safetyQuestion = (over: Partial<QuestionView> = {}): QuestionView =>
	question({
		id: 'veiligheid.veilig',
		ask: nl('Bent u veilig?'),
		pick: 'one',
		options: [
			{ id: 'ja', label: nl('Ja'), pictogram: 'schild' },
			{ id: 'gevaar', label: nl('Nee, er is nu gevaar'), pictogram: 'alarm' }
		],
		unsure: nl('Dat zeg ik liever niet'),
		none: null,
		safety: true,
		...over
	});

export const phone = (
	number = '0800-0000',
	over: Partial<OriginView> = {}
): Extract<DoorView['channels'][number], { kind: 'phone' }> => ({
	kind: 'phone',
	number,
	href: `tel:${number}`,
	origin: origin(over),
	open: { kind: 'open', until: '17:00' }
});

export const door = (over: Partial<DoorView> = {}): DoorView => ({
	id: 'een-deur',
	name: nl('Deur voor Rekeningen'),
	what: nl('Hulp bij rekeningen. Gratis.'),
	forWhom: nl('Iedereen die hier woont.'),
	how: nl('Bel en zeg wat er is.'),
	formerly: [nl('Oude Deur')],
	channels: [
		phone(),
		{ kind: 'visit', address: 'Voorbeeldplein 1, Ergens', origin: origin(), open: { kind: 'unknown' } },
		{ kind: 'web', url: 'https://www.voorbeeld.example/hulp', origin: origin({ confirmed: false }) }
	],
	ringInstead: null,
	origin: origin(),
	...over
});

export const reason = (question: string, text: string): ReasonView => ({
	subject: 'ik',
	question,
	text: nl(text)
});

export const right = (over: Partial<RightView> = {}): RightView => ({
	id: 'een-recht',
	title: nl('Een gesprek op tijd'),
	text: nl('De gemeente moet snel met u praten.'),
	do: nl('Zeg dat het spoed is.'),
	wait: null,
	law: 'Voorbeeldwet',
	article: '1',
	origin: origin(),
	...over
});

export const provision = (over: Partial<ProvisionView> = {}): ProvisionView => ({
	id: 'een-voorziening',
	name: nl('Hulp bij rekeningen'),
	what: nl('Iemand kijkt met u naar uw rekeningen.'),
	forWhom: nl('Mensen die het even niet redden.'),
	conditions: [nl('Misschien kijkt de gemeente naar uw inkomen.')],
	cost: nl('Het is gratis.'),
	how: nl('Bel en vraag om een gesprek.'),
	bring: [nl('Alle brieven.')],
	term: nl('U hoort snel iets.'),
	law: 'Voorbeeldwet',
	article: '2',
	kind: 'algemeen',
	amounts: [
		{ what: nl('Eigen bijdrage'), euro: 12.5, from: '2026-01-01', origin: origin() },
		{ what: nl('Oud bedrag'), euro: null, from: '2020-01-01', origin: origin() }
	],
	rights: [right()],
	door: { id: 'een-deur', name: nl('Deur voor Rekeningen') },
	origin: origin(),
	...over
});

export const part = (over: Partial<PlanPartView> = {}): PlanPartView => ({
	title: nl('Hulp bij schulden, met spoed'),
	bring: [nl('Alle brieven. Ongeopend is ook goed.'), nl('Uw huurcontract.')],
	steps: [nl('U praat snel met iemand.'), nl('Iemand kan met u meegaan.')],
	waits: [],
	rights: [right()],
	...over
});

export const planDoor = (over: Partial<PlanDoorView> = {}): PlanDoorView => ({
	door: door(),
	urgency: 'vandaag',
	for: ['ik'],
	coordinates: false,
	titles: [nl('Hulp bij schulden, met spoed')],
	say: nl('Ik moet misschien mijn huis uit. Ik wil hulp bij schulden.'),
	bring: [nl('Alle brieven. Ongeopend is ook goed.'), nl('Uw huurcontract.')],
	steps: [nl('U praat snel met iemand.'), nl('Iemand kan met u meegaan.')],
	waits: [{ about: null, text: nl('Het gesprek moet binnen 3 werkdagen zijn.') }],
	closed: nl('In de avond of het weekend? Bel dan morgenochtend.'),
	refused: nl('Vraag een brief met de reden.'),
	provisions: [provision()],
	rights: [right()],
	because: [
		reason('begin.vandaag', 'Ik moet misschien mijn huis uit'),
		reason('begin.wat', 'Geld en rekeningen')
	],
	toFindOut: [],
	parts: [part()],
	...over
});

const other = (id: string, name: string, over: Partial<DoorView> = {}): DoorView =>
	door({ id, name: nl(name), what: nl('Eén vaste contactpersoon voor al uw vragen.'), ...over });

export const plan = (over: Partial<PlanView> = {}): PlanView => ({
	first: planDoor(),
	next: [planDoor({ door: other('tweede-deur', 'Wijkdeur'), urgency: 'deze-week' })],
	folded: [planDoor({ door: other('vierde-deur', 'Vierde Deur'), urgency: 'normaal' })],
	mayFit: [
		planDoor({
			door: other('derde-deur', 'Derde Deur'),
			urgency: 'normaal',
			toFindOut: [reason('geld.inkomen', 'Wat is uw inkomen?')]
		})
	],
	quiet: [planDoor({ door: other('rustige-deur', 'Rustige Deur'), urgency: 'deze-week', because: [] })],
	coordination: { door: other('tweede-deur', 'Wijkdeur'), because: [] },
	support: other('steun', 'Iemand Naast U'),
	municipality: { id: 'ergens', name: 'Ergens' },
	madeOn: '2026-11-22',
	...over
});
