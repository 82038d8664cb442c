import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseIndex } from '#bundle';
import { rounded, type Figure } from './figure.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(join('build', path)), { level: 9 }).length;
const kilobytes = (paths: Iterable<string>): number =>
	rounded([...new Set(paths)].reduce((sum, path) => sum + gzipped(path), 0) / 1000);

/** Bytes, which are the same on every machine: these two may hold up a release. */
export function sizeFigures(): Figure[] {
	return [
		{
			what: 'static JavaScript of the first question’s page, gzip',
			bound: 60,
			value: kilobytes(scriptsOf('vraag/index.html')),
			unit: 'kB'
		},
		{
			what: 'everything precached or stored for whole offline journeys, Dordrecht in Dutch, gzip',
			bound: 280,
			value: kilobytes([...shell(), ...guide('dordrecht', 'nl')]),
			unit: 'kB'
		}
	];
}

/** What the page loads by itself: everything it preloads or imports, and what those import, lazy parts left out. */
function scriptsOf(page: string): Set<string> {
	const html = readFileSync(join('build', page), 'utf8');
	const found = new Set<string>();
	const visit = (path: string): void => {
		if (found.has(path)) return;
		found.add(path);
		const source = readFileSync(join('build', path), 'utf8');
		for (const [, from] of source.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
			visit(join(path, '..', from ?? ''));
	};
	for (const [, path] of html.matchAll(/["'(](?:\.{0,2}\/)*(_app\/immutable\/[^"')]+\.js)["')]/g))
		visit(path ?? '');
	return found;
}

/** The files whose names stand in the worker's list, and the worker itself. */
function shell(): string[] {
	const worker = readFileSync(join('build', 'service-worker.js'), 'utf8');
	return readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replace(/^build\//, ''))
		.filter((path) => path === 'service-worker.js' || isListed(worker, path));
}

function guide(municipality: string, language: string): string[] {
	const index = parseIndex(readFileSync('build/bundle/index.json', 'utf8'));
	if (!index.ok) throw new Error('build/bundle/index.json cannot be read');
	const { national, municipalities, texts } = index.value;
	const parts = [
		national,
		municipalities[municipality],
		texts[language]?.['national'],
		texts[language]?.[municipality]
	];
	return [
		'bundle/index.json',
		...parts.flatMap((part) => (part === undefined ? [] : [`bundle/${part.file}`]))
	];
}

/** Compilers write names between any of the three quotes. */
function isListed(worker: string, path: string): boolean {
	const name = `/${path.replace(/index\.html$/, '')}`;
	return ['"', "'", '`'].some((quote) => worker.includes(name + quote));
}
