/**
 * The house plan: which room may import which. The one table behind both dependency-cruiser and eslint.
 *
 * `all`: values and types. `helpers`: types, and the few pure functions named in `helpers` below.
 * `types`: types only. What is not named is forbidden.
 *
 * @type {Record<string, Record<string, 'all' | 'helpers' | 'types'>>}
 */
const rooms = {
	result: {},
	bundle: { result: 'all' },
	engine: { bundle: 'helpers', result: 'all' },
	proof: { bundle: 'helpers', engine: 'all', result: 'all' },
	// A practice household is proven by walking it as a visit.
	compiler: { bundle: 'all', engine: 'all', proof: 'all', codes: 'all', visit: 'all', result: 'all' },
	storage: { bundle: 'all', engine: 'all', result: 'all' },
	delivery: { bundle: 'all', storage: 'all', result: 'all' },
	directory: { bundle: 'types', result: 'all' },
	calendar: { bundle: 'types', result: 'all' },
	codes: { bundle: 'types', result: 'all' },
	vault: { bundle: 'types', storage: 'types', calendar: 'all', result: 'all' },
	i18n: { bundle: 'types' },
	visit: { bundle: 'helpers', engine: 'all', calendar: 'all', result: 'all' },
	state: {
		bundle: 'all',
		engine: 'all',
		visit: 'all',
		storage: 'all',
		directory: 'all',
		calendar: 'all',
		codes: 'all',
		result: 'all',
		// Views are words and facts of one edition; fetching it stays with the routes.
		delivery: 'types',
		// Nobody but the pages of home visits brings it.
		vault: 'types',
		i18n: 'types'
	},
	ui: {
		bundle: 'types',
		engine: 'types',
		state: 'types',
		visit: 'types',
		calendar: 'types',
		directory: 'types',
		codes: 'types',
		vault: 'types',
		i18n: 'all'
	},
	routes: {
		result: 'all',
		bundle: 'all',
		engine: 'all',
		storage: 'all',
		delivery: 'all',
		directory: 'all',
		calendar: 'all',
		codes: 'all',
		vault: 'all',
		i18n: 'all',
		visit: 'all',
		state: 'all',
		ui: 'all'
	},
	'service-worker': {}
};

/** Rooms whose outcome hangs on their arguments alone: no clock, chance, network, page or console. */
const pure = ['result', 'bundle', 'engine', 'proof', 'directory', 'calendar', 'codes', 'visit'];

/** What `helpers` lets through: pure, and free of the schemas (zod would weigh on the first page). */
const helpers = ['questionsIn', 'urgencies', 'UNSURE', 'assemble', 'FORMAT'];

/** Packages that only some rooms may know, so that they stay easy to replace and out of the first page. */
const packages = {
	dexie: ['storage'],
	zod: ['bundle', 'compiler', 'storage', 'delivery', 'visit', 'tools'],
	i18next: ['i18n'],
	minisearch: ['directory'],
	'@orama/stemmers': ['directory'],
	'lean-qr': ['ui', 'routes'],
	'workbox-window': ['state', 'routes'],
	'workbox-core': ['service-worker'],
	'workbox-precaching': ['service-worker'],
	'workbox-routing': ['service-worker'],
	svelte: ['state', 'ui', 'routes', 'i18n'],
	yaml: ['compiler', 'tools']
};

/** `tools` is the command line: it may know every room, and no room may know it. */
const tools = 'tools';

module.exports = { rooms, pure, helpers, packages, tools };
