import type { Language } from '#bundle';

export interface Voice {
	readonly lang: string;
	/** True: the voice runs on this device; what is read aloud goes nowhere. */
	readonly localService: boolean;
}

/** What we need of the browser's `speechSynthesis`; tests hand in a made-up one. */
export interface Synthesizer<AVoice extends Voice = Voice> {
	voices(): readonly AVoice[];
	onvoices(listener: () => void): () => void;
	say(text: string, voice: AVoice, onend: () => void): void;
	stop(): void;
}

export interface Speech {
	/** Is there a voice on this device for this language? */
	canSpeak(language: Language): boolean;
	/** Called when the answer of `canSpeak` may have changed. Gives a function that ends it. */
	onchange(listener: () => void): () => void;
	/** Reads aloud, after stopping what was being read. `onend` is called once, whether read to the end or stopped. */
	speak(text: string, language: Language, onend: () => void): void;
	stop(): void;
}

export function createSpeech<AVoice extends Voice>(synthesizer: Synthesizer<AVoice>): Speech {
	let end: (() => void) | null = null;

	const voiceFor = (language: Language): AVoice | undefined =>
		synthesizer.voices().find((voice) => voice.localService && languageOf(voice) === language);

	const finish = (): void => {
		const current = end;
		end = null;
		current?.();
	};

	const stop = (): void => {
		if (end === null) return;
		synthesizer.stop();
		finish();
	};

	return {
		canSpeak: (language) => voiceFor(language) !== undefined,
		onchange: (listener) => synthesizer.onvoices(listener),
		speak(text, language, onend) {
			stop();
			const voice = voiceFor(language);
			if (voice === undefined) {
				onend();
				return;
			}
			end = onend;
			synthesizer.say(text, voice, () => {
				// An utterance that was stopped may still report its end, after the next one began.
				if (end === onend) finish();
			});
		},
		stop
	};
}

/** `nl-NL`, `nl_NL` and `nl` are all Dutch. */
const languageOf = (voice: Voice): string => voice.lang.toLowerCase().split(/[-_]/)[0] ?? '';

let device: { readonly synthesis: SpeechSynthesis; readonly speech: Speech } | null = null;

/** Read-aloud of this browser; null where there is none. One for the whole page: two voices at once help nobody. */
export function deviceSpeech(): Speech | null {
	if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) return null;
	const synthesis = globalThis.speechSynthesis;
	if (device?.synthesis !== synthesis)
		device = { synthesis, speech: createSpeech(browserSynthesizer(synthesis)) };
	return device.speech;
}

function browserSynthesizer(synthesis: SpeechSynthesis): Synthesizer<SpeechSynthesisVoice> {
	// Kept here: a browser may throw away an utterance that nobody holds, and then its end is never heard.
	let current: SpeechSynthesisUtterance | null = null;
	return {
		voices: () => synthesis.getVoices(),
		onvoices(listener) {
			synthesis.addEventListener('voiceschanged', listener);
			return () => {
				synthesis.removeEventListener('voiceschanged', listener);
			};
		},
		say(text, voice, onend) {
			current = new SpeechSynthesisUtterance(text);
			current.voice = voice;
			current.lang = voice.lang;
			current.rate = 0.9;
			current.onend = onend;
			current.onerror = onend;
			synthesis.speak(current);
		},
		stop() {
			current = null;
			synthesis.cancel();
		}
	};
}
