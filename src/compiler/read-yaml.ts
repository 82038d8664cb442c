import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentProblem, Path } from './problem.ts';
import { problems } from './sentences.ts';

/** One content file as plain data that still knows its lines. */
export interface Source<Value = unknown> {
	/** Relative to the content folder, with forward slashes. */
	readonly file: string;
	/** The file's name without `.yaml`. */
	readonly id: string;
	readonly value: Value;
	/** The line of the field at this path, or of the nearest thing around it that exists. */
	readonly line: (path: Path) => number;
}

/** More repeats by alias than any editor writes; a bomb stops here. */
const MAX_ALIASES = 50;

const help: Record<string, readonly [says: string, todo: string]> = {
	TAB_AS_INDENT: ['Deze regel begint met een tab.', 'Vervang de tab door spaties (twee per stap).'],
	BAD_INDENT: ['Deze regel springt niet goed in.', 'Zet hem recht onder de regel waar hij bij hoort.'],
	MISSING_CHAR: ['Hier mist een teken: een aanhalingsteken, haakje of komma.', 'Zet het teken erbij.'],
	BLOCK_AS_IMPLICIT_KEY: [
		'Hier staan twee dubbele punten op één regel.',
		'Zet de tekst tussen aanhalingstekens: "…".'
	],
	MULTIPLE_DOCS: ['Dit bestand bevat meer dan één document (---).', 'Haal de regel met --- weg.']
};

/** Reads one file. Broken YAML gives only its first mistake: the ones after it are mostly echoes. */
export function readYaml(file: string, text: string): { source: Source | null; problems: ContentProblem[] } {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const found: ContentProblem[] = [];
	for (const mistake of document.errors) {
		const place = { file, line: lines.linePos(mistake.pos[0]).line };
		if (mistake.code === 'DUPLICATE_KEY') {
			const key = wordAt(text, mistake.pos[0]);
			const inRoles = /^municipalities\//.test(file) && fieldAround(text, mistake.pos[0]) === 'roles';
			found.push(
				inRoles ? problems.twoDoors(place, key) : problems.duplicateId(place, 'Het veld', key, 'dit bestand')
			);
			continue;
		}
		const [says, todo] = help[mistake.code] ?? [
			'Dit is geen goede YAML.',
			'Kijk naar inspringen, dubbele punten en aanhalingstekens op deze regel en de regel ervoor.'
		];
		found.push(problems.yamlBroken(place, says, todo));
		break;
	}
	if (found.length > 0) return { source: null, problems: found };
	try {
		const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
		return {
			source: { file, id: idOf(file), value, line: (path) => lineOf(document, lines, path) },
			problems: []
		};
	} catch {
		const broken = problems.yamlBroken(
			{ file, line: 1 },
			'Dit bestand gebruikt verwijzingen (& en *) die niet kloppen.',
			'Schrijf de tekst voluit, zonder & en *.'
		);
		return { source: null, problems: [broken] };
	}
}

export function idOf(file: string): string {
	return file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

function wordAt(text: string, offset: number): string {
	return /^["']?([^\s"':,{}]+)/.exec(text.slice(offset))?.[1] ?? '';
}

/** The top field in which this place stands. */
function fieldAround(text: string, offset: number): string {
	return [...text.slice(0, offset).matchAll(/^([a-z-]+):/gm)].at(-1)?.[1] ?? '';
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
	let node: unknown = document.contents;
	let offset = 0;
	if (isMap(node) || isSeq(node)) offset = node.range?.[0] ?? 0;
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
			if (pair === undefined) break;
			if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
			node = pair.value;
		} else if (isSeq(node) && typeof step === 'number') {
			const item = node.items[step];
			if (!isMap(item) && !isSeq(item) && !isScalar(item)) break;
			offset = item.range?.[0] ?? offset;
			node = item;
		} else break;
	}
	return lines.linePos(offset).line;
}
