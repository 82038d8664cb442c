import { expect, test } from 'vitest';
import { HOUSEHOLD } from '#engine';
import { fail } from '#result';
import { PracticeDesk, type Wish } from '#state';
import type { Practice } from '#visit';
import { content } from '../visit/households.ts';
import { libraryNoting } from './visit-library.ts';

function practiceNamed(id: string): Practice {
	const found = content.practice.find((each) => each.id === id);
	if (found === undefined) throw new Error(id);
	return found;
}

const nodding = practiceNamed('iedereen-knikt');

async function begun(practice: Practice = nodding): Promise<{ at: PracticeDesk; wishes: Wish[] }> {
	const wishes: Wish[] = [];
	const at = new PracticeDesk({ library: libraryNoting(wishes), standard: () => ({}) });
	await at.choose(practice, 'nl');
	at.begin();
	return { at, wishes };
}

/** Hears what an experienced worker hears, at the table. */
function hearAll({ desk }: PracticeDesk, { people, household }: Practice): void {
	for (const { id, told } of [{ id: HOUSEHOLD, told: household }, ...people])
		for (const [question, { answer }] of Object.entries(told)) desk.answer(id, question, answer, 'samen');
}

test('everybody is at the table, and nothing was asked yet', async () => {
	const { at, wishes } = await begun();
	expect(at.desk.visit?.people.map(({ id, nothing }) => [id, nothing])).toEqual([
		['moeder', false],
		['vader', true],
		['kind 1', false]
	]);
	expect(at.desk.visit?.answers).toEqual({});
	expect(wishes).toMatchObject([{ municipality: 'dordrecht', own: 'dordrecht' }]);
	expect(at.view?.isSame).toBe(false);
	expect(at.view?.lines.every(({ found }) => found.length === 0)).toBe(true);
	expect(at.view?.answers.every(({ yours }) => yours === null)).toBe(true);
});

test('a practice visit is kept in memory only, and no vault can ever be behind it', async () => {
	const { at } = await begun();
	hearAll(at, nodding);
	expect(at.desk.keeper).toBe('memory');
	await at.desk.shelf.read();
	expect(at.desk.shelf.list).toEqual([]);
});

test.for(content.practice.map((practice) => [practice.id, practice] as const))(
	'%s: whoever hears it all, alone too, has the same plan',
	async ([, practice]) => {
		const { at } = await begun(practice);
		hearAll(at, practice);
		expect(at.view?.isSame).toBe(practice.alone.length === 0);
		for (const { person, told } of practice.alone)
			for (const [question, { answer }] of Object.entries(told))
				at.desk.answerAlone(person, question, answer);
		expect(at.view?.isSame).toBe(true);
		expect([at.view?.beside, at.view?.answers]).toEqual([[], []]);
		expect(at.desk.next).toBeNull();
	}
);

test('what is said alone changes nothing of the table', async () => {
	const { at } = await begun();
	hearAll(at, nodding);
	const table = (): string =>
		JSON.stringify([at.view?.lines, at.view?.beside, at.view?.answers, at.view?.lead, at.desk.visit]);
	const before = table();
	at.desk.answerAlone('moeder', 'veiligheid.veilig', ['bang']);
	expect(at.view?.alone).toMatchObject([{ person: 'moeder', isFound: true }]);
	expect(table()).toBe(before);
});

test('a known mistake says why, and no longer stands among the others', async () => {
	const { at } = await begun();
	hearAll(at, nodding);
	const [mistake] = nodding.mistakes;
	expect(at.view?.mistakes.map(({ to }) => to)).toContain('schuldhulp');
	at.desk.answer('moeder', 'geld.wat', ['rekeningen', 'rondkomen'], 'samen');
	expect(at.view?.beside).toMatchObject([
		{ to: 'schuldhulp', for: ['moeder'], why: { text: mistake?.why, lang: 'nl' } }
	]);
	expect(at.view?.mistakes.map(({ to }) => to)).not.toContain('schuldhulp');
	expect(at.view?.answers.map(({ question }) => question)).toEqual(['geld.wat']);
});

test('a way that nobody wrote about stands there without a reason', async () => {
	const { at } = await begun();
	hearAll(at, nodding);
	at.desk.answer('kind 1', 'gezond.wat', ['geen-huisarts'], 'samen');
	expect(at.view?.beside).toContainEqual(expect.objectContaining({ to: 'huisarts', why: null }));
});

test('another household ends the one that was going on; the same one goes on', async () => {
	const { at } = await begun();
	const { visit } = at.desk;
	at.desk.answerAlone('moeder', 'veiligheid.veilig', ['bang']);
	await at.choose(nodding, 'nl');
	expect(at.desk.visit).toBe(visit);
	await at.choose(practiceNamed('twee-huizen'), 'nl');
	expect([at.desk.visit, at.view]).toEqual([null, null]);
	at.begin();
	expect(at.view?.alone).toMatchObject([{ person: 'kind 1', isFound: false }]);
	await at.stop();
	expect([at.practice, at.desk.visit, at.view]).toEqual([null, null, null]);
});

test('without the doors of its place a household is not begun', async () => {
	const at = new PracticeDesk({
		library: () => ({
			...libraryNoting([])(),
			open: () => Promise.resolve(fail({ code: 'bundle.unreachable' }))
		}),
		standard: () => ({})
	});
	await at.choose(nodding, 'nl');
	at.begin();
	expect([at.isReady, at.desk.visit]).toEqual([false, null]);
	expect(at.desk.problem).toEqual({ code: 'bundle.unreachable' });
});

test('on an English page the guide is English, and the household stays Dutch', async () => {
	const { at } = await begun();
	await at.desk.open('en', nodding.municipality);
	const [line] = at.view?.lines ?? [];
	expect([line?.why?.lang, line?.role.lang]).toEqual(['nl', 'en']);
	expect(at.view?.answers[0]?.ask.lang).toBe('en');
});
