import type { Language } from '#bundle';
import { createWords } from '#i18n';
import { PracticeDesk, STANDARD_NONE, STANDARD_UNSURE } from '#state';
import { theLibrary } from '../../../voordeur/library.ts';

let desk: PracticeDesk | null = null;

/** One for the whole tab: looking something up on another page does not end it. */
export function thePractice(): PracticeDesk {
	desk ??= new PracticeDesk({
		library: theLibrary,
		standard: (language: Language) => {
			const t = createWords(language);
			return { [STANDARD_UNSURE]: t('answer.unsure'), [STANDARD_NONE]: t('answer.none') };
		}
	});
	return desk;
}
