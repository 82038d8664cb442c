import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, switches } from '../../src/tools/browser.ts';
import { serveSite, type Site } from '../../src/tools/site-server.ts';

export interface Visit {
	readonly context: BrowserContext;
	readonly page: Page;
	/** What went wrong in any page: errors nobody caught, and violations of the content security policy. */
	readonly troubles: string[];
	/** Closes the browser; the profile stays, for coming back. */
	close(): Promise<void>;
}

export interface Wishes extends BrowserContextOptions {
	/** Runs in every page before its own code. */
	readonly before?: string;
}

/** One phone: a site to visit and a browser profile that outlives the browser. */
export class Phone {
	/** All that its browser writes down. */
	readonly profile = mkdtempSync(join(tmpdir(), 'voordeur-journey-'));
	readonly #visits: Visit[] = [];
	readonly site: Site;

	private constructor(site: Site) {
		this.site = site;
	}

	static async new(folder?: string): Promise<Phone> {
		return new Phone(await serveSite(folder));
	}

	async open({ before, ...options }: Wishes = {}): Promise<Visit> {
		const context = await chromium.launchPersistentContext(this.profile, {
			executablePath: CHROMIUM,
			headless: true,
			args: [...switches, `--proxy-server=${this.site.proxy}`, '--proxy-bypass-list=<-loopback>'],
			locale: 'nl-NL',
			timezoneId: 'Europe/Amsterdam',
			viewport: { width: 360, height: 740 },
			baseURL: this.site.origin,
			...options
		});
		const troubles: string[] = [];
		context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
		context.on('console', (message) => {
			const text = message.text();
			if (/content security policy|trusted ?(type|script|html)/i.test(text)) troubles.push(`policy: ${text}`);
		});
		if (before !== undefined) await context.addInitScript(before);
		// A busy machine is no broken promise.
		context.setDefaultTimeout(45_000);
		const page = context.pages()[0] ?? (await context.newPage());
		const visit = { context, page, troubles, close: () => context.close() };
		this.#visits.push(visit);
		return visit;
	}

	/** Throws the phone away. */
	async end(): Promise<void> {
		for (const visit of this.#visits) await visit.close().catch(() => undefined);
		await this.site.stop();
		rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** A new phone for the length of one test. */
export async function withPhone<Value>(
	use: (phone: Phone) => Promise<Value>,
	folder?: string
): Promise<Value> {
	const phone = await Phone.new(folder);
	try {
		return await use(phone);
	} finally {
		await phone.end();
	}
}

/** Until the page listens: before that a link only leads somewhere, and what it carries along stays behind. */
export const listens = (page: Page): Promise<void> => page.locator('html[data-listens]').waitFor();

/** Until this phone can do without the network. */
export async function readyForOffline(page: Page, site: Site): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await quiet(site);
}

/** Until nothing has been asked of the site for a while: the worker has put away what it wants to keep. */
export async function quiet(site: Site, milliseconds = 1500): Promise<void> {
	let seen = -1;
	while (seen !== site.log.length) {
		seen = site.log.length;
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
	}
}

/** Chromium's own calls home, which no switch quite stops; our policy would not let a page make them. */
const ofTheBrowser = /\b(update\.googleapis\.com|accounts\.google\.com|clients\d?\.google\.com)\b/;

/** What went, or tried to go, anywhere but to this site by a plain GET. */
export function toOthers(log: readonly string[]): string[] {
	return log.filter((line) => !line.startsWith('GET /') && !ofTheBrowser.test(line));
}
