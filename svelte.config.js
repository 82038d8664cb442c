import adapter from '@sveltejs/adapter-static';
import { versionOfSources } from './src/tools/version.mjs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** SvelteKit's announcer of new pages carries this one style attribute. A test notices when it changes. */
const announcerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: {
		runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true)
	},
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', strict: true }),
		// The journey registers its own worker, after the page is there.
		serviceWorker: { register: false },
		files: { serviceWorker: 'src/service-worker' },
		version: { name: versionOfSources() },
		prerender: { entries: ['*', '/en/'] },
		// A page can only set these for itself; the host adds frame-ancestors in a header.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-hashes', announcerStyle],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'voordeur']
			}
		}
	}
};
