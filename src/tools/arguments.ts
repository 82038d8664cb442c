import { parseArgs } from 'node:util';

/** The words after `npm run … --`. */
export interface Arguments {
	/** Whether `--name` was given. */
	has(name: string): boolean;
	value(name: string): string | null;
}

// `npm run content -- --hash | head` closes our mouth early; that is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

/** Null when an option is given that the tool does not have. */
export function readArguments(
	args: readonly string[],
	flags: readonly string[],
	values: readonly string[]
): Arguments | null {
	const options: Record<string, { type: 'boolean' | 'string' }> = {};
	for (const flag of flags) options[flag] = { type: 'boolean' };
	for (const value of values) options[value] = { type: 'string' };
	try {
		const { values: given } = parseArgs({ args: [...args], options, allowPositionals: false });
		return {
			has: (name) => given[name] === true,
			value: (name) => {
				const found = given[name];
				return typeof found === 'string' ? found : null;
			}
		};
	} catch {
		return null;
	}
}
