import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fold, FORMAT, type BundleIndex, type PartRef } from '#bundle';
import type { Compiled } from './compiled.ts';
import { sha256 } from './hash.ts';
import { NATIONAL } from './texts.ts';

export const INDEX = 'index.json';

/** A part as it travels: the hash is over exactly this text. */
export interface PartFile {
	readonly file: string;
	readonly text: string;
}

export interface Parts {
	readonly index: BundleIndex;
	readonly files: readonly PartFile[];
}

/** The bundle as files, named by what is in them. The same content always gives the same bytes. */
export function partsOf(compiled: Compiled): Parts {
	const files: PartFile[] = [];
	const add = (name: string, part: unknown): PartRef => {
		const text = JSON.stringify(part);
		const hash = sha256(text);
		const file = `${name}-${hash.slice(0, 16)}.json`;
		files.push({ file, text });
		return { file, sha256: hash, bytes: Buffer.byteLength(text) };
	};
	const national = add('nationaal', compiled.national);
	const municipalities = mapValues(compiled.municipalities, (part, id) => add(`gemeente-${id}`, part));
	const texts = mapValues(compiled.texts, (parts, language) =>
		mapValues(parts, (part, of) =>
			add(of === NATIONAL ? `teksten-${language}` : `teksten-${language}-${of}`, {
				...part,
				words: fold(part.words)
			})
		)
	);
	const search = add('zoekwoorden', compiled.search);
	const id = sha256(files.map(({ file, text }) => `${file} ${sha256(text)}\n`).join('')).slice(0, 16);
	const { madeOn } = compiled.national;
	const recalled = [...compiled.recalled];
	return { index: { format: FORMAT, id, madeOn, national, municipalities, texts, search, recalled }, files };
}

/** Writes the parts, then the index that names them, then takes away what no index names any more. */
export async function writeParts(compiled: Compiled, folder: string): Promise<BundleIndex> {
	const { index, files } = partsOf(compiled);
	await mkdir(folder, { recursive: true });
	for (const { file, text } of files) await writeFile(path.join(folder, file), text);
	await writeFile(path.join(folder, INDEX), JSON.stringify(index));
	const keep = new Set([INDEX, ...files.map(({ file }) => file)]);
	for (const file of await readdir(folder)) {
		if (!keep.has(file)) await rm(path.join(folder, file), { force: true });
	}
	return index;
}

function mapValues<From, To>(
	record: Readonly<Record<string, From>>,
	to: (value: From, key: string) => To
): Record<string, To> {
	const entries = Object.entries(record).sort(([left], [right]) => left.localeCompare(right));
	return Object.fromEntries(entries.map(([key, value]) => [key, to(value, key)]));
}
