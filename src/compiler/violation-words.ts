import type { Violation, ViolationCode } from '#proof';
import type { ContentProblem, Place } from './problem.ts';

type Words = readonly [says: (about: string, where: string) => string, todo: string];

const words: Readonly<Record<ViolationCode, Words>> = {
	'proof.empty-plan': [
		(_about, where) => `In ${where} is er een reis die zonder deur eindigt.`,
		'Geef een onderwerp een verwijzing met otherwise: true die daar past.'
	],
	'proof.unsure-ends-empty': [
		(_about, where) => `Wie in ${where} overal "weet ik niet" kiest, komt bij geen enkele deur.`,
		'Maak een verwijzing die ook geldt bij weet-niet.'
	],
	'proof.unsure-closes-door': [
		(about, where) =>
			`In ${where} sluit "weet ik niet" een deur die een ander antwoord wel opent: ${about} (verwijzing, vraag).`,
		'Laat een verwijzing naar dezelfde deur ook gelden bij weet-niet, of haal weet-niet weg onder "not".'
	],
	'proof.silence-without-help': [
		(question, where) => `Wie in ${where} bij "${question}" liever niets zegt, ziet geen stille hulp.`,
		'Maak een verwijzing met quiet: true die geldt bij weet-niet.'
	],
	'proof.first-door-unreachable': [
		(door, where) =>
			`De deur "${door}" kan in ${where} als eerste in een plan staan, maar is daar niet te bereiken.`,
		'Zet een telefoonnummer of adres bij de deur, of ring-instead: <deur die gebeld mag worden>.'
	],
	'proof.danger-not-first': [
		(option, where) => `Wie in ${where} "${option}" kiest, ziet niet altijd de deur voor gevaar als eerste.`,
		'Maak een verwijzing naar de rol die bij danger staat, met urgency: nu.'
	],
	'proof.dead-topic': [
		(topic) => `Niemand komt ooit bij het onderwerp "${topic}".`,
		'Zet bij when van het onderwerp een antwoord dat mensen echt kunnen geven, of haal het bestand weg.'
	],
	'proof.dead-question': [
		(question) => `De vraag "${question}" wordt nooit gesteld.`,
		'Gebruik de vraag in een when, of haal hem weg.'
	],
	'proof.dead-option': [
		(option) => `Het antwoord "${option}" maakt nergens verschil.`,
		'Gebruik het antwoord in een when, of haal het weg.'
	],
	'proof.dead-referral': [
		(referral) => `De verwijzing "${referral}" komt in geen enkel plan.`,
		'Kijk of when van de verwijzing en when van het onderwerp samen kunnen, of haal haar weg.'
	],
	'proof.dead-provision': [
		(provision) => `Geen enkele verwijzing noemt de voorziening "${provision}".`,
		'Zet de naam bij provisions van een verwijzing, of haal het bestand weg.'
	],
	'proof.dead-door': [
		(door) => `Geen enkel plan leidt naar de deur "${door}". Zij is alleen te vinden met zoeken.`,
		'Zet de deur bij een rol, of laat het zo.'
	],
	'proof.useless-question': [
		(question) => `De vraag "${question}" wordt soms gesteld terwijl het antwoord niets meer verandert.`,
		'Kijk bij welke verwijzing de vraag te ruim in when staat.'
	],
	'proof.too-many-questions': [
		(topic, where) => `Wie in ${where} alleen "${topic}" heeft, krijgt te veel vragen.`,
		'Haal een vraag weg, of stel haar alleen als zij nog iets beslist.'
	],
	'proof.doors-exclude-each-other': [
		(referrals, where) =>
			`In ${where} staan deuren samen in een plan die niet samen mogen. Verwijzingen: ${referrals}.`,
		'Kijk naar excludes van die deuren, en laat één van de verwijzingen niet samen met de andere gelden.'
	]
};

export function violationProblem(
	violation: Violation,
	where: readonly string[],
	place: Place
): ContentProblem {
	const { code, about, answers } = violation;
	const [says, todo] = words[code];
	const [municipality] = where;
	return {
		code,
		severity: 'error',
		...place,
		says: says(about, where.length > 3 ? `${where.length} gemeenten` : where.join(', ')),
		todo,
		...(answers === null || municipality === undefined ? {} : { journey: { municipality, answers } })
	};
}
