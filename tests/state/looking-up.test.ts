import { expect, test } from 'vitest';
import { compile } from '#compiler';
import type { LookingUp } from '#state';
import { knowledgeOf } from '../../src/tools/bench/search-score.ts';
import { lookedUp } from '../ui/looked-up.svelte.ts';

const compiled = await compile('content');
if (!compiled.ok) throw new Error('The content has errors: npm run content');
const { lookingUp } = lookedUp('', knowledgeOf(compiled.value, 'nl'));

const shown = (of: LookingUp): string[] => of.shown.map(({ card }) => card.key);
const first = (of: LookingUp, many: number): string[] => of.cards.slice(0, many).map(({ key }) => key);

test('with a letter come the first card and those that stood there; the others when fingers rest', () => {
	lookingUp.text = 'geld';
	expect(lookingUp.cards.length).toBeGreaterThan(6);
	expect(shown(lookingUp)).toEqual(first(lookingUp, 1));
	lookingUp.drawRest();
	const before = shown(lookingUp);
	expect(before).toEqual(first(lookingUp, 6));

	lookingUp.text = 'geld lenen';
	const wanted = first(lookingUp, 6);
	expect(shown(lookingUp)).toEqual(wanted.filter((key, at) => at < 1 || before.includes(key)));
	lookingUp.drawRest();
	expect(shown(lookingUp)).toEqual(wanted);
});

test('when nothing is found the person to ring comes when fingers rest, and stays while more letters come', () => {
	lookingUp.text = 'geld';
	lookingUp.drawRest();
	expect(lookingUp.asksPerson).toBe(false);
	lookingUp.text = 'xqzwv';
	expect(lookingUp.asksPerson).toBe(false);
	lookingUp.drawRest();
	expect(lookingUp.asksPerson).toBe(true);
	lookingUp.text = 'xqzwvx';
	expect(lookingUp.asksPerson).toBe(true);
});
