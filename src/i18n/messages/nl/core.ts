/** Dutch words on the first page and around every page. Level A2/B1. `{{name}}` is filled in; `_one` and `_other` go with a `count`. */
export const words = {
	'app.name': 'Voordeur',

	'shell.skip': 'Naar de inhoud',
	'shell.other-language': 'English',
	'shell.leave': 'Weg hier',
	'shell.help': 'Hulp nu',
	'shell.help-lines': '112 · Veilig Thuis · 113',
	'shell.talk': 'Liever praten?',
	'shell.clear': 'Wis alles',
	'shell.privacy': 'Privacy',
	'shell.about': 'Over Voordeur',
	'shell.more': 'Meer',
	'shell.loading': 'Even wachten',
	'shell.noscript': 'De vragen werken alleen met JavaScript. Bellen en lezen kan wel.',
	'shell.other-site': 'Dit opent een andere website.',

	'speak.read': 'Lees voor: {{text}}',
	'speak.stop': 'Stop met voorlezen',

	'start.title': 'Wat is er aan de hand?',
	'start.welcome': 'Welkom',
	'start.text': 'Wij zoeken wie u kan helpen. U zegt geen naam. Uw antwoorden blijven op deze telefoon.',
	'start.begin': 'Begin',
	'start.continue': 'Ga verder waar u was',
	'start.look-up': 'Ik zoek iets op',
	'start.talk': 'Liever praten',
	'start.offline': 'Dit werkt ook zonder internet, na het eerste bezoek.',
	'start.saved': 'Bewaard op deze telefoon',
	'start.open': 'Open het plan van {{date}}',
	'start.forget': 'Wis dit plan',
	'start.forget-plan': 'Wis het plan van {{date}}',

	'progress.left_one': 'nog ongeveer {{count}} vraag',
	'progress.left_other': 'nog ongeveer {{count}} vragen',

	'question.one': 'Kies wat het beste past.',
	'question.many': 'U mag meer kiezen.',
	'question.next': 'Verder',
	'question.back': 'Terug',
	'question.why': 'Waarom vragen wij dit?',
	'question.choose': 'Kies eerst een antwoord. “{{unsure}}” mag ook.',
	'question.watched': 'Kijkt er iemand mee? Dan kan dit ook later.',
	'question.later': 'Nu niet, liever later',

	'subject.ik': 'uzelf',
	'subject.huishouden': 'uw huishouden',

	'emergency.title': 'Hulp nu',

	'talk.title': 'Liever praten?',

	'clear.title': 'Wis alles',

	'about.title': 'Over Voordeur',

	'privacy.title': 'Privacy',

	'answer.unsure': 'Ik weet het niet',
	'answer.none': 'Niets hiervan',

	'guide.title': 'Deuren en hulp',
	'guide.broken': 'Dit lukt nu niet',
	'guide.again': 'Probeer het nog een keer',

	'missing.title': 'Deze bladzijde is er niet',
	'missing.text': 'Misschien is de naam veranderd. Begin opnieuw, of bel.',
	'missing.home': 'Naar het begin',

	'notice.dismiss': 'Sluit deze melding',
	'notice.offline': 'U hebt geen internet. Dat geeft niet: u kunt gewoon verder.',
	'notice.guide-date': 'De gids op deze telefoon is van {{date}}.',
	'notice.older': 'Dit plan komt uit een oudere gids. Sommige dingen kunnen veranderd zijn.',
	'notice.recalled': 'Een nummer klopt niet meer. Wij laten het niet meer zien.',
	'notice.clock': 'De klok van deze telefoon klopt misschien niet. Daarom staat er niet wat nu open is.',
	'notice.copied': 'Gekopieerd.',
	'notice.share-failed': 'Delen lukt niet op deze telefoon. Print het plan, of schrijf het nummer op.',
	'update.text': 'Er is een nieuwe versie. U raakt niets kwijt.',
	'update.accept': 'Vernieuw nu',
	'update.later': 'Later',

	'problem.storage.refused':
		'Deze telefoon laat ons niets bewaren. U kunt gewoon verder. Na sluiten is het weg.',
	'problem.storage.full': 'Deze telefoon is vol. U kunt gewoon verder. Bewaren lukt nu niet.',
	'problem.storage.timeout': 'Bewaren duurt te lang. U kunt gewoon verder. Na sluiten is het weg.',
	'problem.storage.lost':
		'De telefoon heeft weggegooid wat wij hadden bewaard. Wij halen de gids opnieuw op.',
	'problem.bundle.never-fetched':
		'De gids is nog niet op deze telefoon. Maak één keer verbinding met internet.',
	'problem.bundle.unreadable': 'De gids kwam niet goed binnen. Wij proberen het later opnieuw.',
	'problem.bundle.wrong-hash':
		'De gids kwam niet heel binnen. Wij gebruiken hem niet en proberen het later opnieuw.',
	'problem.bundle.newer-format': 'De gids is nieuwer dan deze versie van Voordeur. Vernieuw Voordeur.',
	'problem.bundle.expired':
		'De gids op deze telefoon is oud. Nummers kunnen veranderd zijn. Maak verbinding met internet.',
	'problem.bundle.unreachable': 'Wij kunnen de gids nu niet ophalen. Probeer het later nog een keer.',
	'problem.unknown': 'Er ging iets mis. U kunt altijd bellen: kijk bij “Liever praten?”.'
} as const;
