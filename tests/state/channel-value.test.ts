import { expect, test } from 'vitest';
import { hasRecalled } from '#state';
import { TODAY } from './fake.svelte.ts';
import { littleBundle } from './little-content.ts';

const words = { language: 'nl', text: () => null, isDutch: () => false } as const;

test('content in which nothing was withdrawn has nothing to tell', () => {
	const recalled = (): boolean => false;
	expect(hasRecalled({ bundle: littleBundle, words, today: TODAY, recalled })).toBe(false);
});

test('a value that was withdrawn is found at the door that still has it', () => {
	const door = Object.values(littleBundle.doors).find(({ channels }) =>
		channels.some(({ kind }) => kind === 'phone')
	);
	const phone = door?.channels.find((channel) => channel.kind === 'phone');
	expect(phone).toBeDefined();
	const recalled = (value: string): boolean => value === phone?.number;
	expect(hasRecalled({ bundle: littleBundle, words, today: TODAY, recalled })).toBe(true);
});
