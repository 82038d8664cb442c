import { beforeEach, expect, test } from 'vitest';
import { clearTab, createTabAnswers, readTab, writeTab, type TabJourney } from '#storage';

const journey: TabJourney = {
	format: 1,
	bundle: 'b1',
	municipality: 'dordrecht',
	own: null,
	answers: { huishouden: { 'wonen.wat': [] }, ik: { 'geld.wat': 'weet-niet' } }
};

beforeEach(() => {
	sessionStorage.clear();
});

test('the journey survives a reload of the tab', async () => {
	writeTab(journey);
	expect(await createTabAnswers(() => sessionStorage).readTab()).toEqual(journey);
	clearTab();
	expect(await readTab()).toBeNull();
});

test.each(['{', '[]', '{"format":2}', JSON.stringify({ ...journey, answers: { ik: { a: 1 } } })])(
	'a journey that cannot be read is put aside: %s',
	async (text) => {
		sessionStorage.setItem('voordeur.journey', text);
		const tab = createTabAnswers(() => sessionStorage);
		expect(await tab.readTab()).toBeNull();
		expect(tab.tabProblem()).toEqual({ code: 'storage.unreadable', what: 'tab' });
		expect(sessionStorage.length).toBe(0);
	}
);

test('where the browser refuses, the journey stays in memory', async () => {
	const tab = createTabAnswers(() => {
		throw new DOMException('no', 'SecurityError');
	});
	expect(await tab.readTab()).toBeNull();
	tab.writeTab(journey);
	expect(await tab.readTab()).toEqual(journey);
	expect(tab.tabProblem()).toEqual({ code: 'storage.refused' });
	tab.clearTab();
	expect(await tab.readTab()).toBeNull();
});
