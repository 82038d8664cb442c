/** Long enough for a slow phone to write it down; then the page lets go of it. */
const HOLD_MS = 60_000;

/** A plain file among the downloads of this device. False: the browser would not. */
export function saveText(name: string, text: string): boolean {
	try {
		const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
		const link = document.createElement('a');
		link.href = address;
		link.download = name;
		link.click();
		setTimeout(() => {
			URL.revokeObjectURL(address);
		}, HOLD_MS);
		return true;
	} catch {
		return false;
	}
}
