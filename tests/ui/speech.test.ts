import { expect, test } from 'vitest';
import { createSpeech, type Voice } from '../../src/ui/speech.ts';

function fake(voices: readonly Voice[]) {
	const said: { text: string; lang: string; onend: () => void }[] = [];
	let stops = 0;
	const speech = createSpeech({
		voices: () => voices,
		onvoices: () => () => undefined,
		say: (text, voice, onend) => said.push({ text, lang: voice.lang, onend }),
		stop: () => {
			stops += 1;
		}
	});
	return { speech, said, stops: () => stops };
}

const local = (lang: string): Voice => ({ lang, localService: true });
const remote = (lang: string): Voice => ({ lang, localService: false });

test('speaks only with a voice that runs on the device, in the right language', () => {
	const { speech, said } = fake([remote('nl-NL'), local('en-GB'), local('nl_BE')]);
	expect(speech.canSpeak('nl')).toBe(true);
	speech.speak('Hallo', 'nl', () => undefined);
	expect(said.map(({ lang }) => lang)).toEqual(['nl_BE']);
});

test('without such a voice it says nothing and ends at once', () => {
	const { speech, said } = fake([remote('nl-NL'), local('en-GB')]);
	let ended = 0;
	expect(speech.canSpeak('nl')).toBe(false);
	speech.speak('Hallo', 'nl', () => {
		ended += 1;
	});
	expect(said).toEqual([]);
	expect(ended).toBe(1);
});

test('a second text stops the first, and a late end of the first changes nothing', () => {
	const { speech, said, stops } = fake([local('nl')]);
	const ends: string[] = [];
	speech.speak('een', 'nl', () => ends.push('een'));
	speech.speak('twee', 'nl', () => ends.push('twee'));
	expect(ends).toEqual(['een']);
	expect(stops()).toBe(1);
	said[0]?.onend();
	expect(ends).toEqual(['een']);
	said[1]?.onend();
	expect(ends).toEqual(['een', 'twee']);
	speech.stop();
	expect(stops()).toBe(1);
});
