import { chromium, type CDPSession, type Page } from 'playwright-core';
import * as z from 'zod/mini';
import { CHROMIUM, switches } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { percentile, rounded, type Figure } from './figure.ts';
import { storedFigure } from './size-figures.ts';

interface Phone {
	/** How many times slower than this machine. */
	readonly slower: number;
	readonly kilobits: number;
	readonly roundTrip: number;
}

const middling: Phone = { slower: 4, kilobits: 1638, roundTrip: 150 };
const poor: Phone = { slower: 6, kilobits: 400, roundTrip: 400 };
const RUNS = 5;

/** What a person feels, in Chromium at a fraction of this machine's speed. Differs with what else the machine does. */
export async function pageFigures(): Promise<Figure[]> {
	const site = await serveSite('build', { compress: true });
	const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: switches });
	const visit = async <Value>(use: (page: Page, cdp: CDPSession) => Promise<Value>): Promise<Value> => {
		const context = await browser.newContext({
			baseURL: site.origin,
			viewport: { width: 360, height: 640 },
			deviceScaleFactor: 2,
			isMobile: true,
			hasTouch: true,
			locale: 'nl-NL'
		});
		try {
			const page = await context.newPage();
			return await use(page, await context.newCDPSession(page));
		} finally {
			await context.close();
		}
	};
	const firstAnswer = async (phone: Phone): Promise<number[]> => {
		const times: number[] = [];
		for (let run = 0; run < RUNS; run += 1)
			times.push(await visit((page, cdp) => timeToFirstAnswer(page, cdp, phone)));
		return times;
	};
	try {
		const onMiddling = await firstAnswer(middling);
		const onPoor = await firstAnswer(poor);
		const taps = await visit((page, cdp) => tapToPaint(page, cdp));
		return [
			storedFigure(site.log),
			{
				what: 'navigation start to first answer handled, CPU 1/4, 1.6 Mbit/s, 150 ms',
				bound: 1600,
				value: rounded(percentile(onMiddling, 0.5), 0),
				unit: 'ms',
				note: `median of ${String(RUNS)}: ${onMiddling.map((time) => time.toFixed(0)).join(', ')}`
			},
			{
				what: 'navigation start to first answer handled, CPU 1/6, 400 kbit/s, 400 ms',
				bound: 3200,
				value: rounded(percentile(onPoor, 0.5), 0),
				unit: 'ms',
				note: `median of ${String(RUNS)}: ${onPoor.map((time) => time.toFixed(0)).join(', ')}`
			},
			{
				what: 'answer tapped to next question painted, CPU 1/6, p95',
				bound: 50,
				value: rounded(percentile(taps, 0.95)),
				unit: 'ms',
				note: `median ${percentile(taps, 0.5).toFixed(1)} ms over ${String(taps.length)} taps`
			}
		];
	} finally {
		await browser.close();
		await site.stop();
	}
}

/** An impatient person: picks the first option and presses *Verder* again and again until the page answers. */
async function timeToFirstAnswer(
	page: Page,
	cdp: CDPSession,
	{ slower, kilobits, roundTrip }: Phone
): Promise<number> {
	await cdp.send('Network.enable');
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: roundTrip,
		downloadThroughput: (kilobits * 1000) / 8,
		uploadThroughput: (kilobits * 1000) / 8
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
	await page.addInitScript(() => {
		let first: Element | null = null;
		const timer = setInterval(() => {
			const heading = document.querySelector('main h1');
			first ??= heading;
			if (
				first !== null &&
				!first.isConnected &&
				heading !== null &&
				document.querySelector('main form') !== null
			) {
				clearInterval(timer);
				document.documentElement.dataset['answered'] = String(performance.now());
				return;
			}
			document.querySelector<HTMLElement>('main form input[type=radio]')?.click();
			document.querySelector<HTMLElement>('main form button[type=submit]')?.click();
		}, 25);
	});
	await page.goto('/vraag/', { waitUntil: 'commit' });
	const root = page.locator('html[data-answered]');
	await root.waitFor({ state: 'attached', timeout: 60_000 });
	return Number(await root.getAttribute('data-answered'));
}

/** As text, because it must run in the page exactly as it stands here. */
const watchTaps = `
	const times = [];
	addEventListener('click', (event) => {
		if (event.target.closest?.('button[type=submit]') == null) return;
		const before = document.querySelector('main h1');
		const look = () => {
			if (before?.isConnected) return requestAnimationFrame(look);
			// The frame in which the next question stands has been painted when the next task runs.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				times.push(performance.now() - event.timeStamp);
				document.documentElement.dataset.taps = times.join(' ');
			};
			port2.postMessage(null);
		};
		requestAnimationFrame(look);
	}, true);
`;

/** Picks an option (Dordrecht where places are asked) and gives where the button stands that goes on; null when nothing does. */
const pick = (option: number): string => `(() => {
	const form = document.querySelector('main form');
	const options = form?.querySelectorAll('fieldset input:is([type=radio], [type=checkbox])') ?? [];
	const chosen = form?.querySelector('input[value=dordrecht]') ?? options[${String(option)} % options.length];
	const go = document.querySelector(form === null ? 'main button.go:not(.outline)' : 'main form button[type=submit]');
	if (go === null) return null;
	if (chosen !== undefined && !chosen.checked) chosen.click();
	go.scrollIntoView({ block: 'center' });
	const { x, y, width, height } = go.getBoundingClientRect();
	return { x: x + width / 2, y: y + height / 2 };
})()`;

const spot = z.nullable(z.object({ x: z.number(), y: z.number() }));
/** Long enough for what an answer sets in motion behind the screen: nobody reads a question faster. */
const READING_MS = 500;

/**
 * From the tap on *Verder* until the next question has been painted, along whole journeys. The taps come from the
 * browser itself and nothing waits inside the page: a test tool's own scripts would be slowed down and counted too.
 */
async function tapToPaint(page: Page, cdp: CDPSession): Promise<number[]> {
	await page.addInitScript({ content: watchTaps });
	const times: number[] = [];
	for (const option of [0, 1, 2, 3]) {
		await page.goto('/vraag/');
		await page.locator('main form').waitFor();
		await page.waitForLoadState('networkidle');
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: poor.slower });
		for (let tap = 0; tap < 25; tap += 1) {
			const at = spot.parse(await page.evaluate(pick(option)));
			if (at === null) break;
			await page.waitForTimeout(READING_MS);
			const before = await page.locator('main h1').first().innerText();
			for (const type of ['mousePressed', 'mouseReleased'] as const)
				await cdp.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 });
			await page.waitForTimeout(READING_MS);
			for (let patience = 0; patience < 20; patience += 1) {
				if ((await page.locator('main h1').first().innerText()) !== before) break;
				await page.waitForTimeout(READING_MS);
			}
		}
		const taps = await page.locator('html').getAttribute('data-taps');
		times.push(
			...(taps ?? '')
				.split(' ')
				.filter((time) => time !== '')
				.map(Number)
		);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await page.evaluate(() => {
			sessionStorage.clear();
		});
	}
	// The worker may still be putting things away.
	await page.waitForTimeout(5000);
	return times;
}
