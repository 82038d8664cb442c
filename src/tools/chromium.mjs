import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const HOW_TO_GET_ONE =
	'Geen Chromium gevonden. Installeer hem (Debian, Ubuntu: sudo apt-get install chromium), of zet het pad in CHROMIUM.';

/**
 * The browser for the journeys: named by CHROMIUM, on the path, or null.
 * @returns {string | null}
 */
export function findChromium() {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && named !== '') return isProgram(named) ? named : null;
	const folders = [
		...(process.env['PATH'] ?? '').split(path.delimiter),
		'/usr/bin',
		'/usr/local/bin',
		'/snap/bin'
	];
	const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
	return [...places, macChrome].find(isProgram) ?? null;
}

/** Tries apt where we may; gives the browser, or null. */
export function fetchChromium() {
	const named = process.env['CHROMIUM'];
	if (named !== undefined && named !== '') return null;
	if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
		return null;
	console.log('Chromium installeren …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (/** @type {string[]} */ ...args) =>
		spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
	apt('update', '-q');
	if (!apt('install', '-y', '-q', '--no-install-recommends', 'chromium')) return null;
	return findChromium();
}

/** @param {string} file */
function isProgram(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
