import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const fixtures = path.resolve('tests/fixtures');

/** A fresh copy of the small good content, with a broken fixture and loose files laid over it. */
export async function contentFolder(
	broken: string | null = null,
	files: Record<string, string> = {}
): Promise<string> {
	const folder = await mkdtemp(path.join(tmpdir(), 'voordeur-content-'));
	await cp(path.join(fixtures, 'small'), folder, { recursive: true });
	if (broken !== null) await cp(path.join(fixtures, 'broken', broken), folder, { recursive: true });
	for (const [file, text] of Object.entries(files)) {
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await writeFile(path.join(folder, file), text);
	}
	return folder;
}

export const TODAY = '2026-11-22';
