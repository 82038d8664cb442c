/** By the phone's own menu, else to paste. `no`: somebody closed the menu, which is no failure. */
export async function sendText(text: string): Promise<'no' | 'copied' | 'failed'> {
	try {
		if (typeof navigator.share === 'function') {
			await navigator.share({ text });
			return 'no';
		}
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch (problem) {
		return problem instanceof DOMException && problem.name === 'AbortError' ? 'no' : 'failed';
	}
}
