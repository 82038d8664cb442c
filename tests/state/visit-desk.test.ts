import { expect, test } from 'vitest';
import { fail } from '#result';
import { memoryKeeper, VisitDesk, type Wish } from '#state';
import { addPerson, newVisit, write, type Visit, type VisitKeeper } from '#visit';
import { TODAY } from '../visit/households.ts';
import { libraryNoting } from './visit-library.ts';

function deskOn(keeper: VisitKeeper = memoryKeeper()): { desk: VisitDesk; wishes: Wish[] } {
	const wishes: Wish[] = [];
	let count = 0;
	const desk = new VisitDesk({
		library: libraryNoting(wishes),
		keeper,
		standard: () => ({}),
		newId: () => `bezoek-${String((count += 1))}`
	});
	return { desk, wishes };
}

async function begun(keeper?: VisitKeeper): Promise<{ desk: VisitDesk; wishes: Wish[] }> {
	const made = deskOn(keeper);
	await made.desk.open('nl', 'dordrecht');
	made.desk.begin('dordrecht');
	made.desk.change((visit) => addPerson(visit, 'moeder', '27-aow'));
	made.desk.change((visit) => addPerson(visit, 'vader', '27-aow'));
	return made;
}

test('an answer changes the plan at once, for this person', async () => {
	const { desk } = await begun();
	expect(desk.plan?.doors).toEqual([]);
	desk.answer('moeder', 'gezond.wat', ['geen-huisarts'], 'samen');
	expect(desk.plan?.doors.flatMap((door) => door.for)).toContain('moeder');
	expect(desk.overview.find(({ topic }) => topic === 'gezond')?.isOpen).toBe(true);
	// While something still decides, nearly everything may fit.
	expect(desk.next).not.toBeNull();
	expect(desk.plan?.mayFit).toEqual([]);
});

test('a visit keeps the bundle and the place it began with', async () => {
	const { desk, wishes } = await begun();
	await desk.open('en', 'papendrecht');
	expect(wishes.at(-1)).toMatchObject({ language: 'en', municipality: 'dordrecht', pinned: 'nieuwste' });
	expect(desk.edition?.language).toBe('en');
});

test('the family reads its own language while the worker keeps theirs', async () => {
	const { desk } = await begun();
	desk.answer('vader', 'zorg.wat', ['huishouden'], 'samen');
	await desk.openForFamily('en');
	expect(desk.familyKnowledge()?.words.language).toBe('en');
	expect(desk.knowledge?.words.language).toBe('nl');
	await desk.openForFamily('nl');
	expect(desk.familyKnowledge()?.words.language).toBe('nl');
});

test('what is said alone is with this person only, and can be forgotten', async () => {
	const { desk } = await begun();
	const before = JSON.stringify([desk.visit, desk.plan, desk.overview, desk.familyPlan()]);
	desk.answerAlone('moeder', 'veiligheid.veilig', ['bang']);
	expect(desk.helpAlone('moeder').map(({ door }) => door.id)).toContain('veilig-thuis');
	expect(desk.helpAlone('vader')).toEqual([]);
	expect(JSON.stringify([desk.visit, desk.plan, desk.overview, desk.familyPlan()])).toBe(before);
	desk.forgetTalk('moeder');
	expect(desk.helpAlone('moeder')).toEqual([]);
});

test('hiding loses nothing; ending drops the visit from its keeper', async () => {
	const keeper = memoryKeeper();
	const { desk } = await begun(keeper);
	const { visit } = desk;
	desk.hide();
	expect(desk.hidden).toBe(true);
	expect(desk.visit).toBe(visit);
	desk.show();
	expect(await keeper.list()).toMatchObject({ ok: true, value: [{ id: 'bezoek-1' }] });
	await desk.end();
	expect(desk.visit).toBeNull();
	expect(await keeper.list()).toEqual({ ok: true, value: [] });
});

test('a keeper without room: the desk says so, and the visit goes on', async () => {
	const full: VisitKeeper = { ...memoryKeeper(), save: () => Promise.resolve(fail({ code: 'keep.full' })) };
	const { desk } = await begun(full);
	await expect.poll(() => desk.shelf.kept).toBe(false);
	expect(desk.visit?.people).toHaveLength(2);
});

test('what was refused is told with its reason, until the next change', async () => {
	const { desk } = await begun();
	expect(desk.change((visit) => write(visit, { of: 'good' }, 'bel 0612345678'))).toBe(false);
	expect(desk.problem).toEqual({ code: 'visit.text', why: 'phone' });
	expect(desk.change((visit) => write(visit, { of: 'good' }, 'Zij lachen veel.'))).toBe(true);
	expect(desk.problem).toBeNull();
});

test('the keeper in memory gives back what it got, and says what is gone', async () => {
	const keeper = memoryKeeper();
	const visit: Visit = newVisit({ id: 'a', begun: TODAY, bundle: 'b', municipality: null });
	await keeper.save(visit);
	expect(await keeper.open('a')).toEqual({ ok: true, value: visit });
	await keeper.drop('a');
	expect(await keeper.open('a')).toEqual({ ok: false, problem: { code: 'keep.gone' } });
});

test('a visit does not begin before the doors of its place are here', async () => {
	const { desk } = deskOn();
	await desk.open('nl', null);
	desk.begin('dordrecht');
	expect(desk.visit).toBeNull();
	await desk.open('nl', 'dordrecht');
	desk.begin('dordrecht');
	expect(desk.visit?.municipality).toBe('dordrecht');
});
