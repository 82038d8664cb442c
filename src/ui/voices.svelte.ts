import type { Language } from '#bundle';
import { deviceSpeech, type Speech } from './speech.ts';

const languages: readonly Language[] = ['nl', 'en'];

let followed: Speech | null = null;
let spoken = $state.raw<readonly Language[]>([]);

/** The languages that this device can read aloud. None until `followVoices`: pages made beforehand know no voices. */
export const spokenLanguages = (): readonly Language[] => spoken;

/** Once the page is there. Asked once for the whole page, not by every button: a screen may have twenty. */
export function followVoices(): void {
	const speech = deviceSpeech();
	if (speech === followed) return;
	followed = speech;
	const look = (): void => {
		if (speech === followed) spoken = languages.filter((language) => speech?.canSpeak(language));
	};
	look();
	speech?.onchange(look);
}
