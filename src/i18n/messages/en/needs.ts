import type { words as dutch } from '../nl/needs.ts';

/** English words for the short addresses and their posters. */
export const words: Readonly<Record<keyof typeof dutch, string>> = {
	'need.what':
		'We ask a few questions. Then you know who can help you. You give no name. Your answers stay on this phone.',
	'need.begin': 'Start',
	'need.noscript': 'The questions do not work here. These buttons do:',

	'poster.title': 'Posters with a short way to the questions',
	'poster.text': 'For the desk of a GP, a school or a library. Choose a poster and print it.',
	'poster.choose': 'Which poster?',
	'poster.all': 'All posters',
	'poster.neutral': '{{title}} ({{code}}), without a subject',
	'poster.neutral-why':
		'This poster names no subject. Somebody who is afraid can read it safely. Put it up where people are alone.',
	'poster.print': 'Print',
	'poster.noscript': 'The code for the phone is drawn with JavaScript. Turn it on to make a poster.',
	'poster.scan': 'Point the camera of your phone at this square.',
	'poster.type': 'Or type this address:',
	'poster.free': 'Free. You give no name.',
	'poster.danger': 'In danger now? Call 112.',
	'poster.talk': 'Rather talk? Ask at the desk.',
	'poster.code': 'QR code of {{address}}'
};
