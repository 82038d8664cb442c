import { isPresent, readWith, textsOf } from './words.ts';

let loading: Promise<void> | null = null;

/** Brings i18next in, with the same words, after the first paint. Safe to call more than once. Fails quietly offline: the small reader stays. */
export function loadFull(): Promise<void> {
	loading ??= bring().catch(() => {
		loading = null;
	});
	return loading;
}

async function bring(): Promise<void> {
	const { createInstance } = await import('i18next');
	const i18n = createInstance();
	await i18n.init({
		lng: 'nl',
		fallbackLng: 'nl',
		resources: { nl: { translation: textsOf('nl') } },
		// Keys hold dots (`plan.title`): they are names, not paths.
		keySeparator: false,
		nsSeparator: false,
		// Svelte escapes what it shows.
		interpolation: { escapeValue: false }
	});
	readWith((language, key, values) => {
		// A language may arrive later than this.
		if (isPresent(language) && !i18n.hasResourceBundle(language, 'translation')) {
			i18n.addResourceBundle(language, 'translation', textsOf(language));
		}
		return i18n.t(key, { ...values, lng: language });
	});
}
