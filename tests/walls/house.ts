import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import * as z from 'zod/mini';

const projectRoot = join(import.meta.dirname, '../..');

const manifest = z.object({ imports: z.record(z.string(), z.string()) });

async function broken(baseDir: string): Promise<string[]> {
	// The project's own rules, as `npm run verify` reads them.
	const walls = await extractDepcruiseOptions(join(projectRoot, '.dependency-cruiser.cjs'));
	const { output } = await cruise(['src'], { ...walls, validate: true, baseDir });
	if (typeof output === 'string') return [output];
	return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

/**
 * Which walls a small house breaks. Every room stands there with an entrance that gives `thing`;
 * `files` are laid over it.
 */
export async function trespasses(files: Readonly<Record<string, string>>): Promise<string[]> {
	const house = mkdtempSync(join(tmpdir(), 'voordeur-walls-'));
	const put = (path: string, text: string): void => {
		mkdirSync(dirname(join(house, path)), { recursive: true });
		writeFileSync(join(house, path), text);
	};
	try {
		const { imports } = manifest.parse(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')));
		const dependencies = { dexie: '*', zod: '*' };
		put('package.json', JSON.stringify({ name: 'house', type: 'module', imports, dependencies }));
		for (const name of Object.keys(dependencies)) {
			put(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', main: 'index.js' }));
			put(`node_modules/${name}/index.js`, 'export const value = 1;\n');
		}
		for (const entrance of Object.values(imports)) {
			put(entrance, "export { thing, type Thing } from './thing.ts';\n");
			put(join(dirname(entrance), 'thing.ts'), 'export type Thing = 1;\nexport const thing = 1;\n');
		}
		for (const [path, text] of Object.entries(files)) put(path, text);
		return await broken(house);
	} finally {
		rmSync(house, { recursive: true, force: true });
	}
}

/** The same question about the project itself. */
export const trespassesHere = (): Promise<string[]> => broken(projectRoot);
