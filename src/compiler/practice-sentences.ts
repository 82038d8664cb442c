import { error, warning } from './make-problem.ts';

/** Problems of practice households in words: the rest stands in `sentences.ts`. */
export const practiceProblems = {
	label: error(
		'content.practice-person',
		(name: string, _wanted: string | null) => `Zo heet niemand in een huisbezoek: "${name}".`,
		(_name: string, wanted: string | null) =>
			wanted === null
				? 'Gebruik een naam zoals moeder, vader, partner, kind 1, jongere 1, oma, opa of huisgenoot.'
				: `Noem deze persoon "${wanted}".`
	),
	scope: error(
		'content.practice-person',
		(question: string, household: boolean) =>
			household
				? `De vraag "${question}" gaat over het hele huishouden.`
				: `De vraag "${question}" gaat over één persoon.`,
		(_question: string, household: boolean) =>
			household ? 'Zet dit antwoord onder household.' : 'Zet dit antwoord onder tells van een persoon.'
	),
	betrays: error(
		'content.practice-betrays',
		(question: string, isSafety: boolean) =>
			isSafety
				? `De vraag "${question}" gaat over veiligheid. Die stelt u nooit aan tafel.`
				: `De vraag "${question}" gaat niet over veiligheid. Die hoort aan tafel.`,
		(_question: string, isSafety: boolean) =>
			isSafety
				? 'Zet dit onder alone, bij de persoon die het alleen vertelt.'
				: 'Zet dit onder people, bij tells van deze persoon.'
	),
	unfinished: error(
		'content.practice-unfinished',
		(question: string, ask: string, about: string) =>
			`Dit oefenbezoek komt niet bij een plan: de vraag "${question}" (${ask}) is nog open voor ${about}.`,
		(question: string) => `Zet erbij: ${question}: { says: …, hears: <antwoord> }.`
	),
	moved: error(
		'content.practice-moved',
		(expected: string, came: string) =>
			`Het plan van dit huishouden is anders dan de ervaren werker zegt. Verwacht ${expected}, gekomen: ${came === '' ? 'niets' : came}.`,
		'Is het nieuwe plan beter? Verander plan, lead of help en de uitleg. Is het slechter? Verander het onderwerp terug.'
	),
	silent: error(
		'content.practice-silent',
		(role: string, person: string, urgency: string) =>
			`Het plan heeft ook "${role}" voor ${person} (${urgency}). De ervaren werker zegt daar niets over.`,
		(role: string, person: string) =>
			`Zet erbij, met uitleg: { to: ${role}, for: [${person}], …, why: … }. Of verander een antwoord.`
	),
	mistake: error(
		'content.practice-mistake',
		(role: string, person: string) =>
			`"${role}" staat bij mistakes, maar het plan gaat er zelf heen voor ${person}.`,
		'Haal deze fout weg, of verander het plan.'
	),
	order: error(
		'content.practice-order',
		(role: string) => `"${role}" heeft meer haast dan de regel erboven.`,
		'Zet wat haast heeft bovenaan: nu, vandaag, deze-week, normaal.'
	),
	unasked: warning(
		'content.practice-unasked',
		(question: string) => `De vraag "${question}" is hier niet nodig voor het plan.`,
		'Haal het antwoord weg, of kijk waarom de vraag niet komt.'
	)
};
