/** Dutch words for a plan that came from a home visit, on another phone or at a desk. Level A2/B1. */
export const words = {
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
