import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/ui/look/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokensIn = (part: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Array.from(part.matchAll(/--voordeur-([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name = '', colour = '']) => [
			name,
			colour
		])
	);

const themes = { light: tokensIn(light), dark: { ...tokensIn(light), ...tokensIn(dark) } };

/** Relative luminance and contrast as in WCAG 2.2. */
function contrast(one: string, other: string): number {
	const luminance = (colour: string): number => {
		const [red = 0, green = 0, blue = 0] = [1, 3, 5]
			.map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
			.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
		return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
	};
	const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dim + 0.05);
}

const text = [
	...['color-paper', 'color-surface', 'color-door-tint', 'color-light-tint'].flatMap((ground) => [
		['color-ink', ground]
	]),
	...['color-paper', 'color-surface'].map((ground) => ['color-ink-soft', ground]),
	['color-ink', 'color-alarm-tint'],
	['color-alarm', 'color-alarm-tint'],
	['color-alarm', 'color-surface'],
	['color-surface', 'color-alarm'],
	['color-on-door', 'color-door'],
	['color-on-light', 'color-light'],
	['color-door-deep', 'color-door-tint'],
	['color-door', 'color-surface'],
	['color-door', 'color-door-tint'],
	['color-light', 'first-color-ground'],
	...['first-color-ground', 'first-color-veil'].map((ground) => ['first-color-ink', ground]),
	['first-color-ink-soft', 'first-color-ground']
];

const shapes = [
	['color-line-strong', 'color-paper'],
	['color-line-strong', 'color-surface'],
	['color-ink-soft', 'color-surface'],
	['color-door', 'color-paper'],
	['color-focus-ring', 'color-focus']
];

for (const [name, tokens] of Object.entries(themes)) {
	test.each(text)(`${name}: text in %s on %s holds 7:1`, (ink = '', ground = '') => {
		expect(contrast(tokens[ink] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7);
	});

	test.each(shapes)(`${name}: %s against %s holds 3:1`, (line = '', ground = '') => {
		expect(contrast(tokens[line] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
	});
}
