import {
	handedWords,
	keepWords,
	laterWords,
	needsWords,
	pageWords,
	planWords,
	practiseWords,
	reportWords,
	searchWords,
	vaultWords,
	visitWords
} from '#i18n';

/** Every group of words beside the core. */
export const allGroups = [
	planWords,
	pageWords,
	handedWords,
	keepWords,
	vaultWords,
	laterWords,
	needsWords,
	practiseWords,
	reportWords,
	searchWords,
	visitWords
];
