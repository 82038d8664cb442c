import type { Plugin } from 'vite';

/** What the first question needs; with everything these import, it comes in one file. */
const first =
	/\/routes\/\+(?:layout|error)\.(?:svelte|ts)$|\/vraag\/\+page\.svelte$|\/kit\/src\/runtime\/client\/entry\.js$/;

/** The content, its checks, and where it is kept. */
const content = /\/src\/(?:storage|delivery)\/|\/node_modules\/dexie\//;

/**
 * Code that not everybody needs: the worker keeps it from the first time that it is used, and not before
 * (`src/service-worker/on-demand.ts`). The name of a shelf is part of the file's address.
 */
const onDemand: Readonly<Record<string, RegExp>> = {
	english: /\/src\/i18n\/messages\/en\//,
	i18next: /\/node_modules\/i18next\//
};

/** The same for what only these pages use: what they share with others stands with the others. */
const ownPages: Readonly<Record<string, RegExp>> = {
	// Home visits are the work of few; a resident's phone need not keep them.
	visit:
		/\/src\/visit\/(?!practice)|\/src\/ui\/(?:visit\/(?!Practise)|Vault)|\/huisbezoek\/(?!oefenen)|\/src\/state\/(?:visit|vault|memory-keeper)|\/messages\/nl\/(?:visit|vault)\.ts$/,
	// Nor need a worker who does not practise keep the households to practise with.
	practise:
		/\/src\/(?:visit|state)\/practice|\/src\/ui\/visit\/Practise|\/huisbezoek\/oefenen\/|voordeur\/practice$|\/messages\/nl\/practise\.ts$/
};

/** Files of home visits: both a real one and practising need them, and still nobody else does. */
const isOfFew = (id: string): boolean => Object.values(ownPages).some((test) => test.test(id));

/**
 * How the browser's code is put into files. A slow line pays for every file it asks for, so there are few:
 * one for the first question, and for the rest what is used together stands together.
 */
export function shelves(): Plugin {
	return {
		name: 'voordeur-shelves',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: (options) => ({
			...options,
			chunkFileNames: ({ name }) =>
				name in onDemand || name in ownPages
					? `_app/immutable/on-demand/${name}.[hash].js`
					: '_app/immutable/chunks/[hash].js',
			sanitizeFileName: (name) => (name.startsWith('shared~') ? 'shared' : name),
			codeSplitting: {
				groups: [
					{ name: 'first', test: first, priority: 5 },
					{ name: 'content', test: content, priority: 4 },
					...Object.entries(onDemand).map(([name, test]) => ({ name, test, priority: 3 })),
					{
						name: 'shared',
						test: (id) => !isOfFew(id),
						minShareCount: 2,
						entriesAware: true,
						entriesAwareMergeThreshold: 24_000,
						priority: 2
					},
					// What both need stands with the first of them.
					...Object.entries(ownPages).map(([name, test], at) => ({ name, test, priority: 1 - at }))
				]
			}
		})
	};
}
