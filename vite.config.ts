import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { shelves } from './src/tools/shelves.ts';
import { voordeurContent } from './src/compiler/vite-plugin.ts';

export default defineConfig({
	plugins: [voordeurContent(), shelves(), sveltekit(), svelteTesting()],
	test: {
		environment: 'jsdom',
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/journeys/**'],
		setupFiles: ['tests/setup.ts'],
		// Property tests count cases, not seconds; a busy machine takes longer over them.
		testTimeout: 300_000,
		hookTimeout: 120_000
	}
});
