import path from 'node:path';
import type { Plugin } from 'vite';
import { compile, isError } from './compile.ts';
import type { Compiled, CompiledContent } from './compiled.ts';
import { openingOf } from './opening.ts';
import type { ContentProblem } from './problem.ts';
import { proveAll } from './prove-all.ts';
import { partsOf, writeParts } from './write-parts.ts';

const CONTENT = 'virtual:voordeur/content';
const OPENING = 'virtual:voordeur/opening';
const NEEDS = 'virtual:voordeur/needs';
const PRACTICE = 'virtual:voordeur/practice';
const PROVEN = 'VOORDEUR_PROVEN';

/**
 * Compiles `content/` into `static/bundle/` and four virtual modules. Content with mistakes stops a build;
 * while developing they are printed, and the last good content stays.
 */
export function voordeurContent(root = process.cwd()): Plugin {
	const folder = path.join(root, 'content');
	let made: Promise<Made> | null = null;
	let proving = false;
	const content = (): Promise<Made> => (made ??= make(folder, path.join(root, 'static/bundle'), proving));

	return {
		name: 'voordeur-content',
		enforce: 'pre',
		// This early, because SvelteKit looks at what stands in static/ before the build starts.
		async config(_config, { command }) {
			proving = command === 'build';
			if (proving) await content();
		},
		resolveId(id) {
			return [CONTENT, OPENING, NEEDS, PRACTICE].includes(id) ? `\0${id}` : undefined;
		},
		async load(id, options) {
			if (id === `\0${OPENING}`) {
				const { compiled, bundle } = await content();
				return `export const opening = ${JSON.stringify(openingOf(compiled, bundle))};`;
			}
			if (id === `\0${NEEDS}`) {
				const { needs } = (await content()).compiled;
				return `export const needs = ${JSON.stringify(needs)};`;
			}
			if (id === `\0${PRACTICE}`) {
				const { practice } = (await content()).compiled;
				return `export const practice = JSON.parse(${JSON.stringify(JSON.stringify(practice))});`;
			}
			if (id !== `\0${CONTENT}`) return undefined;
			if (options?.ssr !== true) return 'export const compiled = null;';
			const { national, municipalities, texts } = (await content()).compiled;
			const all: CompiledContent = { national, municipalities, texts };
			// JSON.parse reads this much data several times faster than the same written as code.
			return `export const compiled = JSON.parse(${JSON.stringify(JSON.stringify(all))});`;
		},
		configureServer(server) {
			if (process.env['VITEST'] !== undefined) return;
			const again = (file: string): void => {
				if (!file.startsWith(folder + path.sep) || !file.endsWith('.yaml')) return;
				const before = made;
				made = make(folder, path.join(root, 'static/bundle'), false);
				made.then(
					() => {
						server.moduleGraph.invalidateAll();
						server.ws.send({ type: 'full-reload' });
					},
					(error: unknown) => {
						made = before;
						server.config.logger.error(String(error));
					}
				);
			};
			server.watcher.add(folder);
			server.watcher.on('change', again).on('add', again).on('unlink', again);
			content().catch((error: unknown) => server.config.logger.error(String(error)));
		}
	};
}

interface Made {
	readonly compiled: Compiled;
	/** Id of the bundle that was written. */
	readonly bundle: string;
}

async function make(folder: string, bundle: string, proving: boolean): Promise<Made> {
	const compiled = await compile(folder);
	if (!compiled.ok) throw refusal(compiled.problem);
	const { id } = partsOf(compiled.value).index;
	// A build reads its configuration more than once; one proof of the same content is enough.
	if (proving && process.env[PROVEN] !== id) {
		const { problems } = proveAll(compiled.value);
		if (problems.some(isError)) throw refusal(problems);
		process.env[PROVEN] = id;
	}
	await writeParts(compiled.value, bundle);
	return { compiled: compiled.value, bundle: id };
}

/** Vite prints what is thrown and stops: for a build there is no other way to refuse. */
function refusal(problems: readonly ContentProblem[]): Error {
	const lines = problems
		.filter(isError)
		.map(
			({ code, file, line, says, todo }) => `content/${file}, regel ${line} (${code})\n  ${says}\n  → ${todo}`
		);
	const error = new Error(`De inhoud is niet goed. Er wordt niets gebouwd.\n\n${lines.join('\n\n')}\n`);
	delete error.stack;
	return error;
}
