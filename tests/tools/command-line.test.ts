// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { contentFolder } from '../compiler/content-folder.ts';

// Slow machines are no mistake.
vi.setConfig({ testTimeout: 300_000 });

const run = (tool: 'content' | 'journey', ...args: string[]) => runIn(process.cwd(), tool, ...args);

function runIn(cwd: string, tool: 'content' | 'journey', ...args: string[]) {
	const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
	const script = path.resolve(`src/tools/${tool}.ts`);
	const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, script, ...args], {
		cwd,
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
			people: 1,
			practice: 0
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

test('content --compare says whose plan changed, with a journey to replay, and who signs for it', async () => {
	const before = await contentFolder();
	const topic = await readFile(path.join(before, 'topics/geld.yaml'), 'utf8');
	const person = await readFile(path.join(before, 'journeys/brieven.yaml'), 'utf8');
	const after = await contentFolder(null, {
		'topics/geld.yaml': topic.replaceAll('to: schuldhulp', 'to: wijkteam'),
		'journeys/brieven.yaml': person.replace('first: schuldhulp', 'first: wijkteam')
	});
	const { status, stdout } = run('content', '--folder', after, '--compare', before);
	expect(status).toBe(0);
	expect(stdout).toMatch(/Vergeleken met .*: [1-9]\d* van de \d+ reizen krijgen een ander plan\./);
	expect(stdout).toMatch(/schulden-spoed: andere rol, andere deur \(dorp\)/);
	expect(stdout).toMatch(/\[ \] brieven: .*\n.*was: .*akkoord: _+\n.*wordt: .*akkoord: _+/);
	const [, walk = ''] = /npm run journey -- (.*)/.exec(stdout) ?? [];
	const replayed = run('journey', ...walk.split(' '), '--json', '--folder', after);
	expect(JSON.parse(replayed.stdout)).toHaveProperty('plan');
	const json: unknown = JSON.parse(run('content', '--json', '--folder', after, '--compare', before).stdout);
	expect(json).toMatchObject({ people: [{ id: 'brieven', first: { after: 'wijkteam-dorp' } }] });
});

const hasGit = spawnSync('git', ['--version']).status === 0;

test.skipIf(!hasGit)(
	'content --compare takes a version of git too, and the same content has changed for nobody',
	async () => {
		const project = await mkdtemp(path.join(tmpdir(), 'voordeur-git-'));
		await cp(await contentFolder(), path.join(project, 'content'), { recursive: true });
		const name = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
		for (const step of [
			['init', '-q'],
			['add', '.'],
			[...name, 'commit', '-q', '-m', 'eerst']
		])
			expect(spawnSync('git', step, { cwd: project }).status).toBe(0);
		const { status, stdout } = runIn(project, 'content', '--compare', 'HEAD', '--json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({ changed: '0', referrals: [], people: [] });
		const town = path.join(project, 'content/municipalities/dorp.yaml');
		await writeFile(
			town,
			(await readFile(town, 'utf8')).replace('schuldhulp: schuldhulp-dorp', 'schuldhulp: wijkteam-dorp')
		);
		expect(runIn(project, 'content', '--compare', 'HEAD').stdout).toContain(
			'schulden-spoed: andere deur (dorp)'
		);
	}
);

test.for(['nergens-te-vinden', '--output=x'])('content --compare %s is refused in words', async (name) => {
	const { status, stderr } = run('content', `--compare=${name}`, '--folder', await contentFolder());
	expect(status).toBe(2);
	expect(stderr).toContain(`"${name}" is geen map`);
});
