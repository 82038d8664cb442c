import type { Drawing } from './qr-path.ts';

/** The drawer comes when somebody shares, and draws on this device. */
export async function drawQr(text: string): Promise<Drawing> {
	const { correction, generate } = await import('lean-qr');
	return generate(text, { minCorrectionLevel: correction.M });
}
