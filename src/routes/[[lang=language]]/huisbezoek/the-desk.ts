import { browser } from '$app/environment';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Language } from '#bundle';
import { createWords } from '#i18n';
import { STANDARD_NONE, STANDARD_UNSURE, vaultKeeper, VisitDesk } from '#state';
import type { Vault } from '#vault';
import { theLibrary } from '../../voordeur/library.ts';
import { theVault } from '../../voordeur/the-vault.ts';
import { visiting } from '../../voordeur/visiting.ts';

let desk: VisitDesk | null = null;
let vault: Vault | null = null;

/** One desk for the whole tab: leaving this page does not end a visit. */
export function theDesk(): VisitDesk {
	desk ??= makeDesk();
	return desk;
}

/** The vault of this tab keeps what is on the desk, from now on. Without it, a visit lives in memory. */
export async function joinVault(): Promise<void> {
	const opened = await theVault().catch(() => null);
	// It did not arrive, or was joined before.
	if (opened === null || vault !== null) return;
	vault = opened;
	const desk = theDesk();
	vault.onlocking(() => {
		// Words that are still being typed are written first.
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		void desk.putAway();
	});
	const look = (): void => {
		if (desk.keeper !== 'device') return;
		desk.keep();
		void desk.shelf.read();
	};
	vault.onchange(look);
	look();
}

function makeDesk(): VisitDesk {
	const made = new VisitDesk({
		library: theLibrary,
		keeper: vaultKeeper({ vault: () => vault, today: () => theLibrary().today().date }),
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
			// With a vault it locks, and that puts the visit away.
			if (made.keeper === 'device') vault?.lock();
			else made.hide();
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
		if (made.visit !== null && (made.keeper === 'memory' || !made.shelf.kept)) event.preventDefault();
	});
	return made;
}
