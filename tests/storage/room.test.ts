import { afterEach, expect, test, vi } from 'vitest';
import { askToKeep, estimate } from '#storage';

afterEach(() => {
	vi.unstubAllGlobals();
});

test('asks the browser to keep the storage, once it is not kept yet', async () => {
	const persist = vi.fn(() => Promise.resolve(true));
	vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(false), persist } });
	expect(await askToKeep()).toBe(true);
	expect(persist).toHaveBeenCalledOnce();
});

test('a browser that cannot keep or count says so', async () => {
	vi.stubGlobal('navigator', {});
	expect(await askToKeep()).toBe(false);
	expect(await estimate()).toBeNull();
});

test('tells how much room there is', async () => {
	vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({ usage: 1, quota: 10 }) } });
	expect(await estimate()).toEqual({ usage: 1, quota: 10 });
});
