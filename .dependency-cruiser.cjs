const { rooms, packages, tools } = require('./src/tools/rooms.cjs');

/** One folder of src with everything in it. */
const inside = (...names) => `^src/(?:${names.join('|')})/`;
const named = (names) => (names.length === 0 ? 'nothing' : names.join(', '));

const walls = Object.entries(rooms).map(([room, may]) => ({
	name: `wall-${room}`,
	comment: `src/${room} may import ${named(Object.keys(may))}. The table is in src/tools/rooms.cjs.`,
	severity: 'error',
	from: { path: inside(room) },
	to: { path: '^src/[^/]+/', pathNot: [inside(room, ...Object.keys(may)), '^src/virtual\\.d\\.ts$'] }
}));

const typesOnly = Object.entries(rooms).flatMap(([room, may]) => {
	const neighbours = Object.keys(may).filter((name) => may[name] === 'types');
	if (neighbours.length === 0) return [];
	return {
		name: `types-only-${room}`,
		comment: `src/${room} knows the shape of ${named(neighbours)}, not its code: use "import type".`,
		severity: 'error',
		from: { path: inside(room) },
		to: { path: inside(...neighbours), dependencyTypesNot: ['type-only'] }
	};
});

const guarded = Object.entries(packages).map(([name, allowed]) => ({
	name: `package-${name}`,
	comment: `Only ${named(allowed)} may know ${name}.`,
	severity: 'error',
	from: { path: '^src/', pathNot: inside(...allowed) },
	to: { path: `(^|/)node_modules/${name}/` }
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...walls,
		...typesOnly,
		...guarded,
		{
			name: 'one-entrance',
			comment: 'A room is entered through its #name only, so that its inside can be rebuilt freely.',
			severity: 'error',
			from: { path: '^src/([^/]+)/' },
			to: { path: '^src/[^/]+/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] }
		},
		{
			name: 'nobody-knows-tools',
			comment: 'The command line is built from the rooms; no room may lean on it.',
			severity: 'error',
			from: { path: '^src/', pathNot: inside(tools) },
			to: { path: inside(tools) }
		},
		{
			name: 'no-circle',
			comment: 'Two files that need each other are one idea, or a third idea is missing.',
			severity: 'error',
			from: { path: '^src/' },
			to: { circular: true }
		},
		{
			name: 'no-orphan',
			comment:
				'A file that nobody uses and that uses nobody is dead. Entrances of the framework are no orphans.',
			severity: 'error',
			from: {
				orphan: true,
				path: '^src/',
				pathNot: [
					'\\.d\\.ts$',
					'^src/routes/',
					'^src/service-worker/',
					'^src/tools/',
					'^src/(app|hooks|params)'
				]
			},
			to: {}
		},
		{
			name: 'resolvable',
			comment: 'Every import leads somewhere. A deep "#room/file" leads nowhere on purpose.',
			severity: 'error',
			from: { path: '^src/', pathNot: '\\.d\\.ts$' },
			to: { couldNotResolve: true, pathNot: '^(\\$(app|env|service-worker|lib)|virtual:|\\./\\$types)' }
		},
		{
			name: 'no-dev-package-on-the-phone',
			comment: 'What the rooms use on the phone is a dependency; only the build may use the rest.',
			severity: 'error',
			from: { path: '^src/', pathNot: inside('compiler', tools) },
			to: {
				dependencyTypes: ['npm-dev'],
				dependencyTypesNot: ['type-only'],
				// The compiler of Svelte leaves none of these as a request: they are bundled.
				pathNot: '(^|/)node_modules/(svelte|@sveltejs/kit)/'
			}
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.css$' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json'],
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'browser', 'import', 'types', 'default']
		},
		skipAnalysisNotInRules: true
	}
};
