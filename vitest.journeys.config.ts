import { defineConfig } from 'vitest/config';

/** Walks the built site in a real browser. Build first: `npm run build`. */
export default defineConfig({
	test: {
		environment: 'node',
		include: ['tests/journeys/**/*.test.ts'],
		globalSetup: ['tests/journeys/built.ts'],
		testTimeout: 300_000,
		hookTimeout: 120_000,
		// Two cores: more browsers at once only make each other late.
		maxWorkers: 2,
		// A browser that is slow once is no broken promise; twice is.
		retry: process.env['CI'] === undefined ? 0 : 1
	}
});
