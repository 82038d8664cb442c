import { textsOf } from './present.ts';
import { readWith } from './words.ts';

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
		resources: {},
		// Keys hold dots (`plan.title`): they are names, not paths.
		keySeparator: false,
		nsSeparator: false,
		// Svelte escapes what it shows.
		interpolation: { escapeValue: false }
	});
	const known = new Map<string, unknown>();
	readWith((language, key, values) => {
		// Another language and further words may arrive later than this.
		for (const each of new Set([language, 'nl'] as const)) {
			const texts = textsOf(each);
			if (known.get(each) === texts) continue;
			known.set(each, texts);
			i18n.addResourceBundle(each, 'translation', texts);
		}
		return i18n.t(key, { ...values, lng: language });
	});
}
