// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { collisionsIn } from '#codes';
import { compile } from '#compiler';
import { contentFolder, TODAY } from './content-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const PROVISION = 'provisions/schuldhulpverlening.yaml';
const small = (file: string): Promise<string> => readFile(`tests/fixtures/small/${file}`, 'utf8');
const from = 'source: https://example.org/x\n  checked: 2026-11-20\n  confidence: ';

async function codesWith(files: Record<string, string>): Promise<string[]> {
	const compiled = await compile(await contentFolder(null, files), TODAY);
	return compiled.ok
		? []
		: compiled.problem.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

test('what one may arrange for another comes into the bundle with its own source, and on the editors’ list', async () => {
	const text = `${await small(PROVISION)}\nbehalf:\n  may: U mag bellen voor een ander.\n  needs: De ander zegt ja.\n  ${from}medium\nlesser-known:\n  ${from}high\n`;
	const compiled = await compile(await contentFolder(null, { [PROVISION]: text }), TODAY);
	if (!compiled.ok) throw new Error(JSON.stringify(compiled.problem));
	const { national, texts, facts } = compiled.value;
	const provision = national.provisions.find(({ id }) => id === 'schuldhulpverlening');
	expect(provision).toMatchObject({
		behalf: { source: 'https://example.org/x', confirmed: false },
		lesserKnown: { confirmed: true }
	});
	expect(texts.nl['national']?.words).toMatchObject({
		'provision.schuldhulpverlening.behalf.may': 'U mag bellen voor een ander.',
		'provision.schuldhulpverlening.behalf.needs': 'De ander zegt ja.'
	});
	expect(facts.map(({ value }) => value)).toEqual(
		expect.arrayContaining(['voor een ander regelen', 'minder bekend'])
	);
});

test.each([
	['without words', `behalf:\n  ${from}high`, 'content.wrong-shape'],
	['without a source', 'behalf:\n  may: U mag bellen.', 'content.no-source'],
	['of low confidence', `behalf:\n  may: U mag bellen.\n  ${from}low`, 'content.low-confidence'],
	['that promises', `behalf:\n  may: U krijgt hulp.\n  ${from}high`, 'content.promise-word'],
	[
		'in hard words',
		`behalf:\n  needs: De handtekening wordt gecontroleerd.\n  ${from}high`,
		'content.hard-text'
	],
	['known without evidence', 'lesser-known: true', 'content.wrong-shape']
])('refused: %s', async (_what, field, code) => {
	expect(await codesWith({ [PROVISION]: `${await small(PROVISION)}\n${field}\n` })).toContain(code);
});

test('refused: two names that look the same in a code', async () => {
	const tried = Array.from({ length: 20_000 }, (_, nth) => ({
		kind: 'provision' as const,
		id: `hulp-${nth}`
	}));
	const [[one, other] = ['', '']] = collisionsIn(tried);
	const text = await small(PROVISION);
	expect(await codesWith({ [`provisions/${one}.yaml`]: text, [`provisions/${other}.yaml`]: text })).toContain(
		'content.same-in-codes'
	);
});
