// @vitest-environment node
import { mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { voordeurContent } from '../../src/compiler/vite-plugin.ts';
import { contentFolder } from './content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

/** A page that asks for both virtual modules, built with the plugin. */
async function buildWith(broken: string | null): Promise<string> {
	const root = await mkdtemp(path.join(tmpdir(), 'voordeur-site-'));
	await rename(await contentFolder(broken), path.join(root, 'content'));
	await mkdir(path.join(root, 'static'));
	await writeFile(
		path.join(root, 'main.js'),
		"import { compiled } from 'virtual:voordeur/content';\nimport { opening } from 'virtual:voordeur/opening';\nexport default [compiled, opening];\n"
	);
	await build({
		root,
		configFile: false,
		logLevel: 'silent',
		publicDir: 'static',
		plugins: [voordeurContent(root)],
		build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'main.mjs' } }
	});
	return root;
}

test('a build writes the bundle and gives the browser the first questions, not the content', async () => {
	const root = await buildWith(null);
	const parts = await readdir(path.join(root, 'static/bundle'));
	expect(parts).toContain('index.json');
	expect(
		parts.filter((file) =>
			/^(nationaal|gemeente-dorp|teksten-(nl|en)(-dorp)?)-[0-9a-f]{16}\.json$/.test(file)
		)
	).toHaveLength(6);
	const built: unknown = await import(path.join(root, 'dist/main.mjs'));
	expect(built).toMatchObject({
		default: [
			null,
			{
				questions: [{ question: { id: 'begin.veilig' } }, { question: { id: 'begin.wat' } }],
				words: { nl: { words: { 'question.begin.veilig.ask': 'Bent u veilig?' } } }
			}
		]
	});
});

test('a build refuses broken content and says where', async () => {
	await expect(buildWith('unknown-role')).rejects.toThrow(
		/topics\/geld\.yaml, regel 16 \(content\.unknown-id\)/
	);
});

test('a build refuses content that cannot be proven', async () => {
	await expect(buildWith('dead-option')).rejects.toThrow(/proof\.dead-option/);
});
