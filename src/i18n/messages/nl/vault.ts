/** Dutch words of the vault for home visits. Level A2/B1, also for workers. `_one` and `_other` go with a `count`. */
export const words = {
	'vault.title': 'Kluis voor huisbezoeken',
	'vault.what': 'Een huisbezoek bewaart u alleen in de kluis. Zonder uw wachtzin kan niemand het lezen.',
	'vault.back': 'Naar huisbezoek',
	'vault.only-here': 'De kluis staat alleen op deze telefoon. Wij krijgen niets te zien.',

	'vault.create.title': 'Maak een kluis',
	'vault.create.lost': 'Kwijt is kwijt',
	'vault.create.lost-text':
		'Weet u de wachtzin niet meer? Dan zijn ook de bezoeken weg. Niemand kan de kluis dan nog openen. Wij ook niet.',
	'vault.create.kept':
		'Een bezoek blijft 6 weken in de kluis. Dan gaat het weg. Een week ervoor staat dat hier.',
	'vault.create.advice': 'Zo kiest u een goede wachtzin',
	'vault.create.advice-words':
		'Een wachtzin is een lang wachtwoord. Neem vier woorden of meer, die niet bij elkaar horen.',
	'vault.create.advice-length': 'Samen minstens {{count}} letters en spaties.',
	'vault.create.advice-other': 'Gebruik deze woorden nergens anders.',
	'vault.create.do': 'Maak de kluis',

	'vault.passphrase': 'Uw wachtzin',
	'vault.passphrase-again': 'Typ dezelfde wachtzin nog een keer',
	'vault.show': 'Laat zien wat ik typ',
	'vault.differs': 'De twee wachtzinnen zijn niet hetzelfde. Kijk ze nog eens na.',
	'vault.missing': 'Typ eerst uw wachtzin.',
	'vault.busy': 'Even wachten. Dit kan een paar seconden duren.',
	'vault.opening': 'Wij kijken of er een kluis is.',

	'vault.locked.title': 'De kluis is op slot',
	'vault.locked.text': 'Wat erin zit, kan nu niemand lezen.',
	'vault.locked.do': 'Open de kluis',
	'vault.locked.device': 'Open met vinger, gezicht of code',

	'vault.open.title': 'De kluis is open',
	'vault.open.locks':
		'De kluis gaat vanzelf op slot: na 15 minuten niets doen, en zodra u iets anders opent.',
	'vault.open.empty': 'Er zit nog geen bezoek in de kluis.',
	'vault.open.count_one': 'Er zit {{count}} bezoek in de kluis.',
	'vault.open.count_other': 'Er zitten {{count}} bezoeken in de kluis.',
	'vault.lock': 'Doe de kluis op slot',

	'vault.gone_one': '{{count}} bezoek was ouder dan 6 weken. Het is nu weg.',
	'vault.gone_other': '{{count}} bezoeken waren ouder dan 6 weken. Ze zijn nu weg.',
	'vault.soon.title': 'Gaat binnenkort weg',
	'vault.soon.date': 'Een bezoek van {{changed}}. Het blijft tot en met {{until}}.',
	'vault.soon.text': 'Hebt u het nog nodig? Zet het dan eerst in het dossier.',
	'vault.file.title': 'Naar het dossier',
	'vault.file.text': 'Een bezoek blijft 6 weken in de kluis. Wat u langer nodig hebt, hoort in het dossier.',
	'vault.file.plain': 'Let op: papier, PDF en tekst zijn niet op slot. Wie ze heeft, kan alles lezen.',
	'vault.file.then': 'Zet het meteen in het dossier. Gooi daarna het bestand op dit toestel weg.',
	'vault.file.safety': 'Wat iemand alleen met u zei over veiligheid, staat er niet in.',
	'vault.file.print': 'Print, of bewaar als PDF',
	'vault.file.save': 'Bewaar als tekst',
	'vault.file.saved': 'Het bestand staat bij uw downloads: {{name}}. Het is niet op slot.',
	'vault.file.failed': 'Dat lukte niet. Printen kan wel.',
	'vault.file.go': 'Zet in het dossier',
	'vault.soon.go': 'Naar de bewaarde bezoeken',
	'vault.damaged_one': '{{count}} bezoek is beschadigd en niet meer te lezen. De andere bezoeken zijn heel.',
	'vault.damaged_other':
		'{{count}} bezoeken zijn beschadigd en niet meer te lezen. De andere bezoeken zijn heel.',
	'vault.damaged.discard': 'Haal weg wat beschadigd is',

	'vault.device.title': 'Openen met vinger, gezicht of code',
	'vault.device.text': 'Dan hoeft u de wachtzin niet steeds te typen.',
	'vault.device.risk': 'Wie deze telefoon kan openen, kan dan ook de kluis openen.',
	'vault.device.still': 'Onthoud de wachtzin toch. U hebt hem nodig als dit een keer niet lukt.',
	'vault.device.add': 'Zet dit aan',
	'vault.device.on': 'Dit staat aan.',
	'vault.device.remove': 'Zet dit uit',

	'vault.change.title': 'Verander de wachtzin',
	'vault.change.text': 'De bezoeken blijven zoals ze zijn. De oude wachtzin werkt daarna niet meer.',
	'vault.change.copy': 'Heeft iemand een oude kopie van dit toestel? Daar werkt de oude wachtzin nog wel.',
	'vault.change.device': 'Openen met vinger, gezicht of code blijft aan. Wilt u dat niet? Zet het dan uit.',
	'vault.change.now': 'Uw wachtzin van nu',
	'vault.change.next': 'Uw nieuwe wachtzin',
	'vault.change.again': 'Typ de nieuwe wachtzin nog een keer',
	'vault.change.do': 'Verander de wachtzin',
	'vault.change.done': 'De wachtzin is veranderd. De oude werkt niet meer.',
	'vault.change.refused': 'De wachtzin van nu klopt niet. Er is niets veranderd.',

	'vault.trial.title': 'Oefen eerst',
	'vault.trial.text':
		'Bewaar een oefening. Doe de kluis op slot. Open hem weer en kijk of de oefening er is.',
	'vault.trial.do': 'Bewaar een oefening',
	'vault.trial.is': 'Oefening {{number}} zit heel in de kluis.',
	'vault.trial.broken': 'De oefening is niet heel bewaard.',
	'vault.trial.drop': 'Wis de oefening',

	'vault.wipe.title': 'Wis de hele kluis',
	'vault.wipe.text': 'Dan zijn alle bezoeken in de kluis weg, en de kluis zelf ook. Terughalen kan niet.',
	'vault.wipe.traces': 'Op de telefoon kunnen resten blijven. Zonder de wachtzin zijn die niet te lezen.',
	'vault.wipe.ask': 'Wis de kluis',
	'vault.wipe.do': 'Ja, wis alles in de kluis',
	'vault.wipe.not': 'Nee, laat de kluis staan',
	'vault.wipe.done': 'De kluis is weg, met alles wat erin zat.',

	'vault.unreachable.title': 'Hier kan nu geen kluis',
	'vault.unreachable.text': 'U kunt het huisbezoek wel doen. Sluit u Voordeur? Dan is het bezoek weg.',

	'vault.problem.storage.refused': 'Deze telefoon laat ons niets bewaren.',
	'vault.problem.storage.full': 'De telefoon is vol. Wat al in de kluis zat, is nog heel. Maak eerst ruimte.',
	'vault.problem.storage.timeout':
		'De telefoon geeft geen antwoord. Wat al in de kluis zat, is nog heel. Probeer het nog een keer.',
	'vault.problem.storage.lost':
		'De telefoon heeft de verbinding met de kluis verbroken. Sluit Voordeur en open het opnieuw.',
	'vault.problem.vault.refused': 'De kluis gaat niet open. Kijk de wachtzin na. Of de kluis is beschadigd.',
	'vault.problem.vault.short': 'Deze wachtzin is te kort. Neem vier woorden of meer.',
	'vault.problem.vault.exists': 'Er is al een kluis op deze telefoon. Open die met de wachtzin.',
	'vault.problem.vault.none': 'Er is geen kluis meer op deze telefoon.',
	'vault.problem.vault.gone': 'De kluis is intussen gewist in een ander venster. Er is niets bewaard.',
	'vault.problem.vault.locked': 'De kluis is op slot. Open hem eerst.',
	'vault.problem.vault.too-large': 'Dit is te lang om te bewaren. Maak het korter.',
	'vault.problem.vault.unsupported': 'Deze browser kan geen kluis maken. Gebruik een nieuwere browser.',
	'vault.problem.vault.device': 'Openen met vinger, gezicht of code lukt nu niet. Gebruik de wachtzin.',
	'vault.problem.vault.changed':
		'De kluis is intussen veranderd in een ander venster. Er is niets verloren. Probeer het nog een keer.',
	'vault.problem.unknown': 'Er ging iets mis. Wat al in de kluis zat, is nog heel.'
} as const;
