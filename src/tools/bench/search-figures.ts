import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { parseIndex } from '#bundle';
import { compile } from '#compiler';
import { CHROMIUM, switches } from '../browser.ts';
import { serveSite } from '../site-server.ts';
import { percentile, rounded, type Figure } from './figure.ts';
import { tenfold } from './search-tenfold.ts';
import { answerAll, scoreOf, trapped, wronglyHelped, type Answered } from './search-score.ts';

/** Typed letter by letter: a word, a compound, a slip, a sentence. */
const TYPED = ['poetshulp', 'huishoudelijkehulp', 'schuldhulpverleening', 'mijn moeder valt steeds'];
const SLOWER = 6;

/** How well and how quickly things are found. */
export async function searchFigures(): Promise<Figure[]> {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error('The content has errors: npm run content');
	const answers = answerAll(compiled.value);
	const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: switches });
	try {
		return [
			...shares(answers),
			wordsFigure(),
			await keystrokes(browser, [], 'full Dordrecht', 50),
			await keystrokes(browser, tenfold(compiled.value), 'a directory ten times as large (invented)', 100)
		];
	} finally {
		await browser.close();
	}
}

function shares(answers: readonly Answered[]): Figure[] {
	const all = scoreOf(answers);
	const missed = (right: number, asked: number): number => rounded(100 - (100 * right) / asked);
	const sorts = [...new Set(answers.map(({ query }) => query.sort))].map((sort) => {
		const { asked, first, topThree } = scoreOf(answers.filter(({ query }) => query.sort === sort));
		return `${sort} ${String(first)}/${String(topThree)}/${String(asked)}`;
	});
	return [
		{
			what: 'queries whose right card is not among the first three',
			bound: 5,
			value: missed(all.topThree, all.asked),
			unit: '%',
			note: `first/first three/asked: ${sorts.join(', ')}`
		},
		{
			what: 'queries whose right card is not first',
			bound: 20,
			value: missed(all.first, all.asked),
			unit: '%',
			note: `${String(answers.length)} queries in all`
		},
		{
			what: 'traps that come first, and emergency cards that are wrong',
			bound: 0,
			value: trapped(answers).length + wronglyHelped(answers).length,
			unit: 'queries'
		}
	];
}

/** The index itself does not travel: it is made on the phone. */
function wordsFigure(): Figure {
	const index = parseIndex(readFileSync('build/bundle/index.json', 'utf8'));
	const file = index.ok ? index.value.search?.file : undefined;
	const bytes =
		file === undefined ? null : gzipSync(readFileSync(`build/bundle/${file}`), { level: 9 }).length;
	return {
		what: 'what looking up fetches of the bundle, gzip',
		bound: 60,
		value: bytes === null ? null : rounded(bytes / 1000),
		unit: 'kB',
		note: 'words for every language and municipality'
	};
}

/** As text, because it must run in the page exactly as it stands here. */
const watchKeys = `
	const times = [];
	addEventListener('input', (event) => {
		requestAnimationFrame(() => {
			// The frame in which the results stand has been painted when the next task runs.
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				times.push(performance.now() - event.timeStamp);
				document.documentElement.dataset.keys = times.join(' ');
			};
			port2.postMessage(null);
		});
	}, true);
`;

async function keystrokes(
	browser: Browser,
	instead: ReturnType<typeof tenfold>,
	of: string,
	bound: number
): Promise<Figure> {
	const site = await serveSite('build', { compress: true });
	for (const { path, body } of instead) site.override(path, { status: 200, body });
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
		await page.addInitScript({ content: watchKeys });
		await page.goto('/zoeken/');
		await page.locator('main select').first().selectOption('dordrecht');
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(1000);
		const cdp = await context.newCDPSession(page);
		await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const field = page.getByRole('searchbox');
		for (const text of TYPED) {
			await field.pressSequentially(text, { delay: 120 });
			await page.waitForTimeout(500);
			await field.press('Control+a');
			await field.press('Delete');
			await page.waitForTimeout(500);
		}
		const keys = (await page.locator('html').getAttribute('data-keys')) ?? '';
		const times = keys
			.split(' ')
			.filter((time) => time !== '')
			.map(Number);
		return {
			what: `letter typed to results painted, ${of}, CPU 1/6, p95`,
			bound,
			value: rounded(percentile(times, 0.95)),
			unit: 'ms',
			note: `median ${percentile(times, 0.5).toFixed(1)} ms over ${String(times.length)} letters`
		};
	} finally {
		await context.close();
		await site.stop();
	}
}
