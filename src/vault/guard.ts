import type { Vault } from './vault.ts';

export const IDLE_MS = 15 * 60_000;

/** The outside world of a guard: a clock, a timer and what happens to the page. */
export interface GuardNeeds {
	/** How long nobody touches the app before it locks. */
	readonly idleMs: number;
	/** How long it may be out of sight, for a number that is dialled. 0: not a moment. */
	readonly graceMs: number;
	now(): number;
	/** Returns how to call it off. */
	after(milliseconds: number, then: () => void): () => void;
	/** Each returns how to stop. `onhide`: `forGood` when the page may never come back. */
	onhide(listener: (forGood: boolean) => void): () => void;
	onshow(listener: () => void): () => void;
	ontouch(listener: () => void): () => void;
}

/** Locks a vault that is left alone or out of sight, as long as the tab lives. Returns how to stop. */
export function guard(vault: Vault, needs: GuardNeeds): () => void {
	let touched = needs.now();
	let hidden: number | null = null;
	let callOff = (): void => undefined;

	/** A sleeping phone's timers sleep too, so the clock decides; a clock that went back decides as well. */
	const isOver = (since: number, milliseconds: number): boolean => {
		const passed = needs.now() - since;
		return passed < 0 || passed >= milliseconds;
	};
	const look = (): void => {
		callOff();
		if (vault.state !== 'open') return;
		if (isOver(touched, needs.idleMs) || (hidden !== null && isOver(hidden, needs.graceMs))) {
			vault.lock();
			return;
		}
		const left = touched + needs.idleMs - needs.now();
		const leftHidden = hidden === null ? left : hidden + needs.graceMs - needs.now();
		callOff = needs.after(Math.min(left, leftHidden), look);
	};
	const stops = [
		vault.onchange(() => {
			// Opening it is a touch.
			if (vault.state === 'open') touched = needs.now();
			look();
		}),
		needs.ontouch(() => {
			// Whoever comes back too late touches a locked vault.
			if (vault.state === 'open' && isOver(touched, needs.idleMs)) vault.lock();
			touched = needs.now();
		}),
		needs.onhide((forGood) => {
			hidden = needs.now();
			if (forGood) vault.lock();
			else look();
		}),
		needs.onshow(() => {
			look();
			hidden = null;
		})
	];
	look();
	return () => {
		callOff();
		for (const stop of stops) stop();
	};
}

/** The real page. */
export function pageGuard({ idleMs = IDLE_MS, graceMs = 0 } = {}): GuardNeeds {
	const on = (target: EventTarget, names: readonly string[], listener: (event: Event) => void) => {
		for (const name of names) target.addEventListener(name, listener, { capture: true, passive: true });
		return () => {
			for (const name of names) target.removeEventListener(name, listener, { capture: true });
		};
	};
	return {
		idleMs,
		graceMs,
		now: () => Date.now(),
		after: (milliseconds, then) => {
			const timer = setTimeout(then, milliseconds);
			return () => {
				clearTimeout(timer);
			};
		},
		onhide: (listener) => {
			const stops = [
				on(document, ['visibilitychange'], () => {
					if (document.visibilityState === 'hidden') listener(false);
				}),
				on(document, ['freeze'], () => {
					listener(true);
				}),
				on(globalThis, ['pagehide'], () => {
					listener(true);
				})
			];
			return () => {
				for (const stop of stops) stop();
			};
		},
		onshow: (listener) =>
			on(document, ['visibilitychange'], () => {
				if (document.visibilityState === 'visible') listener();
			}),
		ontouch: (listener) => on(globalThis, ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'], listener)
	};
}
