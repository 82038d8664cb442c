declare module 'virtual:voordeur/content' {
	import type { CompiledContent } from '#compiler';

	/** All content while pages are prerendered; null in the browser, which gets its parts from the bundle. */
	export const compiled: CompiledContent | null;
}

declare module 'virtual:voordeur/opening' {
	import type { Opening } from '#compiler';

	/** The first questions and their words: painted before the bundle is there. */
	export const opening: Opening;
}

declare module 'virtual:voordeur/needs' {
	import type { Need } from '#compiler';

	/** The short addresses: only their own pages hold them. */
	export const needs: readonly Need[];
}

declare module 'virtual:voordeur/practice' {
	import type { Practice } from '#visit';

	/** Households to practise a home visit with: only that page holds them. */
	export const practice: readonly Practice[];
}
