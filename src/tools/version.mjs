import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PARTS = ['src', 'content', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];
/** Made by the build itself. */
const MADE = path.join('static', 'bundle');

/**
 * One name for everything a build is made from: the same sources give the same name, any change another. The
 * service worker fetches its pages anew when it changes.
 */
export function versionOfSources() {
	const hash = createHash('sha256');
	for (const file of PARTS.flatMap((part) => filesIn(part)).sort())
		hash.update(file).update(readFileSync(file));
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
	if (path.extname(place) !== '' && !place.includes(path.sep)) return [place];
	return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
		const inside = path.join(place, entry.name);
		if (inside === MADE) return [];
		return entry.isDirectory() ? filesIn(inside) : [inside];
	});
}
