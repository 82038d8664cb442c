import type { words as dutch } from '../nl/later.ts';

/** English words for who comes back to a saved plan. */
export const words: Readonly<Record<keyof typeof dutch, string>> = {
	'later.changed': 'Something has changed since {{date}}.',
	'later.calm': 'Your old plan is below. You do not have to tell anything again.',
	'later.same': 'We checked this plan against the guide of {{date}}. Nothing has changed for you.',
	'later.missing':
		'This plan is from {{date}}. The guide of that day is no longer on this phone. You now see your plan with today’s guide.',
	'later.first': 'Where you go first',
	'later.first-now': 'Now: {{door}}',
	'later.first-then': 'Before, it was: {{door}}',
	'later.nobody': 'not known yet',
	'later.added': 'New in your plan',
	'later.gone': 'No longer in your plan',
	'later.facts': 'Other details',
	'later.phone': 'Phone number',
	'later.visit': 'Address',
	'later.web': 'Website',
	'later.chat': 'Chat',
	'later.email': 'E-mail',
	'later.term': 'How long it may take',
	'later.cost': 'What it costs',
	'later.how': 'How to ask for it',
	'later.now': 'Now: {{value}}',
	'later.then': 'Before, it was: {{value}}',
	'later.unknown': 'not known',
	'later.hours': 'The opening hours are different.',
	'later.lost': 'An answer that no longer exists',
	'later.lost-answer': 'You chose “{{answer}}”.',
	'later.asks': 'There is a new question',
	'later.asks-only': 'We only ask what is new. Your other answers stay.',
	'later.renew': 'Show the new plan',
	'later.keep': 'Keep the old one',
	'later.read': 'Fine'
};
