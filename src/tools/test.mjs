/** `npm test`: installs what is missing, runs every test, ends with `N passed, N failed`. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fetchChromium, findChromium, HOW_TO_GET_ONE } from './chromium.mjs';
import { build, install, root, run } from './prepare.mjs';

const JOURNEYS = 'vitest.journeys.config.ts';

install();
const reports = mkdtempSync(path.join(tmpdir(), 'voordeur-test-'));
const totals = { passed: 0, failed: 0 };
/** @type {string[]} */
const failures = [];
try {
	vitest('unit', []);
	if (existsSync(path.join(root, JOURNEYS))) journeys();
} finally {
	rmSync(reports, { recursive: true, force: true });
}
// Once more at the end: of a long log often only the end is kept.
for (const failure of failures) console.error(failure);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;

/** The journeys walk the built app in a browser; without one they count as one failure. */
function journeys() {
	const chromium = findChromium() ?? fetchChromium();
	if (chromium === null) {
		console.error(HOW_TO_GET_ONE);
		totals.failed += 1;
		return;
	}
	if (!build()) {
		totals.failed += 1;
		return;
	}
	vitest('journeys', ['--config', JOURNEYS], { CHROMIUM: chromium });
}

/**
 * @param {string} name
 * @param {readonly string[]} options
 * @param {Record<string, string>} [env]
 */
function vitest(name, options, env = {}) {
	const report = path.join(reports, `${name}.json`);
	const program = path.join(root, 'node_modules/vitest/vitest.mjs');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = run(process.execPath, [program, 'run', ...options, ...reporters], env);
	const { passed, failed, names } = readReport(report);
	totals.passed += passed;
	failures.push(...names);
	// A run that breaks before or after its tests (an import, an unhandled error) must not look like success.
	totals.failed += failed === 0 && code !== 0 ? 1 : failed;
}

/** @param {string} report */
function readReport(report) {
	if (!existsSync(report)) return { passed: 0, failed: 0, names: [] };
	/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[] }} */
	const told = JSON.parse(readFileSync(report, 'utf8'));
	const names = told.testResults.flatMap(({ name, message, assertionResults }) => [
		...(message === '' ? [] : [`FAILED ${path.relative(root, name)}\n${message}`]),
		...assertionResults
			.filter(({ status }) => status === 'failed')
			.map((one) => `FAILED ${path.relative(root, name)}: ${one.fullName}\n${one.failureMessages.join('\n')}`)
	]);
	return { passed: told.numPassedTests, failed: told.numFailedTests, names };
}
