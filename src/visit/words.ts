/** Closed sets: what a visit can hold beside answers. No name, address or number of anybody fits in here. */

/** How somebody is called in a visit: a label, with a number when there are more. */
export const labels = [
	'moeder',
	'vader',
	'partner',
	'kind',
	'jongere',
	'oma',
	'opa',
	'volwassene',
	'familielid',
	'huisgenoot'
] as const;
export type Label = (typeof labels)[number];

export const ages = ['0-11', '12-15', '16-17', '18-20', '21-26', '27-aow', 'aow'] as const;
export type Age = (typeof ages)[number];

/** Who does something: a group, or a person by label. */
export const doers = ['gezin', 'netwerk', 'werker', 'deur'] as const;
export type Doer = string;

export const tasks = [
	'bellen',
	'samen-bellen',
	'aanvragen',
	'papieren',
	'meegaan',
	'uitzoeken',
	'langsgaan',
	'oppassen'
] as const;
export type Task = (typeof tasks)[number];

/** Whose way of making a plan the family may choose. */
export const offers = ['eigen-plan', 'familiegroepsplan', 'netwerkberaad'] as const;
export type Offer = (typeof offers)[number];
export const replies = ['offered', 'wanted', 'declined'] as const;
export type Reply = (typeof replies)[number];

/** Who interprets. `volwassene`: a grown-up whom the person chose. Never a child, so there is no such word. */
export const interpreters = ['niet-nodig', 'nodig', 'tolk', 'telefoontolk', 'volwassene'] as const;
export type Interpreter = (typeof interpreters)[number];

/** Parts of a plan for somebody who is growing up. */
export const futures = ['school-werk', 'wonen', 'geld', 'gezondheid', 'mensen'] as const;
export type Future = (typeof futures)[number];

/** The others at the table. Every other receiver is a door's id. */
export const AT_THE_TABLE = 'aan-tafel';

/** Said by everybody together. Every other voice is a person's label. */
export const TOGETHER = 'samen';

/** Voices differed, and the family agreed on this one. */
export const AGREED = 'afgesproken';
