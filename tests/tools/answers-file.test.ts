// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { assemble } from '#bundle';
import { compile } from '#compiler';
import { parseAnswers } from '../../src/tools/answers-file.ts';
import { contentFolder, TODAY } from '../compiler/content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

async function smallBundle() {
	const compiled = await compile(await contentFolder(), TODAY);
	if (!compiled.ok) throw new Error('The small content is good.');
	return assemble(compiled.value.national, compiled.value.municipalities['dorp'] ?? null);
}

test('flat answers are of one person and their household', async () => {
	const flat = { 'begin.wat': ['zorg'], 'begin.veilig': 'weet-niet', 'zorg.thuis': 'ja' };
	expect(parseAnswers(flat, await smallBundle())).toEqual({
		ok: true,
		value: {
			ik: { 'begin.wat': ['zorg'], 'begin.veilig': 'weet-niet' },
			huishouden: { 'zorg.thuis': ['ja'] }
		}
	});
});

test('answers by subject stay as they are', async () => {
	const answers = { huishouden: {}, ik: { 'begin.wat': [] }, moeder: { 'begin.veilig': ['ja'] } };
	expect(parseAnswers(answers, await smallBundle())).toEqual({ ok: true, value: answers });
});

test('what is no answer is refused with its question', async () => {
	expect(parseAnswers({ 'begin.wat': 3 }, await smallBundle())).toMatchObject({ ok: false });
	expect(parseAnswers([], await smallBundle())).toMatchObject({ ok: false });
});
