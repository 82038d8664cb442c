/** Titles of pages outside the journey. The journey, the start and doors of safety are simply "Voordeur". */
const titles = {
	'hulp-nu': 'emergency.title',
	praten: 'talk.title',
	deuren: 'guide.title',
	zoeken: 'search.title',
	over: 'about.title',
	privacy: 'privacy.title',
	wissen: 'clear.title'
} as const;

export function titleOf(route: string | null): (typeof titles)[keyof typeof titles] | null {
	const name = route?.replace('/[[lang=language]]/', '') ?? '';
	return isTitled(name) ? titles[name] : null;
}

const isTitled = (name: string): name is keyof typeof titles => Object.hasOwn(titles, name);
