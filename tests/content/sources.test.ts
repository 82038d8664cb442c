// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import type { Channel, Origin } from '#bundle';
import type { Compiled } from '#compiler';
import { realContent } from './plans.ts';

let content: Compiled;
beforeAll(async () => {
	content = await realContent();
}, 60_000);

test('every number, address, hour, amount and right that is shown has a source and a day, and is not low', () => {
	const parts = [content.national, ...Object.values(content.municipalities)];
	const origins: Origin[] = parts.flatMap((part) => [
		...part.doors.flatMap(({ origin, channels }) => [
			origin,
			...channels.flatMap((channel) =>
				channel.kind === 'own' ? [] : [channel.origin, ...hoursOf(channel)]
			)
		]),
		...part.provisions.flatMap(({ origin, amounts }) => [origin, ...amounts.map((amount) => amount.origin)])
	]);
	const all = [...origins, ...content.national.rights.map(({ origin }) => origin)];
	expect(all.length).toBeGreaterThan(300);
	for (const { source, checked, confidence } of all) {
		expect(source).toMatch(/^https?:\/\//);
		expect(checked).toMatch(/^202\d-\d\d-\d\d$/);
		expect(['high', 'medium']).toContain(confidence);
	}
});

function hoursOf(channel: Channel): readonly Origin[] {
	return 'hours' in channel && channel.hours !== undefined ? [channel.hours.origin] : [];
}

/** 0800-2000, 14 078, 112, 088 898 9294: as people write them. */
const NUMBER = /(?<![\d.,/])(?:0\d{2,3}[- ]?\d[\d -]{4,9}\d|14 0\d{2,3}|11[23])(?![\d.,]\d)/g;
const digits = (text: string): string => text.replace(/\D/g, '');

test('a number inside a sentence is the number of a door', () => {
	const parts = [content.national, ...Object.values(content.municipalities)];
	const known = new Set(
		parts
			.flatMap(({ doors }) => doors)
			.flatMap(({ channels }) =>
				channels.flatMap((channel) => (channel.kind === 'phone' ? [digits(channel.number)] : []))
			)
	);
	const texts = [...Object.values(content.texts.nl), ...Object.values(content.texts.en)];
	const strange = texts
		.flatMap(({ words }) => Object.entries(words))
		.flatMap(([key, text]) => (text.match(NUMBER) ?? []).map((number) => `${key}: ${number}`))
		.filter((found) => !known.has(digits(found.split(': ').at(-1) ?? '')));
	expect(strange).toEqual([]);
});
