import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, switches } from '../../src/tools/browser.ts';
import { quiet, toOthers } from './browser.ts';
import { everybody, questions, telltales, type Person } from './guide.ts';
import { serveSite, type Site } from '../../src/tools/site-server.ts';
import { begin, walk } from './walk.ts';

/** A host and a browser of its own, so that what one person asks for is not taken for what another does. */
interface Lane {
	readonly site: Site;
	readonly browser: Browser;
}

/** Hundreds of people, one after the other, would take longer than all other tests together. */
const LANES = 2;
const lanes: Lane[] = [];

beforeAll(async () => {
	while (lanes.length < LANES) {
		const site = await serveSite();
		const browser = await chromium.launch({
			executablePath: CHROMIUM,
			headless: true,
			args: [...switches, `--proxy-server=${site.proxy}`, '--proxy-bypass-list=<-loopback>']
		});
		lanes.push({ site, browser });
	}
});

afterAll(async () => {
	for (const { site, browser } of lanes) {
		await browser.close();
		await site.stop();
	}
});

/** What the outside of the browser shows on this screen: address, title, history. */
async function outside(page: Page): Promise<string> {
	const { title, state } = await page.evaluate(() => ({
		title: document.title,
		state: JSON.stringify(history.state)
	}));
	return [
		new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash,
		title,
		state
	].join(' ');
}

interface Trace {
	/** To this site, each once. */
	readonly requests: readonly string[];
	readonly foreign: readonly string[];
	readonly addresses: readonly string[];
	readonly titles: readonly string[];
}

/** One person on a new phone, from the start page to the plan. */
async function trace(person: Person, { site, browser }: Lane): Promise<Trace> {
	const context = await browser.newContext({ baseURL: site.origin, locale: 'nl-NL' });
	try {
		const page = await context.newPage();
		site.log.length = 0;
		const addresses = new Set<string>();
		const titles = new Set<string>();
		await begin(page);
		await walk(page, person, {
			look: async () => {
				const seen = await outside(page);
				for (const telltale of telltales) expect(seen).not.toContain(telltale);
				addresses.add(new URL(page.url()).pathname);
				titles.add(await page.title());
			}
		});
		const kept = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
		for (const { id, safety } of questions) if (safety) expect(kept).not.toContain(id);
		await quiet(site, 700);
		const foreign = toOthers(site.log);
		const requests = [...new Set(site.log.filter((line) => line.startsWith('GET /')))].sort();
		return { requests, foreign, addresses: [...addresses], titles: [...titles] };
	} finally {
		await context.close();
	}
}

const people = everybody();
const groups = new Map<string, Person[]>();
/** Who does not know where they live has chosen no municipality: then the guide is the one for elsewhere. */
const homeOf = ({ municipality, answers }: Person): string =>
	answers['begin.waar'] === 'weet-niet' ? 'elders' : municipality;
for (const person of people) {
	const settings = [homeOf(person), person.own].filter((place) => place !== null).join(' and ');
	groups.set(settings, [...(groups.get(settings) ?? []), person]);
}

for (const [settings, group] of groups) {
	test(
		`whoever lives in ${settings} asks the host for the same, whatever they answer`,
		async () => {
			const traces: [string, Trace][] = [];
			const waiting = [...group];
			const follow = async (lane: Lane): Promise<void> => {
				for (let person = waiting.shift(); person !== undefined; person = waiting.shift())
					traces.push([person.name, await trace(person, lane)]);
			};
			await Promise.all(lanes.map(follow));
			expect(traces).toHaveLength(group.length);
			for (const [name, { requests, foreign, addresses, titles }] of traces) {
				expect(addresses, name).toEqual(['/vraag/']);
				expect(titles, name).toEqual(['Voordeur']);
				expect(foreign, name).toEqual([]);
				expect(requests, `${name} against ${traces[0]?.[0] ?? ''}`).toEqual(traces[0]?.[1].requests);
			}
		},
		60_000 + group.length * 20_000
	);
}

test('every person of content/journeys was driven', () => {
	expect(people.length).toBeGreaterThanOrEqual(40);
});
