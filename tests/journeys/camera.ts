import jsQR from 'jsqr';
import type { Page } from 'playwright-core';

/** What a camera sees in the first picture on this screen. */
export async function seenByCamera(page: Page, within = 'main'): Promise<string> {
	const picture = page.locator(`${within} svg[role=img]`).first();
	await picture.waitFor();
	const png = (await picture.screenshot()).toString('base64');
	const { data, width, height } = await page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(image.width, image.height);
		const pen = canvas.getContext('2d');
		if (pen === null) throw new Error('no canvas');
		pen.drawImage(image, 0, 0);
		const pixels = pen.getImageData(0, 0, image.width, image.height).data;
		return { data: [...pixels], width: image.width, height: image.height };
	}, png);
	const found = jsQR(Uint8ClampedArray.from(data), width, height);
	if (found === null) throw new Error('A camera reads nothing in this picture');
	return found.data;
}
