import type { Plugin } from 'vite';

/** What the first question needs; with everything these import, it comes in one file. */
const first =
	/\/routes\/\+(?:layout|error)\.(?:svelte|ts)$|\/vraag\/\+page\.svelte$|\/kit\/src\/runtime\/client\/entry\.js$/;

/** The content, its checks, and where it is kept. */
const shelf = /\/src\/(?:storage|delivery)\/|\/node_modules\/dexie\//;

/**
 * How the browser's code is put into files. A slow line pays for every file it asks for, so there are few:
 * one for the first question, and for the rest what is used together stands together.
 */
export function shelves(): Plugin {
	return {
		name: 'voordeur-shelves',
		config: (_config, { command, isSsrBuild }) =>
			command === 'build' && isSsrBuild !== true
				? {
						build: {
							rolldownOptions: {
								output: {
									codeSplitting: {
										groups: [
											{ name: 'first', test: first, priority: 3 },
											{ name: 'shelf', test: shelf, priority: 2 },
											{
												name: 'shared',
												minShareCount: 2,
												entriesAware: true,
												entriesAwareMergeThreshold: 24_000
											}
										]
									}
								}
							}
						}
					}
				: {}
	};
}
