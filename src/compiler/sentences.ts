import { error, warning } from './make-problem.ts';

const meant = (near: string | null, otherwise: string): string =>
	near === null ? otherwise : `Bedoelt u "${near}"? ${otherwise}`;

/** Every problem in words; those of practice households stand in `practice-sentences.ts`. Nowhere else are editors spoken to. */
export const problems = {
	yamlBroken: error(
		'content.yaml-broken',
		(what: string, _todo: string) => what,
		(_what: string, todo: string) => todo
	),
	wrongShape: error(
		'content.wrong-shape',
		(what: string, _todo: string) => what,
		(_what: string, todo: string) => todo
	),
	unknownField: error(
		'content.wrong-shape',
		(field: string, _near: string | null, _known: readonly string[]) =>
			`Het veld "${field}" bestaat hier niet.`,
		(_field: string, near: string | null, known: readonly string[]) =>
			meant(near, `Velden die hier mogen: ${known.join(', ')}.`)
	),
	commaInText: error(
		'content.wrong-shape',
		(rest: string) => `Voor "${rest}" staat een komma. Daar houdt de tekst nu op.`,
		'Zet de hele tekst tussen aanhalingstekens: "…, …".'
	),
	unknownId: error(
		'content.unknown-id',
		(kind: string, id: string, _near: string | null) => `${kind} "${id}" bestaat niet.`,
		(_kind: string, _id: string, near: string | null) =>
			meant(near, 'Verbeter de naam, of maak eerst wat hier genoemd wordt.')
	),
	duplicateId: error(
		'content.duplicate-id',
		(kind: string, id: string, other: string) =>
			`${kind} "${id}" bestaat twee keer. De andere staat in ${other}.`,
		'Geef één van de twee een andere naam, of haal er één weg.'
	),
	noSource: error(
		'content.no-source',
		() => 'Hier staat geen bron.',
		'Zet erbij: source: https://… (de pagina waar u dit hebt gelezen). Zonder bron tonen wij niets.'
	),
	noDate: error(
		'content.no-date',
		() => 'Hier staat niet wanneer de bron is bekeken.',
		'Zet erbij: checked: JJJJ-MM-DD (de dag waarop u de bron hebt gezien).'
	),
	dateInFuture: error(
		'content.date-in-future',
		(field: string, date: string) => `De datum ${date} bij "${field}" ligt in de toekomst.`,
		'Vul de dag in waarop u de bron echt hebt gezien.'
	),
	lowConfidence: error(
		'content.low-confidence',
		() => 'Dit feit is te onzeker (confidence: low).',
		'Zoek een betere bron en maak er medium of high van, of haal het feit weg.'
	),
	neverOpen: error(
		'content.never-open',
		(what: string) => `Volgens deze tijden is ${what} nooit open.`,
		'Zet bij minstens één dag een tijd: ma: 09.00-17.00. Weet u de tijden niet? Haal hours dan weg.'
	),
	amountWithoutDate: error(
		'content.amount-without-date',
		(what: string) => `Hier staat een bedrag, maar niet ${what}.`,
		'Zet bedragen alleen bij amounts, met from en until (JJJJ-MM-DD). Na die dag tonen wij het niet meer.'
	),
	twoDoors: error(
		'content.two-doors',
		(role: string) => `De rol "${role}" heeft hier meer dan één deur.`,
		'Een rol heeft één deur per gemeente. Kies er één. Zet de andere bij also van een voorziening.'
	),
	nameUnexplained: error(
		'content.name-unexplained',
		(name: string, _meaning: string) => `De naam "${name}" staat hier voor het eerst, zonder uitleg.`,
		(name: string, meaning: string) => `Schrijf bij de eerste keer: ${name} (${meaning}).`
	),
	safetyOpens: error(
		'content.safety-opens',
		(question: string) =>
			`De vraag "${question}" komt alleen na een antwoord over veiligheid. Dat verraadt dat antwoord.`,
		'Zet bij deze vraag: safety: true. Dan wordt het antwoord nooit bewaard of getoond.'
	),
	impossible: error(
		'content.impossible-condition',
		(why: string) => `Deze voorwaarde kan nooit waar zijn. ${why}`,
		'Verander de voorwaarde, of haal weg wat erbij hoort.'
	),
	allOptions: warning(
		'content.all-options',
		(question: string) => `De voorwaarde noemt elk antwoord op "${question}". Dan kiest hij niets.`,
		'Noem alleen de antwoorden die verschil maken, of haal deze vraag uit de voorwaarde.'
	),
	roleUnfilled: error(
		'content.role-unfilled',
		(role: string, municipality: string) => `In ${municipality} vult geen deur de rol "${role}".`,
		(role: string) => `Zet onder roles: ${role}: <naam van een deur>.`
	),
	doorElsewhere: error(
		'content.door-elsewhere',
		(door: string, elsewhere: string, here: string) =>
			`De deur "${door}" hoort alleen bij ${elsewhere}, maar wordt ook in ${here} gebruikt.`,
		(door: string, _elsewhere: string, here: string) =>
			`Zet "${door}" ook onder doors van ${here}, of haal hem weg onder doors: dan geldt hij overal.`
	),
	journeyMoved: error(
		'content.journey-moved',
		(field: string, expected: string, came: string) =>
			`Het plan van deze persoon is anders dan verwacht. ${field}: verwacht ${expected}, gekomen ${came}.`,
		'Is het nieuwe plan beter? Verander expect. Is het slechter? Verander het onderwerp terug.'
	),
	strandMissing: error(
		'content.journey-strand',
		(field: string) => `Bij deze antwoorden is er maar één plan. ${field} hoort daar niet bij.`,
		(field: string) => `Haal ${field} weg, of verander voor wie deze persoon hulp zoekt.`
	),
	expectMissing: error(
		'content.journey-strand',
		(field: string) => `Voor dit plan staat er niet wat u verwacht (${field}).`,
		(field: string) => `Zet erbij: ${field}: { first: <rol> }.`
	),
	journeyUnfinished: error(
		'content.journey-unfinished',
		(question: string, ask: string, about: string) =>
			`Deze persoon komt niet bij een plan: de vraag "${question}" (${ask}) is nog open voor ${about}.`,
		(question: string) => `Zet onder answers: ${question}: <antwoord> (of weet-niet).`
	),
	journeyIdleAnswer: warning(
		'content.journey-idle-answer',
		(question: string) => `De vraag "${question}" wordt aan deze persoon niet gesteld.`,
		'Haal het antwoord weg, of kijk waarom de vraag niet komt.'
	),
	strandUnclear: error(
		'content.strand-unclear',
		(what: string, _todo: string) => what,
		(_what: string, todo: string) => todo
	),
	strandCrossed: error(
		'content.strand-crossed',
		(what: string, named: string, _todo: string) =>
			`${what} hangt af van "${named}", en dat hoort bij het andere plan.`,
		(_what: string, _named: string, todo: string) => todo
	),
	closedMissing: error(
		'content.closed-missing',
		(urgency: string) => `Deze verwijzing is "${urgency}", maar zegt niet wat te doen als de deur dicht is.`,
		'Zet erbij: closed: In de avond of het weekend? … (wie dan wel helpt).'
	),
	nuWithoutPhone: error(
		'content.nu-without-high-phone',
		(door: string, where: string) =>
			`Deze verwijzing is "nu", maar de deur "${door}" (${where}) heeft geen telefoonnummer dat zeker is.`,
		'Bel het nummer na en zet confidence: high bij de deur, of kies een andere rol of urgency: vandaag.'
	),
	textTooLong: error(
		'content.text-too-long',
		(length: number, most: number) => `Deze tekst heeft ${length} tekens. Het mogen er ${most} zijn.`,
		'Maak de tekst korter, of knip hem in stappen.'
	),
	control: error(
		'content.html-or-control',
		(sign: string) => `In deze tekst zit een onzichtbaar teken (${sign}).`,
		'Typ de tekst opnieuw in plaats van te plakken, of haal het teken weg.'
	),
	promise: error(
		'content.promise-word',
		(words: string) => `Deze tekst belooft iets: "${words}".`,
		'Schrijf "misschien" in dezelfde zin, of schrijf wat de gemeente moet doen.'
	),
	hardText: error(
		'content.hard-text',
		(what: string, _todo: string) => `Deze tekst is lastig te lezen: ${what}.`,
		(_what: string, todo: string) => todo
	),
	translationStale: warning(
		'content.translation-stale',
		(key: string, _hash: string) =>
			`De Nederlandse tekst van "${key}" is veranderd na de vertaling. Wij tonen nu Nederlands.`,
		(_key: string, hash: string) => `Kijk de vertaling na en zet daarna: of: ${hash}.`
	),
	translationOrphan: warning(
		'content.translation-orphan',
		(key: string, _near: string | null) => `De vertaling "${key}" hoort nergens bij.`,
		(_key: string, near: string | null) => meant(near, 'Verbeter de naam, of haal de vertaling weg.')
	),
	twoOtherwise: error(
		'content.two-otherwise',
		(first: string) => `Dit onderwerp heeft twee keer otherwise: true. De eerste is "${first}".`,
		'Laat één verwijzing met otherwise staan. Geef de andere een when.'
	),
	needLong: error(
		'content.need-long',
		(slug: string, most: number) => `Het adres "${slug}" is langer dan ${most} tekens.`,
		'Kies een korter woord: mensen typen het over van een poster.'
	),
	needTelling: error(
		'content.need-telling',
		(word: string) => `"${word}" verraadt waar deze poster over gaat.`,
		'Een adres met safety: true heet als een code (k7) en heeft een titel en tekst zonder onderwerp.'
	),
	needAnswer: error(
		'content.need-answer',
		(question: string) => `De vraag "${question}" mag niet vooraf zijn ingevuld.`,
		'Haal dit antwoord weg. Wie de poster leest, krijgt de vraag zelf.'
	),
	deadRight: warning(
		'content.dead-right',
		(right: string) => `Geen verwijzing of voorziening noemt het recht "${right}".`,
		'Zet de naam bij rights van een verwijzing of voorziening, of haal het bestand weg.'
	),
	sameInCodes: error(
		'content.same-in-codes',
		(one: string, other: string) =>
			`In een code om te delen zien "${one}" en "${other}" er hetzelfde uit. Dat is toeval.`,
		'Geef een van de twee een andere naam. Zet de oude naam bij formerly.'
	)
};
