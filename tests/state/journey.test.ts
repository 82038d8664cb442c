import { expect, test } from 'vitest';
import { Screens } from '#state';
import { asked, inRoot, journeyOn, type World } from './fake.svelte.ts';
import { littleBundle } from './little-content.ts';

/** Answers until the place is asked. */
async function toPlace(world: World): Promise<void> {
	const { journey } = world;
	await journey.open();
	journey.answer('ik', 'veiligheid.veilig', ['ja']);
	journey.answer('ik', 'begin.wat', ['geld', 'wonen']);
}

async function toCheck(world: World): Promise<void> {
	const { journey } = world;
	await toPlace(world);
	await journey.choosePlace('dordrecht', 'dordrecht');
	journey.answer('ik', 'geld.wat', ['rekeningen']);
	journey.answer('ik', 'wonen.wat', ['buren']);
}

test('asks one question after the other, then lets the answers be checked, then shows the plan', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		expect(world.journey.place.kind).toBe('check');
		world.journey.toPlan();
		expect(world.journey.place.kind).toBe('plan');
		expect(new Screens(world.journey).plan?.first?.door.id).toBeDefined();
	});
});

test('goes back one screen, with the answer still there', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		const { journey } = world;
		journey.back();
		expect(asked(journey).id).toBe('wonen.wat');
		expect(journey.place).toMatchObject({ answer: ['buren'] });
		journey.back();
		expect(asked(journey).id).toBe('geld.wat');
	});
});

test('after a change on the way back, the next screen is the next question', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		const { journey } = world;
		journey.back();
		journey.back();
		journey.answer('ik', 'geld.wat', ['inkomen']);
		expect(asked(journey).id).toBe('wonen.wat');
		expect(journey.answers['ik']?.['wonen.wat']).toEqual(['buren']);
	});
});

test('one answer changed from the check leads straight back to the check', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		const { journey } = world;
		journey.goTo('ik', 'begin.wat');
		expect(asked(journey).id).toBe('begin.wat');
		journey.answer('ik', 'begin.wat', ['geld']);
		expect(journey.place.kind).toBe('check');
	});
});

test('answers on a branch no longer taken are idle, and come back with the branch', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		const { journey } = world;
		const screens = new Screens(journey);
		journey.goTo('ik', 'begin.wat');
		journey.answer('ik', 'begin.wat', ['geld']);
		expect(screens.answered.map(({ question }) => question)).not.toContain('wonen.wat');
		journey.goTo('ik', 'begin.wat');
		journey.answer('ik', 'begin.wat', ['geld', 'wonen']);
		expect(journey.place.kind).toBe('check');
		expect(screens.answered.map(({ question }) => question)).toContain('wonen.wat');
	});
});

test('a new branch from a changed answer is asked before the check', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		const { journey } = world;
		await journey.open();
		journey.answer('ik', 'veiligheid.veilig', ['ja']);
		journey.answer('ik', 'begin.wat', []);
		await journey.choosePlace('dordrecht', 'dordrecht');
		expect(journey.place.kind).toBe('check');
		journey.goTo('ik', 'begin.wat');
		journey.answer('ik', 'begin.wat', ['wonen']);
		expect(asked(journey).id).toBe('wonen.wat');
	});
});

test('shows help first after an answer of danger, and only then goes on', async () => {
	await inRoot(async () => {
		const { journey } = journeyOn(littleBundle);
		await journey.open();
		journey.answer('ik', 'veiligheid.veilig', ['bang']);
		expect(journey.place.kind).toBe('danger');
		expect(new Screens(journey).dangerDoors.map(({ door }) => door.id)).toEqual(['veilig-thuis']);
		journey.continueAfterDanger();
		expect(asked(journey).id).toBe('begin.wat');
		journey.back();
		expect(journey.place.kind).toBe('danger');
	});
});

test('who would rather not say is not stopped', async () => {
	await inRoot(async () => {
		const { journey } = journeyOn(littleBundle);
		await journey.open();
		journey.answer('ik', 'veiligheid.veilig', ['liever-niet']);
		expect(asked(journey).id).toBe('begin.wat');
		expect(new Screens(journey).plan?.quiet.map(({ door }) => door.id)).toEqual(['veilig-thuis']);
	});
});

test('a municipality is a setting, and the answer says only that there is one', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toPlace(world);
		expect(asked(world.journey).id).toBe('begin.waar');
		await world.journey.choosePlace('dordrecht', 'dordrecht');
		expect(world.places).toEqual(['home dordrecht']);
		expect(world.journey.answers['huishouden']).toEqual({ 'begin.waar': ['gemeente'] });
		expect(world.wishes.at(-1)).toMatchObject({ municipality: 'dordrecht', pinned: 'nieuw' });
		expect(asked(world.journey).id).toBe('geld.wat');
	});
});

test('waits for the municipality on the way, and takes the place of no answered question', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toPlace(world);
		const arriving = world.journey.choosePlace('dordrecht', 'dordrecht');
		expect(world.journey.place.kind).toBe('waiting');
		await arriving;
		expect(asked(world.journey).id).toBe('geld.wat');
	});
});

