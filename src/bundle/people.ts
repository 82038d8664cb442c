/** For whom something is there, for looking up. A closed list: each has its word in the app. */
export const peopleGroups = [
	'kinderen',
	'jongeren',
	'ouders',
	'ouderen',
	'mantelzorgers',
	'beperking',
	'weinig-geld',
	'ondernemers',
	'nieuwkomers'
] as const;
export type PeopleGroup = (typeof peopleGroups)[number];
