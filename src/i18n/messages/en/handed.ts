/** English words for a plan that goes from a home visit to another phone or desk. */
export const words = {
	'handing.title': 'Give the plan along',
	'handing.text':
		'With a code the plan opens on another phone. Without internet too, if Voordeur is on that phone already.',
	'handing.who': 'Who is the code for?',
	'handing.take': 'Take this plan along on your phone',
	'handing.family': 'The family',
	'handing.picture': 'QR code with this plan',
	'handing.scan': 'Take a picture of this square with the other phone.',
	'handing.type': 'Or type this code at {{address}}',
	'handing.code': 'The code, in groups of four',
	'handing.legend': 'The code holds numbers and no names: {{people}}.',
	'handing.is': '{{number}} is {{who}}',
	'handing.what':
		'The code holds only the doors, who they are for, and the municipality. It holds no answers, notes or agreements. Nothing about safety either.',
	'handing.warn':
		'Whoever has the code can open the plan. Give it only to people who may know. After opening, the code is in the history of that phone.',
	'handing.left': 'Not in the code, but on paper: {{doors}}.',
	'handing.silent': 'Not in this code: {{who}}. There is no yes yet to share this with this door.',
	'handing.unseen':
		'This code also holds {{who}}, who does not want the others to see it. Do not show the code at the table.',
	'handing.nothing': 'There is nothing to give along yet.',
	'handing.too-many': 'This plan does not fit in one code. Give it along on paper.',
	'handing.guide': 'Guide {{name}}.',
	'handing.paper': 'This plan on a phone? Scan the square. Or type the code at {{address}}',

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
