import {
	keepWords,
	laterWords,
	needsWords,
	pageWords,
	planWords,
	reportWords,
	searchWords,
	vaultWords,
	visitWords
} from '#i18n';

/** Every group of words beside the core. */
export const allGroups = [
	planWords,
	pageWords,
	keepWords,
	vaultWords,
	laterWords,
	needsWords,
	reportWords,
	searchWords,
	visitWords
];
