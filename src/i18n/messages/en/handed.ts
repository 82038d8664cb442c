/** English words for a plan that came from a home visit, on another phone or at a desk. */
export const words = {
	'handed.title': 'You were given this plan',
	'handed.text': 'This plan is not kept here. With the same code you can open it again.',
	'handed.person': 'person {{number}}',
	'handed.people': 'Only whoever gave you the code knows who person 1 or person 2 is.',
	'handed.place': 'This plan is for people in {{municipality}}.',
	'handed.place-far':
		'The guide of {{municipality}} is not on this phone yet. Connect to the internet once. Then you also see which door it is and the phone number.',
	'handed.place-unknown':
		'We do not know the municipality in this code. Ask your municipality which door it is.',
	'handed.other-bundle':
		'This code is from another edition of the guide. Doors may have changed. You see what there is now.',
	'handed.missing_one': '{{count}} part of this plan is not in this guide.',
	'handed.missing_other': '{{count}} parts of this plan are not in this guide.',
	'handed.missing-urgent': 'Among it is something that cannot wait. Call whoever gave you the code.',
	'handed.nothing': 'We can show nothing of this plan. You can always call.',
	'handed.orders': 'What goes first, what can go together?',
	'handed.lead-text': 'Several things go on at once. Then there is one plan and one fixed person.',
	'handed.at': 'At:',
	'handed.desk': 'For who takes the plan over',
	'handed.desk-text':
		'These are the referrals in the plan, as the guide has them now. The answers of the family are not in the code.',
	'handed.guide': 'The code was made with guide {{from}}. You now read with guide {{here}} of {{date}}.',
	'handed.again': 'Open another code'
} as const;
