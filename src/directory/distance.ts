/**
 * Slips of the finger between two words: letters left out, added, changed, or two neighbours swapped.
 * Stops counting above `most` and then gives `most + 1`.
 */
export function slips(a: string, b: string, most: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + same);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, at(before, j - 2) + 1);
			row.push(best);
		}
		if (Math.min(...row) > most) return most + 1;
		before = above;
		above = row;
	}
	return Math.min(at(above, b.length), most + 1);
}

/** How many slips still count as the same word. Short words are too much alike to forgive any. */
export function forgiven(word: string): number {
	if (word.length < 5) return 0;
	return word.length < 9 ? 1 : 2;
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
