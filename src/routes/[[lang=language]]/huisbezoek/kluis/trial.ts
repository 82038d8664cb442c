/** The practice piece's id in the vault: no visit is called so. */
export const TRIAL = 'oefening';

const LINES = 300;

/** A piece about as long as a visit, in which every line says the same number. */
export const trialText = (number: number): string => `Oefening ${number}.\n`.repeat(LINES);

/** `broken`: it is not as it was made. */
export function trialNumber(text: string): number | 'broken' {
	const number = Number(/^Oefening (\d+)\./.exec(text)?.[1] ?? Number.NaN);
	return text === trialText(number) ? number : 'broken';
}
