// @vitest-environment node
import { expect, test } from 'vitest';
import { warm } from '#delivery';

test('loads one after the other and goes on past one that does not come', async () => {
	const loaded: string[] = [];
	const load = (name: string) => async (): Promise<void> => {
		loaded.push(`${name} begins`);
		await Promise.resolve();
		loaded.push(`${name} ends`);
	};
	const missing = await warm([load('a'), () => Promise.reject(new Error('offline')), load('b')]);
	expect(missing).toBe(1);
	expect(loaded).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});
