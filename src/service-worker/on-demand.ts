/** Code that not everybody needs, such as another language. It is kept from the first time that it is used. */
const onDemand = /\/immutable\/on-demand\/([\w-]+)\.[^/]+$/;

/** Which shelf a file stands on; null when it is kept from the start. */
export const shelfOf = (url: string): string | null => onDemand.exec(url)?.[1] ?? null;

/** What a new version brings along: its files for every shelf that was used before. */
export function toRenew(used: readonly string[], build: readonly string[]): string[] {
	const shelves = new Set(used.map(shelfOf).filter((shelf) => shelf !== null));
	return build.filter((url) => shelves.has(shelfOf(url) ?? ''));
}

/** Kept, and of no version that is still there. */
export function outdated(used: readonly string[], build: readonly string[]): string[] {
	return used.filter((url) => !build.includes(url));
}
