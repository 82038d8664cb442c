// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder } from '../compiler/content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

function run(tool: 'content' | 'journey', ...args: string[]) {
	const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
	const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, `src/tools/${tool}.ts`, ...args], {
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

test('content --json gives the figures of good content', async () => {
	const { status, stdout } = run('content', '--json', '--folder', await contentFolder());
	expect(status).toBe(0);
	expect(stdout).toMatch(/"journeys":"\d+","states":\d+,"seconds":[\d.]+/);
	expect(JSON.parse(stdout)).toMatchObject({
		ok: true,
		questions: {
			longestByTopic: { geld: 3, zorg: 3 },
			expectedByTopic: { geld: 3, zorg: 3 },
			medianOneNeed: 3
		},
		counts: {
			topics: 3,
			questions: 4,
			referrals: 7,
			doors: 4,
			provisions: 1,
			rights: 1,
			municipalities: 1,
			people: 1
		}
	});
});

test('content speaks to editors in Dutch, with file and line, and fails', async () => {
	const { status, stdout } = run('content', '--folder', await contentFolder('unknown-role'));
	expect(status).toBe(1);
	expect(stdout).toMatch(
		/FOUT .*topics\/geld\.yaml, regel 16 .*\n.*"schuldhlup" bestaat niet\.\n.*Bedoelt u "schuldhulp"\?/
	);
});

test('content --due lists what was never confirmed', async () => {
	const { stdout } = run('content', '--due', '--folder', await contentFolder());
	expect(stdout).toMatch(/doors\/wijkteam-dorp\.yaml, regel \d+: Wijkteam Dorp, 010-1234567/);
	expect(stdout).toContain('https://example.org/schulden. Nog niet nagebeld sinds 2026-01-02.');
});

test('journey --json gives the next question, and the plan once all is answered', async () => {
	const folder = await contentFolder();
	const answers = path.join(folder, 'answers.json');
	const walk = () =>
		run('journey', '--json', '--folder', folder, '--municipality', 'dorp', '--answers', answers);
	await writeFile(answers, JSON.stringify({ 'begin.veilig': 'ja', 'begin.wat': ['geld'] }));
	expect(JSON.parse(walk().stdout)).toMatchObject({
		next: {
			id: 'geld.spoed',
			ask: 'Moet u misschien uw huis uit?',
			options: [
				{ id: 'ja', label: 'Ja' },
				{ id: 'nee', label: 'Nee' }
			]
		}
	});
	await writeFile(
		answers,
		JSON.stringify({
			huishouden: {},
			ik: { 'begin.veilig': ['ja'], 'begin.wat': ['geld'], 'geld.spoed': 'weet-niet' }
		})
	);
	expect(JSON.parse(walk().stdout)).toMatchObject({
		plan: { first: { door: 'schuldhulp-dorp', urgency: 'vandaag' } }
	});
});

test('a municipality that is not there is answered with those that are', async () => {
	const { status, stderr } = run(
		'journey',
		'--json',
		'--folder',
		await contentFolder(),
		'--municipality',
		'elders'
	);
	expect(status).toBe(1);
	expect(stderr).toContain('dorp');
});
