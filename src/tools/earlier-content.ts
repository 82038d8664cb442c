import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { fail, ok, type Result } from '#result';

const run = promisify(execFile);

export interface EarlierContent {
	readonly folder: string;
	/** Throws the copy away, if it was one. */
	done(): Promise<void>;
}

/** The content of an earlier version: a folder, or `content/` as git knows it under this name. */
export async function earlierContent(name: string): Promise<Result<EarlierContent, string>> {
	const isFolder = await stat(name).then(
		(found) => found.isDirectory(),
		() => false
	);
	if (isFolder) return ok({ folder: name, done: () => Promise.resolve() });
	if (name.startsWith('-')) return fail(`"${name}" is geen map en geen versie van git.`);
	const copy = await mkdtemp(path.join(tmpdir(), 'voordeur-eerder-'));
	const done = (): Promise<void> => rm(copy, { recursive: true, force: true });
	const archive = path.join(copy, 'content.tar');
	try {
		await run('git', ['archive', '--format=tar', `--output=${archive}`, name, 'content']);
		await run('tar', ['-xf', archive, '-C', copy]);
		return ok({ folder: path.join(copy, 'content'), done });
	} catch {
		await done();
		return fail(`"${name}" is geen map, en git kent er geen versie met die naam (met de map content erin).`);
	}
}