test('without an address the doors are those of where somebody is now', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toPlace(world);
		await world.journey.choosePlace('geen-adres', 'dordrecht');
		expect(world.journey.answers['huishouden']).toEqual({ 'begin.waar': ['geen-adres'] });
		expect(world.journey.municipality).toBe('dordrecht');
	});
});

test('a place that nobody knows counts as elsewhere', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toPlace(world);
		await world.journey.choosePlace('weet-niet', null);
		expect(world.journey.answers['huishouden']).toEqual({ 'begin.waar': 'weet-niet' });
		expect(world.journey.municipality).toBe('elders');
	});
});

test('a place that cannot be fetched is said, and costs no answer', async () => {
	await inRoot(async () => {
		let isOffline = false;
		const world = journeyOn(littleBundle, { offline: () => isOffline });
		await toPlace(world);
		isOffline = true;
		await world.journey.choosePlace('dordrecht', 'dordrecht');
		expect(world.problems).toEqual([{ code: 'bundle.never-fetched' }]);
		expect(world.journey.answers['huishouden']).toEqual({ 'begin.waar': ['gemeente'] });
		expect(asked(world.journey).id).toBe('geld.wat');
	});
});

test('the first questions are asked before any content is there, and their answers count', async () => {
	await inRoot(async () => {
		const [safety, begin] = littleBundle.topics.map(({ questions }) => questions[0]);
		if (safety === undefined || begin === undefined) throw new Error('no question');
		const words = { nl: { words: {}, dutch: [] }, en: { words: {}, dutch: [] } };
		const questions = [
			{ question: safety, left: 4 },
			{ question: begin, left: 3 }
		];
		const { journey, written } = journeyOn(littleBundle, { opening: { id: 'eerste', questions, words } });
		expect(asked(journey).id).toBe('veiligheid.veilig');
		journey.answer('ik', 'veiligheid.veilig', ['ja']);
		expect(asked(journey).id).toBe('begin.wat');
		journey.answer('ik', 'begin.wat', ['geld']);
		expect(journey.place.kind).toBe('waiting');
		// A safety answer is written down nowhere, not even in this tab.
		expect(written.at(-1)?.answers).toEqual({ ik: { 'begin.wat': ['geld'] } });
		journey.back();
		expect(asked(journey).id).toBe('begin.wat');
		await journey.open();
		expect(journey.answers['ik']).toEqual({ 'veiligheid.veilig': ['ja'], 'begin.wat': ['geld'] });
	});
});

test('after a reload safety is asked again, and then the journey goes on where it was', async () => {
	await inRoot(async () => {
		const before = journeyOn(littleBundle);
		await toCheck(before);
		const kept = before.written.at(-1);
		if (kept === undefined) throw new Error('nothing kept');

		const { journey, history } = journeyOn(littleBundle);
		history.push({ position: 5, depth: 5 });
		journey.resume(kept);
		expect(journey.place.kind).toBe('waiting');
		await journey.open();
		expect(asked(journey).id).toBe('veiligheid.veilig');
		journey.answer('ik', 'veiligheid.veilig', ['ja']);
		expect(journey.place.kind).toBe('check');
	});
});

test('a saved plan opens on its own bundle, at the plan, and asks nothing about safety', async () => {
	await inRoot(async () => {
		const before = journeyOn(littleBundle);
		await toCheck(before);
		const saved = before.journey.toSave('1');
		if (saved === null) throw new Error('nothing to save');

		const { journey, wishes } = journeyOn(littleBundle);
		await journey.openSaved({ ...saved, bundle: 'oud' });
		expect(wishes.at(-1)).toMatchObject({ pinned: 'oud', municipality: 'dordrecht' });
		expect(journey.place.kind).toBe('plan');
		expect(journey.trail.some((place) => place.kind === 'question' && place.question.safety)).toBe(false);
	});
});

test('a journey keeps its bundle; a new one takes the newest', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toPlace(world);
		await world.journey.open();
		expect(world.wishes.at(-1)?.pinned).toBe('nieuw');
		await world.journey.restart();
		expect(world.wishes.at(-1)?.pinned).toBeUndefined();
		expect(world.journey.hasAnswers).toBe(false);
		expect(world.written).toEqual([]);
	});
});

test('what the history holds is numbers only', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		world.journey.toPlan();
		world.journey.look('door', 'schuldhulp');
		expect(new Screens(world.journey).detail).toMatchObject({ kind: 'door' });
		const text = JSON.stringify(world.history.entries);
		expect(text.replaceAll(/"(position|depth|mending|aside|detail)"/g, '')).not.toMatch(/[a-z]{5}/);
		world.journey.back();
		expect(new Screens(world.journey).detail).toBeNull();
	});
});

test('any position in the history gives a screen', async () => {
	await inRoot(async () => {
		const world = journeyOn(littleBundle);
		await toCheck(world);
		for (const position of [0, 3, 99, 1e9]) {
			world.history.replace({ position, depth: 0 });
			expect(['question', 'danger', 'check', 'plan']).toContain(world.journey.place.kind);
		}
	});
});
