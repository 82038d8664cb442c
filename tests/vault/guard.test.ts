// @vitest-environment node
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guard, IDLE_MS, type GuardNeeds, type Vault } from '#vault';
import { Browser, visit, WORDS } from './device.ts';

const MINUTE = 60_000;

/** A page and a clock that only move when the test says so. */
class FakePage {
	time = 1_000_000;
	#timer: { at: number; then: () => void } | null = null;
	hide: (forGood?: boolean) => void = () => undefined;
	show = (): void => undefined;
	touch = (): void => undefined;

	needs(more: Partial<GuardNeeds> = {}): GuardNeeds {
		return {
			idleMs: IDLE_MS,
			graceMs: 0,
			now: () => this.time,
			after: (milliseconds, then) => {
				const timer = { at: this.time + milliseconds, then };
				this.#timer = timer;
				return () => {
					if (this.#timer === timer) this.#timer = null;
				};
			},
			onhide: (listener) => {
				this.hide = (forGood = false) => {
					listener(forGood);
				};
				return () => {
					this.hide = () => undefined;
				};
			},
			onshow: (listener) => {
				this.show = listener;
				return () => {
					this.show = () => undefined;
				};
			},
			ontouch: (listener) => {
				this.touch = listener;
				return () => {
					this.touch = () => undefined;
				};
			},
			...more
		};
	}

	get hasTimer(): boolean {
		return this.#timer !== null;
	}

	/** Time passes and timers fire. */
	pass(milliseconds: number): void {
		const end = this.time + milliseconds;
		while (this.#timer !== null && this.#timer.at <= end) {
			const { at, then } = this.#timer;
			this.#timer = null;
			this.time = at;
			then();
		}
		this.time = end;
	}

	/** Time passes, but this phone's timers sleep. */
	sleep(milliseconds: number): void {
		this.time += milliseconds;
	}
}

let browser: Browser;
let vault: Vault;
let page: FakePage;
beforeEach(async () => {
	browser = new Browser();
	vault = await browser.vault();
	await vault.create(WORDS);
	page = new FakePage();
});
afterEach(() => {
	browser.close();
});

test('fifteen minutes untouched: it locks, and not a moment sooner', () => {
	guard(vault, page.needs());
	page.pass(IDLE_MS - 1);
	expect(vault.state).toBe('open');
	page.pass(1);
	expect(vault.state).toBe('locked');
	expect(page.hasTimer).toBe(false);
});

test('every touch gives fifteen minutes again', () => {
	guard(vault, page.needs());
	for (let turn = 0; turn < 10; turn += 1) {
		page.pass(10 * MINUTE);
		page.touch();
	}
	expect(vault.state).toBe('open');
	page.pass(IDLE_MS);
	expect(vault.state).toBe('locked');
});

test('opening it again starts again', async () => {
	guard(vault, page.needs());
	page.pass(IDLE_MS);
	page.pass(60 * MINUTE);
	await vault.unlock(WORDS);
	page.pass(IDLE_MS - 1);
	expect(vault.state).toBe('open');
	page.pass(1);
	expect(vault.state).toBe('locked');
});

test('a phone that slept locks at the first touch, or when it is looked at', async () => {
	guard(vault, page.needs());
	page.sleep(60 * MINUTE);
	page.touch();
	expect(vault.state).toBe('locked');
	await vault.unlock(WORDS);
	page.sleep(60 * MINUTE);
	page.show();
	expect(vault.state).toBe('locked');
});

test('a clock that goes back locks rather than staying open for ever', () => {
	guard(vault, page.needs());
	page.time -= 24 * 60 * MINUTE;
	page.touch();
	expect(vault.state).toBe('locked');
});

test('out of sight it locks at once, and while it locks the visit can still be saved', async () => {
	guard(vault, page.needs());
	let saved: unknown = null;
	vault.onlocking(() => {
		saved = vault.put(visit('a', 'op het laatste moment'));
	});
	page.hide();
	expect(vault.state).toBe('locked');
	expect(await saved).toMatchObject({ ok: true });
});

test('what opens while the app is out of sight is locked too', async () => {
	guard(vault, page.needs());
	page.hide();
	await vault.unlock(WORDS);
	expect(vault.state).toBe('locked');
	page.show();
	await vault.unlock(WORDS);
	expect(vault.state).toBe('open');
});

test('with a moment of grace a number can be dialled', () => {
	guard(vault, page.needs({ graceMs: 30_000 }));
	page.hide();
	page.pass(29_000);
	page.show();
	page.pass(MINUTE);
	expect(vault.state).toBe('open');
	page.hide();
	page.pass(30_000);
	expect(vault.state).toBe('locked');
});

test('grace is over when the page may never come back, and when the phone slept through it', async () => {
	guard(vault, page.needs({ graceMs: 30_000 }));
	page.hide(true);
	expect(vault.state).toBe('locked');
	page.show();
	await vault.unlock(WORDS);
	page.hide();
	page.sleep(31_000);
	page.show();
	expect(vault.state).toBe('locked');
});

test('stopped, it guards nothing any more', () => {
	const stop = guard(vault, page.needs());
	stop();
	page.hide();
	page.pass(24 * 60 * MINUTE);
	expect(vault.state).toBe('open');
});
