import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a build is made of. */
const sources = [
	'src',
	'content',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];
/** Made by the build itself. */
const made = path.join(root, 'static/bundle');

/**
 * Runs a command where everybody can see it; gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {number}
 */
export function run(command, args, env = {}) {
	const windows = process.platform === 'win32';
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: windows && command === 'npm'
	});
	return status ?? 1;
}

/** Installs the packages when they are missing or older than the lock file. */
export function install() {
	const stamp = path.join(root, 'node_modules/.package-lock.json');
	if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs)
		return;
	if (existsSync(stamp) && sameLock()) return;
	console.log('Pakketten installeren …');
	if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0)
		stop('Installeren is niet gelukt. Is er internet?');
}

/** Whether npm finds everything that the lock file asks for; a fresh clone gives files new dates. */
function sameLock() {
	const { status } = spawnSync('npm', ['ls', '--all'], {
		cwd: root,
		stdio: 'ignore',
		shell: process.platform === 'win32'
	});
	return status === 0;
}

/**
 * Builds when nothing was built yet, or something changed since. False: it did not work, and was printed why.
 * @returns {boolean}
 */
export function build() {
	const built = path.join(root, 'build/index.html');
	if (existsSync(built) && newest(sources) <= statSync(built).mtimeMs) return true;
	console.log('Bouwen …');
	return run('npm', ['run', 'build']) === 0;
}

/**
 * @param {readonly string[]} names
 * @returns {number}
 */
function newest(names) {
	return Math.max(0, ...names.map((name) => changed(path.join(root, name))));
}

/**
 * @param {string} name
 * @returns {number}
 */
function changed(name) {
	if (!existsSync(name) || name === made) return 0;
	const found = statSync(name);
	if (!found.isDirectory()) return found.mtimeMs;
	return Math.max(0, ...readdirSync(name).map((inner) => changed(path.join(name, inner))));
}

/**
 * @param {string} why
 * @returns {never}
 */
export function stop(why) {
	console.error(why);
	process.exit(1);
}
