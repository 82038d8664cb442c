import type { Attachment } from 'svelte/attachments';

/**
 * Puts the focus on a heading when it comes on screen, so that a screen reader says it and the keyboard goes on from there.
 * Give the heading `tabindex="-1"`. Whoever is already busy in the same form is left alone, and so is whoever has only just
 * arrived: the browser announces a page that loads, and they may be scrolling before we are there.
 */
export const focusOnMount: Attachment<HTMLElement> = (heading) => {
	if ('userActivation' in navigator && !navigator.userActivation.hasBeenActive) return;
	if (heading.closest('form')?.contains(document.activeElement)) return;
	heading.focus({ preventScroll: true });
	document.documentElement.scrollTop = 0;
};

/** The same for what opens in the middle of a page: nothing scrolls further than it must. */
export const focusHere: Attachment<HTMLElement> = (element) => {
	element.focus();
};
