/** Does it once what changed now has been painted: a frame begins before it is drawn, the next task comes after. */
export function afterPaint(act: () => void): void {
	requestAnimationFrame(() => {
		setTimeout(act);
	});
}
