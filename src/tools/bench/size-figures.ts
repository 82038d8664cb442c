import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded, type Figure } from './figure.ts';

const gzipped = (path: string): number => gzipSync(readFileSync(join('build', path)), { level: 9 }).length;
const kilobytes = (paths: Iterable<string>): number =>
	rounded([...new Set(paths)].reduce((sum, path) => sum + gzipped(path), 0) / 1000);

/** Bytes, which are the same on every machine: these may hold up a release. */
export function sizeFigures(): Figure[] {
	return [
		{
			what: 'static JavaScript of the first question’s page, gzip',
			bound: 60,
			value: kilobytes(scriptsOf('vraag/index.html')),
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

/** `log`: every request of whole journeys in Dordrecht, the worker's included. Each file counts once. */
export function storedFigure(log: readonly string[]): Figure {
	const paths = log
		.flatMap((line) => /^GET (\/[^?]*)/.exec(line)?.[1] ?? [])
		.map((path) => (path.endsWith('/') ? `${path}index.html` : path))
		.filter((path) => existsSync(join('build', path)));
	return {
		what: 'everything precached or stored for whole offline journeys, Dordrecht in Dutch, gzip',
		bound: 280,
		value: kilobytes(paths),
		unit: 'kB',
		note: `${String(new Set(paths).size)} files`
	};
}
