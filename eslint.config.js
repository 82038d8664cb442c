import { createRequire } from 'node:module';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const require = createRequire(import.meta.url);
const { rooms, pure, helpers, tools } = require('./src/tools/rooms.cjs');

const everyRoom = [...Object.keys(rooms), tools];

/**
 * The wall around one room, for what dependency-cruiser cannot see: types imported inside .svelte files,
 * and which names of a room come through.
 */
function wall(room, may) {
	const paths = everyRoom.flatMap((other) => {
		const name = `#${other}`;
		if (other === room) return { name, message: 'Inside a room, import the file beside you: "./file.ts".' };
		const right = may[other];
		if (right === 'all') return [];
		if (right === 'types')
			return { name, allowTypeImports: true, message: `${room} knows only the types of ${other}.` };
		if (right === 'helpers')
			return {
				name,
				allowTypeImports: true,
				allowImportNames: helpers,
				message: `${room} takes types of ${other}, and ${helpers.join(', ')}.`
			};
		return { name, message: `${room} may not know ${other}: see src/tools/rooms.cjs.` };
	});
	const patterns = [
		{
			regex: `^(?:\\.\\./)+(?:src/)?(?:${everyRoom.filter((other) => other !== room).join('|')})/`,
			message: 'Enter another room through its #name.'
		}
	];
	return {
		files: [`src/${room}/**/*.{ts,svelte}`],
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }] }
	};
}

const outside = [
	...['fetch', 'window', 'document', 'console', 'globalThis', 'self', 'navigator', 'location', 'history'],
	...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'performance', 'crypto', 'process'],
	...['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'XMLHttpRequest', 'WebSocket']
];

export default defineConfig(
	{
		ignores: [
			'node_modules/',
			'build/',
			'shots/',
			'static/',
			'.svelte-kit/',
			'.generated/',
			'tests/**/fixtures/',
			'content/'
		]
	},
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['vitest.journeys.config.ts'] },
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// The compiler of TypeScript knows better which names exist.
			'no-undef': 'off',
			'max-lines': ['error', { max: 300 }],
			eqeqeq: 'error',
			'no-debugger': 'error',
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-self-assign': 'error',
			'no-self-compare': 'error',
			'no-unsafe-finally': 'error',
			'no-useless-escape': 'error',
			'no-misleading-character-class': 'error',
			'no-irregular-whitespace': 'error',
			'no-restricted-imports': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// `TopicId | 'safety'`: the alias of a string beside a word tells the reader what may stand there.
			'@typescript-eslint/no-redundant-type-constituents': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			// Every address comes from src/routes/voordeur/hrefs.ts, and is resolved there.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			'svelte/button-has-type': 'error',
			// A runes component writes `let { a, b } = $props()`: Svelte itself says when that is wrong.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$state', '$bindable'] }]
		}
	},
	...Object.entries(rooms).map(([room, may]) => wall(room, may)),
	{
		files: pure.map((room) => `src/${room}/**/*.ts`),
		rules: {
			'no-restricted-globals': [
				'error',
				...outside.map((name) => ({ name, message: 'This room is pure: what it needs, it is given.' }))
			],
			'no-restricted-properties': [
				'error',
				{ object: 'Date', property: 'now', message: 'This room has no clock: today is an argument.' },
				{ object: 'Math', property: 'random', message: 'This room knows no chance.' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'This room has no clock: today is an argument.'
				},
				{ selector: "CallExpression[callee.name='Date']", message: 'This room has no clock.' },
				{ selector: 'ImportExpression', message: 'A pure room loads nothing while it runs.' }
			]
		}
	},
	{
		files: ['tests/**/*.ts'],
		rules: {
			// A test may stand in for the outside world and may read long.
			'max-lines': 'off',
			'@typescript-eslint/no-floating-promises': 'error'
		}
	},
	{
		files: ['**/*.{js,cjs,mjs}'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false } },
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	}
);
