import { readingEase, type Compiled } from '#compiler';

export interface Reading {
	/** Mean reading ease of all Dutch texts that are long enough to measure; higher is easier. */
	readonly mean: number;
	readonly hardest: readonly { readonly key: string; readonly score: number }[];
}

/** How many of the hardest are named. */
const WORST = 10;

export function readingOf({ texts }: Compiled): Reading {
	const words = new Map(Object.values(texts.nl).flatMap((part) => Object.entries(part.words)));
	const scores = [...words].flatMap(([key, text]) => {
		const score = readingEase(text);
		return score === null ? [] : [{ key, score }];
	});
	const sum = scores.reduce((total, { score }) => total + score, 0);
	const hardest = [...scores].sort((one, other) => one.score - other.score).slice(0, WORST);
	return { mean: scores.length === 0 ? 100 : sum / scores.length, hardest };
}
