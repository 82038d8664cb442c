import { preloadCode } from '$app/navigation';
import type { Language } from '#bundle';
import { warm } from '#delivery';
import { loadFull } from '#i18n';
import { theLibrary } from './library.ts';
import { hrefsFor } from './hrefs.ts';

/** What stands around a page and may come after it: it is brought in when the page is on the screen. */
export { default as Bars } from './Bars.svelte';
export { followUpdates } from './updates.ts';

/** Dutch is read by the app's own small reader; whoever takes another language gets i18next for it. */
export async function readFully(language: Language): Promise<void> {
	if (language !== 'nl') await loadFull();
}

/** The parts that somebody may need when the network has dropped, one by one while nothing else happens. */
export async function warmUp(language: Language): Promise<void> {
	const { journey, help, talk, lookUp } = hrefsFor(language);
	await warm([
		() => import('../[[lang=language]]/vraag/later.ts'),
		...[journey, help, talk, lookUp].map((href) => () => preloadCode(href)),
		() => readFully(language),
		// The words for looking up, so that it also works when the network is gone.
		() => theLibrary().searchWords(null)
	]);
}
