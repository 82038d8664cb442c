/** What `lean-qr` draws: dark or light, by place. */
export interface Drawing {
	readonly size: number;
	get(x: number, y: number): boolean;
}

/** The light border that cameras need around it, in squares. */
export const QUIET = 4;

/** The dark squares as one path: each run in a row is a bar of height one. */
export function pathOf(drawing: Drawing): string {
	const bars: string[] = [];
	for (let y = 0; y < drawing.size; y += 1) {
		for (let x = 0; x < drawing.size; x += 1) {
			if (!drawing.get(x, y)) continue;
			const from = x;
			while (x + 1 < drawing.size && drawing.get(x + 1, y)) x += 1;
			bars.push(`M${from + QUIET} ${y + QUIET}h${x - from + 1}v1h-${x - from + 1}z`);
		}
	}
	return bars.join('');
}
