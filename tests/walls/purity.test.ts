// @vitest-environment node
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

const minute = 60_000;
const eslint = new ESLint({
	cwd: join(import.meta.dirname, '../..'),
	// The trespassers are not on the disk, so nothing that needs their types.
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{ languageOptions: { parserOptions: { projectService: false } } }
	]
});

async function complaints(filePath: string, text: string): Promise<string[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

test(
	'a pure room has no clock, chance, network, page or console',
	async () => {
		for (const impure of ['new Date()', 'Date()', 'Date.now()', 'Math.random()', "fetch('/')"])
			expect(await complaints('src/engine/bad.ts', `export const bad = ${impure};\n`)).not.toEqual([]);
		for (const name of ['window', 'document', 'console', 'globalThis', 'localStorage'])
			expect(await complaints('src/calendar/bad.ts', `export const bad = ${name};\n`)).toEqual([
				'no-restricted-globals'
			]);
	},
	minute
);

test(
	'a date that is given is no clock',
	async () => {
		expect(await complaints('src/calendar/good.ts', 'export const day = new Date(0);\n')).toEqual([]);
	},
	minute
);

test(
	'the engine takes from bundle its types and the few pure helpers',
	async () => {
		const take = (what: string): string =>
			`import { ${what} } from '#bundle';\nexport const used = ${what};\n`;
		expect(await complaints('src/engine/good.ts', take('questionsIn'))).toEqual([]);
		expect(await complaints('src/engine/good.ts', "export type { Bundle } from '#bundle';\n")).toEqual([]);
		expect(await complaints('src/engine/bad.ts', take('parseNational'))).toEqual([
			'@typescript-eslint/no-restricted-imports'
		]);
	},
	minute
);

test(
	'a component may not even know the types of a room beyond its wall',
	async () => {
		const component = (from: string): string =>
			`<script lang="ts">\n\timport type { Store } from '${from}';\n\tlet { store }: { store: Store } = $props();\n</script>\n\n{store}\n`;
		expect(await complaints('src/ui/Bad.svelte', component('#storage'))).toContain(
			'@typescript-eslint/no-restricted-imports'
		);
		expect(await complaints('src/ui/Bad.svelte', component('../storage/store.ts'))).toContain(
			'@typescript-eslint/no-restricted-imports'
		);
		expect(await complaints('src/ui/Good.svelte', component('#state'))).not.toContain(
			'@typescript-eslint/no-restricted-imports'
		);
	},
	minute
);

test(
	'markup holds no raw HTML and no style',
	async () => {
		expect(await complaints('src/ui/Bad.svelte', '{@html "<b>x</b>"}\n')).toContain('svelte/no-at-html-tags');
		expect(await complaints('src/ui/Bad.svelte', '<p style="color: red">x</p>\n')).toContain(
			'svelte/no-inline-styles'
		);
	},
	minute
);
