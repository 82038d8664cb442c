import axe from 'axe-core';
import { cleanup, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { addDays } from '#calendar';
import { ok } from '#result';
import { memoryKeeper, VisitDesk } from '#state';
import { FilePrint, textOnPaper, VaultOpen, VisitKept, VisitToFile } from '#ui';
import {
	addLine,
	handOverOf,
	present,
	setAbout,
	setLead,
	setNotes,
	textOf,
	write,
	type TextField,
	type Visit
} from '#visit';
import { linesOf } from '../../src/routes/[[lang=language]]/huisbezoek/lines.ts';
import { messages } from '../i18n/messages.ts';
import { libraryNoting } from '../state/visit-library.ts';
import { households, TODAY, visitTo } from '../visit/households.ts';
import { show } from './show.ts';

const t = messages.nl;
const noop = (): void => undefined;

async function deskWith(visit: Visit): Promise<VisitDesk> {
	const desk = new VisitDesk({
		library: libraryNoting([]),
		keeper: { ...memoryKeeper(), open: () => Promise.resolve(ok(visit)) },
		standard: () => ({}),
		newId: () => 'een'
	});
	await desk.resume(visit.id, 'nl');
	return desk;
}

const written = (visit: Visit, field: TextField, words: string): Visit => {
	const done = write(visit, field, words);
	if (!done.ok) throw new Error(done.problem.code);
	return done.value;
};

/** As a worker leaves it: a line with a goal, notes, and a day to look back. */
function filledIn(visit: Visit): Visit {
	const [first] = visit.people;
	const lined = addLine(visit, []);
	const line = lined.lines[0]?.id;
	if (line === undefined || first === undefined) throw new Error('no line');
	const about = setLead(setAbout(setNotes(lined, true), line, [first.id]), {
		lead: first.id,
		lookBack: addDays(TODAY, 14)
	});
	return written(
		written(about, { of: 'goal', line }, 'Weer rust aan tafel.'),
		{ of: 'good' },
		'Zij lachen veel.'
	);
}

const bare = (text: string): string => text.replaceAll(/^- /gmu, '').replaceAll(/[\s_]+/gu, '');

test('for every household the text says all that stands on the paper, and nothing else', async () => {
	expect(households.length).toBeGreaterThanOrEqual(12);
	for (const person of households) {
		const visit = filledIn(visitTo(person));
		const desk = await deskWith(visit);
		if (desk.plan === null) throw new Error(`${person.id} has no plan`);
		const { container } = show(FilePrint, {
			visit,
			people: present(visit),
			plan: desk.plan,
			lines: linesOf(visit),
			text: (field: TextField) => textOf(visit, field),
			handOver: (door: string) => handOverOf(visit, door),
			topics: desk.overview,
			madeOn: TODAY
		});
		const sheet = container.querySelector('.sheet');
		if (sheet === null) throw new Error('no sheet');
		const text = textOnPaper(sheet);
		expect(bare(text), person.id).toBe(bare(sheet.textContent));
		expect(text).toContain('Weer rust aan tafel.');
		expect(text).toContain('Zij lachen veel.');
		for (const { door } of desk.plan.doors) expect(text).toContain(door.name.text);
		expect(text).not.toMatch(/\n\n\n|^\s|\s$/u);
		cleanup();
	}
});

test('that it is not locked is said before it is made, and again after', async () => {
	const [onprint, onsave] = [vi.fn(), vi.fn()];
	const { container, rerender } = show(VisitToFile, {
		saved: null,
		failed: false,
		onprint,
		onsave,
		onback: noop
	});
	const plain = screen.getByText(t['vault.file.plain']);
	const save = screen.getByRole('button', { name: t['vault.file.save'] });
	expect(plain.compareDocumentPosition(save) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	await userEvent.click(save);
	await userEvent.click(screen.getByRole('button', { name: t['vault.file.print'] }));
	expect([onprint, onsave].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	const { violations } = await axe.run(container);
	expect(violations.map(({ id }) => id)).toEqual([]);
	await rerender({
		component: VisitToFile,
		language: 'nl',
		given: { saved: 'dossier-2026-11-26.txt', failed: false, onprint, onsave, onback: noop }
	});
	expect(screen.getByText(/dossier-2026-11-26\.txt\. Het is niet op slot\./)).toBeVisible();
});

test('from the list of visits, and first of all for what goes soon', async () => {
	const onfile = vi.fn();
	const visit = (id: string, keepUntil: string) =>
		({ kind: 'whole', id, begun: TODAY, people: ['moeder'], keepUntil }) as const;
	show(VisitKept, {
		kept: [visit('a', addDays(TODAY, 40)), visit('b', addDays(TODAY, 3))],
		soon: addDays(TODAY, 7),
		onopen: noop,
		onfile,
		ondrop: noop,
		ondiscard: noop
	});
	const buttons = screen.getAllByRole('button', { name: t['vault.file.go'] });
	for (const each of buttons) await userEvent.click(each);
	expect(onfile.mock.calls).toEqual([['a'], ['b']]);
	expect(buttons.map(({ className }) => /(^| )go( |$)/.test(className))).toEqual([false, true]);
});

test('the reminder in the vault leads to it', () => {
	show(VaultOpen, {
		visits: 1,
		damaged: 0,
		soon: [{ id: 'a', changed: '2026-10-20', keepUntil: '2026-12-01' }],
		gone: 0,
		visitsHref: '/huisbezoek/',
		busy: false,
		problem: null,
		onlock: noop,
		ondiscard: noop
	});
	expect(screen.getByRole('link', { name: t['vault.soon.go'] })).toHaveAttribute('href', '/huisbezoek/');
});
