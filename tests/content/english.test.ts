// @vitest-environment node
import { expect, test } from 'vitest';
import { realContent } from './plans.ts';

test('nearly every text has its English; names of before stay what they were', async () => {
	const { texts } = await realContent();
	const dutch = Object.values(texts.en).flatMap((part) => part.dutch);
	const left = dutch.filter((key) => !key.includes('.formerly.'));
	const all = Object.values(texts.nl).flatMap(({ words }) => Object.keys(words));
	// A text that was just changed is shown in Dutch, with "let op", until somebody has looked at its English.
	expect(left.length / all.length).toBeLessThan(0.02);
}, 60_000);
