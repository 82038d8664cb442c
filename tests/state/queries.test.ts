import { expect, test } from 'vitest';
import { compile } from '#compiler';
import { answerAll, scoreOf, trapped, wronglyHelped } from '../../src/tools/bench/search-score.ts';

const compiled = await compile('content');
if (!compiled.ok) throw new Error('The content has errors: npm run content');
const content = compiled.value;
const answers = answerAll(content);
const all = scoreOf(answers);
const said = (some: typeof answers): string[] => some.map(({ query }) => query.say);
const ofSort = (sort: string): typeof answers => answers.filter(({ query }) => query.sort === sort);

test('the right card is among the first three for 95 of 100 queries, and the first for 80', () => {
	expect(all.topThree / all.asked).toBeGreaterThanOrEqual(0.95);
	expect(all.first / all.asked).toBeGreaterThanOrEqual(0.8);
});

test('also for queries that no word was added for, most find their card', () => {
	const fresh = scoreOf(ofSort('fresh'));
	expect(fresh.topThree / fresh.asked).toBeGreaterThanOrEqual(0.85);
	expect(fresh.first / fresh.asked).toBeGreaterThanOrEqual(0.75);
});

test('no trap comes first', () => {
	expect(said(trapped(answers))).toEqual([]);
});

test('danger brings the emergency card, and innocent words do not', () => {
	expect(said(wronglyHelped(answers))).toEqual([]);
});

test('nothing of safety stands among the results', () => {
	const { doors } = content.national;
	const safety = new Set(doors.filter((door) => door.safety).map(({ id }) => id));
	expect(answers.flatMap(({ ids }) => ids).filter((id) => safety.has(id))).toEqual([]);
});

test('the set is big and mixed enough to say something', () => {
	const least = {
		misspelled: 20,
		sentences: 20,
		'official-names': 20,
		everyday: 20,
		english: 15,
		danger: 5,
		traps: 10
	};
	for (const [sort, count] of Object.entries(least))
		expect(ofSort(sort).length).toBeGreaterThanOrEqual(count);
	expect(answers.length).toBeGreaterThanOrEqual(120);
});
