/** Dutch words for the short addresses and their posters. Level A2/B1. `{{name}}` is filled in. */
export const words = {
	'need.what':
		'Wij stellen een paar vragen. Dan weet u wie u kan helpen. U zegt geen naam. Uw antwoorden blijven op deze telefoon.',
	'need.begin': 'Begin',
	'need.noscript': 'De vragen werken hier niet. Deze knoppen wel:',

	'poster.title': 'Posters met een korte weg naar de vragen',
	'poster.text':
		'Voor de balie van een huisarts, een school of een bibliotheek. Kies een poster en druk hem af.',
	'poster.choose': 'Welke poster?',
	'poster.all': 'Alle posters',
	'poster.neutral': '{{title}} ({{code}}), zonder onderwerp',
	'poster.neutral-why':
		'Op deze poster staat geen onderwerp. Wie bang is, kan hem veilig lezen. Hang hem op een plek waar iemand alleen is.',
	'poster.print': 'Druk af',
	'poster.noscript':
		'De code voor de telefoon wordt hier getekend met JavaScript. Zet dat aan om een poster te maken.',
	'poster.scan': 'Richt de camera van uw telefoon op dit vierkant.',
	'poster.type': 'Of typ dit adres:',
	'poster.free': 'Gratis. U zegt geen naam.',
	'poster.danger': 'Direct gevaar? Bel 112.',
	'poster.talk': 'Liever praten? Vraag het aan de balie.',
	'poster.code': 'QR-code van {{address}}'
} as const;
