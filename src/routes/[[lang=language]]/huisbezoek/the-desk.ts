import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Language } from '#bundle';
import { createWords } from '#i18n';
import { memoryKeeper, STANDARD_NONE, STANDARD_UNSURE, VisitDesk } from '#state';
import { theLibrary } from '../../voordeur/library.ts';
import { visiting } from '../../voordeur/visiting.ts';

let desk: VisitDesk | null = null;

/** One desk for the whole tab: leaving this page does not end a visit. */
export function theDesk(): VisitDesk {
	desk ??= makeDesk();
	return desk;
}

function makeDesk(): VisitDesk {
	const made = new VisitDesk({
		library: theLibrary,
		keeper: memoryKeeper(),
		standard: (language: Language) => {
			const t = createWords(language);
			return { [STANDARD_UNSURE]: t('answer.unsure'), [STANDARD_NONE]: t('answer.none') };
		},
		newId: () => crypto.randomUUID()
	});
	if (!browser) return made;
	visiting.follow({
		isRunning: () => made.visit !== null,
		hide: async () => {
			made.hide();
			document.title = '';
			// A new entry: "back" leads to a screen that says nothing, and from there the visit goes on.
			await goto(resolve('/leeg'));
		},
		end: () => {
			void made.end();
		}
	});
	// Closing the window would lose a visit that is kept nowhere.
	addEventListener('beforeunload', (event) => {
		if (made.visit !== null && made.keeper === 'memory') event.preventDefault();
	});
	return made;
}
