import { correction, generate } from 'lean-qr';

/** White around the code, in modules: without it phones do not see where it begins. Source: ISO/IEC 18004. */
const QUIET = 4;

/** A QR code as one path over a square of `size`. A quarter of it may be dirty or torn. */
export function drawCode(address: string): { readonly path: string; readonly size: number } {
	const code = generate(address, { minCorrectionLevel: correction.Q });
	let path = '';
	for (let y = 0; y < code.size; y += 1) {
		for (let x = 0; x < code.size; x += 1) {
			const from = x;
			while (code.get(x, y)) x += 1;
			if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
		}
	}
	return { path, size: code.size + 2 * QUIET };
}
