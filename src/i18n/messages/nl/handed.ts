/** Dutch words for a plan that goes from a home visit to another phone or desk. Level A2/B1. */
export const words = {
	'handing.title': 'Geef het plan mee',
	'handing.text':
		'Met een code opent het plan op een andere telefoon. Ook zonder internet, als Voordeur daar al op staat.',
	'handing.who': 'Voor wie is de code?',
	'handing.take': 'Neem dit plan mee op uw telefoon',
	'handing.family': 'Het gezin',
	'handing.picture': 'QR-code met dit plan',
	'handing.scan': 'Maak met de andere telefoon een foto van dit vierkant.',
	'handing.type': 'Of typ deze code op {{address}}',
	'handing.code': 'De code, in groepen van vier',
	'handing.legend': 'In de code staan nummers en geen namen: {{people}}.',
	'handing.is': '{{number}} is {{who}}',
	'handing.what':
		'In de code staan alleen de deuren, voor wie die zijn, en de gemeente. Er staan geen antwoorden, notities of afspraken in. Ook niets over veiligheid.',
	'handing.warn':
		'Wie de code heeft, kan het plan openen. Geef hem alleen aan wie het mag weten. Na het openen staat de code in de geschiedenis van die telefoon.',
	'handing.left': 'Staat niet in de code, wel op papier: {{doors}}.',
	'handing.silent': 'Niet in deze code: {{who}}. Er is nog geen ja om dit met deze deur te delen.',
	'handing.unseen':
		'In deze code staat ook {{who}}. Die wil niet dat de anderen het zien. Laat de code niet aan tafel zien.',
	'handing.nothing': 'Er is nog niets om mee te geven.',
	'handing.too-many': 'Dit plan past niet in één code. Geef het mee op papier.',
	'handing.guide': 'Gids {{name}}.',
	'handing.paper': 'Dit plan op een telefoon? Scan het vierkant. Of typ de code op {{address}}',

	'handed.title': 'Dit plan kreeg u',
	'handed.text': 'Dit plan is hier niet bewaard. Met dezelfde code kunt u het weer openen.',
	'handed.person': 'persoon {{number}}',
	'handed.people': 'Wie persoon 1 of persoon 2 is, weet alleen wie u de code gaf.',
	'handed.place': 'Dit plan is voor mensen in {{municipality}}.',
	'handed.place-far':
		'De gids van {{municipality}} staat nog niet op deze telefoon. Maak één keer verbinding met internet. Dan ziet u ook welke deur het is en het telefoonnummer.',
	'handed.place-unknown':
		'De gemeente in deze code kennen wij niet. Vraag bij uw gemeente welke deur het is.',
	'handed.other-bundle':
		'Deze code komt uit een andere uitgave van de gids. Deuren kunnen veranderd zijn. U ziet wat er nu is.',
	'handed.missing_one': '{{count}} deel van dit plan is er in deze gids niet.',
	'handed.missing_other': '{{count}} delen van dit plan zijn er in deze gids niet.',
	'handed.missing-urgent': 'Daar is iets bij dat niet kan wachten. Bel wie u de code gaf.',
	'handed.nothing': 'Wij kunnen niets uit dit plan laten zien. U kunt altijd bellen.',
	'handed.orders': 'Wat gaat voor, wat kan samen?',
	'handed.lead-text': 'Er spelen meer dingen tegelijk. Dan is er één plan en één vaste persoon.',
	'handed.at': 'Bij:',
	'handed.desk': 'Voor wie het plan overneemt',
	'handed.desk-text':
		'Dit zijn de verwijzingen in het plan, zoals de gids ze nu heeft. De antwoorden van het gezin zitten niet in de code.',
	'handed.guide': 'De code is gemaakt met gids {{from}}. U leest nu met gids {{here}} van {{date}}.',
	'handed.again': 'Open een andere code'
} as const;
