import { resolve } from '$app/paths';
import type { Language } from '#bundle';

/** Addresses end in a slash, as the prerendered pages do. */
const slashed = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** What the language adds to an address: Dutch has no prefix. */
export const languageParam = (language: Language): { lang?: 'en' } =>
	language === 'en' ? { lang: 'en' } : {};

/** Every address of the app, in one language. */
export function hrefsFor(language: Language) {
	const params = languageParam(language);
	return {
		home: slashed(resolve('/[[lang=language]]', params)),
		help: slashed(resolve('/[[lang=language]]/hulp-nu', params)),
		talk: slashed(resolve('/[[lang=language]]/praten', params)),
		journey: slashed(resolve('/[[lang=language]]/vraag', params)),
		lookUp: slashed(resolve('/[[lang=language]]/zoeken', params)),
		visit: slashed(resolve('/[[lang=language]]/huisbezoek', params)),
		doors: slashed(resolve('/[[lang=language]]/deuren', params)),
		kept: slashed(resolve('/[[lang=language]]/bewaard', params)),
		cards: slashed(resolve('/[[lang=language]]/kaarten', params)),
		about: slashed(resolve('/[[lang=language]]/over', params)),
		privacy: slashed(resolve('/[[lang=language]]/privacy', params)),
		/** What somebody said is wrong. The word that law has for a report would frighten, and betray. */
		wrong: slashed(resolve('/[[lang=language]]/klopt-niet', params)),
		clear: slashed(resolve('/[[lang=language]]/wissen', params)),
		vault: slashed(resolve('/[[lang=language]]/huisbezoek/kluis', params)),
		practise: slashed(resolve('/[[lang=language]]/huisbezoek/oefenen', params)),
		door: (slug: string) => slashed(resolve('/[[lang=language]]/deur/[slug]', { ...params, slug })),
		provision: (slug: string) =>
			slashed(resolve('/[[lang=language]]/voorziening/[slug]', { ...params, slug })),
		posters: slashed(resolve('/[[lang=language]]/posters', params)),
		need: (slug: string) => slashed(resolve('/[[lang=language]]/n/[slug]', { ...params, slug })),
		/** A page that says nothing, for who had to leave in a hurry. */
		blank: slashed(resolve('/leeg'))
	};
}
