// npm run verify: everything that can be checked without a browser, cheapest first. Runs all of it, then says what failed.
import { spawnSync } from 'node:child_process';

const steps = [
	['format', 'prettier', '--check', '.'],
	['sync', 'svelte-kit', 'sync'],
	['lint', 'eslint', '.', '--max-warnings', '0'],
	['types', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'],
	['walls', 'depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
	['content', 'npm', 'run', '--silent', 'content'],
	['unit tests', 'vitest', 'run'],
	['build', 'npm', 'run', '--silent', 'build']
];

const only = process.argv.slice(2);
const failed = [];
for (const [name, command, ...args] of steps) {
	if (only.length > 0 && !only.includes(name)) continue;
	const started = performance.now();
	console.log(`\n== ${name}`);
	const runner = command === 'npm' ? [command, args] : ['npx', ['--no-install', command, ...args]];
	const { status } = spawnSync(runner[0], runner[1], { stdio: 'inherit' });
	const seconds = ((performance.now() - started) / 1000).toFixed(0);
	console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
	if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nverify: all ok' : `\nverify: failed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
