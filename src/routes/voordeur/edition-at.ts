import type { MunicipalityId } from '#bundle';
import type { Edition, Journey, Knowledge } from '#state';
import { theLibrary } from './library.ts';

/** The content with another municipality laid over it. */
export interface EditionAt {
	readonly edition: Edition;
	readonly knowledge: Knowledge;
}

/**
 * The guide as it is in this municipality, beside the one that was chosen here. Null: it is not on this device, and the
 * network did not bring it. `null` for a place is the one that was chosen here.
 */
export async function editionAt(
	{ edition, knowledge }: Pick<Journey, 'edition' | 'knowledge'>,
	place: MunicipalityId | null
): Promise<EditionAt | null> {
	if (edition === null || knowledge === null) return null;
	if (place === null || place === edition.municipality) return { edition, knowledge };
	const library = theLibrary();
	const { language, municipality, own } = edition;
	const opened = await library.open({ language, municipality: place, own });
	// What the library brings up to date is what was chosen here, not what was looked at for a moment.
	void library.open({ language, municipality, own });
	if (!opened.ok || opened.value.municipality !== place) return null;
	const { bundle, words } = opened.value;
	return {
		edition: opened.value,
		knowledge: { bundle, words, today: knowledge.today, recalled: (value) => knowledge.recalled(value) }
	};
}
