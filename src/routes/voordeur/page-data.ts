import { browser } from '$app/environment';
import type { Language } from '#bundle';
import type { Knowledge } from '#state';
import { hasContent } from './content.ts';
import { theLibrary, thePlace } from './library.ts';

/** What a prerendered page keeps of its own content, so that opening it again asks the host for nothing. */
export interface Embedded<View> {
	readonly key: string;
	readonly view: View;
}

/**
 * The view of a page outside the journey: while the pages are made, from all content; in the browser from the page
 * itself, else from the content on this device. No request ever names the page.
 */
export async function pageData<View>(
	key: string,
	language: Language,
	fromContent: () => View | null,
	fromKnowledge: (knowledge: Knowledge) => View | null
): Promise<Embedded<View> | null> {
	if (hasContent || !browser) return keyed(key, fromContent());
	const page = embeddedPage();
	if (isEmbedded<View>(page, `${language} ${key}`)) return { key, view: page.view };
	const library = theLibrary();
	const opened = await library.open({ language, ...(await thePlace()) });
	if (!opened.ok) return null;
	const { bundle, words } = opened.value;
	return keyed(
		key,
		fromKnowledge({ bundle, words, today: library.today(), recalled: (value) => library.recalled(value) })
	);
}

const keyed = <View>(key: string, view: View | null): Embedded<View> | null =>
	view === null ? null : { key, view };

/** For the hidden element that holds it. */
export function embed<View>(language: Language, { key, view }: Embedded<View>): string {
	return JSON.stringify({ key: `${language} ${key}`, view });
}

function embeddedPage(): unknown {
	const text = document.querySelector<HTMLElement>('[data-page]')?.dataset['page'];
	if (text === undefined) return null;
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** This app wrote it into its own page, so the key says what the view is. */
function isEmbedded<View>(page: unknown, key: string): page is Embedded<View> {
	return typeof page === 'object' && page !== null && 'key' in page && 'view' in page && page.key === key;
}
