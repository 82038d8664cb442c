import type { Origin } from '#bundle';
import { rightView } from './help-view.ts';
import { originView, type Knowledge } from './knowledge.ts';
import type { OriginView, Phrase, RightView } from './views.ts';
import { phrase } from './words.ts';

/** The right that holds with every authority: bring somebody, or let somebody speak. */
const GENERAL = 'iemand-meenemen';

/** What somebody may arrange for another. `general`: of this door nothing is known, only what holds with every authority. */
export type BehalfView =
	| {
			readonly kind: 'known';
			readonly may: Phrase | null;
			/** Consent, an authorisation or a legal representative. */
			readonly needs: Phrase | null;
			readonly origin: OriginView;
	  }
	| { readonly kind: 'general'; readonly right: RightView | null };

interface Told {
	readonly key: string;
	readonly behalf: Origin | undefined;
}

/** What the first of these says about it. */
export function behalfView(knowledge: Knowledge, told: readonly Told[]): BehalfView {
	for (const { key, behalf } of told) {
		if (behalf === undefined) continue;
		const { words, today } = knowledge;
		return {
			kind: 'known',
			may: phrase(words, `${key}.behalf.may`),
			needs: phrase(words, `${key}.behalf.needs`),
			origin: originView(behalf, today)
		};
	}
	return { kind: 'general', right: rightView(knowledge, GENERAL) };
}
