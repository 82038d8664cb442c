import type { BehalfSource } from './source-shapes.ts';

/** `national`, or the id of the municipality whose own it is. */
export type Of = string;
export const NATIONAL: Of = 'national';

/** The short addresses: their words travel with their own page. */
export const NEEDS: Of = 'needs';

/** The Dutch words while they are gathered: by part, then by key. */
export class DutchTexts {
	readonly #words = new Map<Of, Map<string, string>>();

	put(of: Of, key: string, text: string | undefined): void {
		if (text === undefined) return;
		const words = this.#words.get(of) ?? new Map<string, string>();
		this.#words.set(of, words.set(key, text.trim()));
	}

	/** `<key>.0`, `<key>.1`, … and how many there are. */
	putList(of: Of, key: string, texts: readonly string[] = []): number {
		texts.forEach((text, at) => this.put(of, `${key}.${at}`, text));
		return texts.length;
	}

	of(of: Of): ReadonlyMap<string, string> {
		return this.#words.get(of) ?? new Map();
	}
}

/** What one may arrange for another here: the words, by the key of the door or provision. */
export function putBehalf(of: Of, key: string, behalf: BehalfSource | undefined, texts: DutchTexts): void {
	texts.put(of, `${key}.behalf.may`, behalf?.may);
	texts.put(of, `${key}.behalf.needs`, behalf?.needs);
}
