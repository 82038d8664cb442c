import type { Language } from '#bundle';
import { hrefsFor } from './hrefs.ts';

/** The same page in the other language; where no page was found, its start page. */
export function otherLanguagePath(
	route: string | null,
	params: Readonly<Record<string, string | undefined>>,
	language: Language
): string {
	const hrefs = hrefsFor(language === 'nl' ? 'en' : 'nl');
	const slug = params['slug'] ?? '';
	switch (route) {
		case '/[[lang=language]]/hulp-nu':
			return hrefs.help;
		case '/[[lang=language]]/praten':
			return hrefs.talk;
		case '/[[lang=language]]/vraag':
			return hrefs.journey;
		case '/[[lang=language]]/huisbezoek':
			return hrefs.visit;
		case '/[[lang=language]]/deuren':
			return hrefs.doors;
		case '/[[lang=language]]/bewaard':
			return hrefs.kept;
		case '/[[lang=language]]/kaarten':
			return hrefs.cards;
		case '/[[lang=language]]/deur/[slug]':
			return hrefs.door(slug);
		case '/[[lang=language]]/voorziening/[slug]':
			return hrefs.provision(slug);
		case '/[[lang=language]]/n/[slug]':
			return hrefs.need(slug);
		case '/[[lang=language]]/posters':
			return hrefs.posters;
		case '/[[lang=language]]/over':
			return hrefs.about;
		case '/[[lang=language]]/privacy':
			return hrefs.privacy;
		case '/[[lang=language]]/klopt-niet':
			return hrefs.wrong;
		case '/[[lang=language]]/wissen':
			return hrefs.clear;
		case '/[[lang=language]]/huisbezoek/kluis':
			return hrefs.vault;
		default:
			return hrefs.home;
	}
}
