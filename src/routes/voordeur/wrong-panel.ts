import type { Language } from '#bundle';
import { bringWords, reportWords } from '#i18n';
import type { WrongPanel } from '#ui';
import Wrong from './Wrong.svelte';

/** The screen on which somebody says what is wrong, with its words. */
export async function wrongPanel(language: Language): Promise<WrongPanel> {
	await bringWords(language, reportWords).catch(() => undefined);
	return Wrong;
}
