import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { Phrase, PracticeView, WayView } from '#state';
import { PractiseBand, PractiseCompare, PractiseList, PractiseStory, PractiseTold, VisitAlone } from '#ui';
import type { Practice } from '#visit';
import { show } from './show.ts';
import { safetyQuestion } from './views.ts';

const nothing = (): void => undefined;
const dutch = (text: string): Phrase => ({ text, lang: 'nl' });

const household: Practice = {
	id: 'post',
	title: 'De post',
	trains: 'Haast zien.',
	municipality: 'dordrecht',
	story: ['Moeder wijst naar de post.', 'Het is stil.'],
	people: [
		{ id: 'moeder', age: '27-aow', told: {} },
		{ id: 'kind 1', age: '12-15', told: {} }
	],
	household: {},
	alone: [],
	plan: [],
	lead: null,
	mistakes: []
};

const way = (to: string, people: readonly string[], why: string | null): WayView => ({
	to,
	door: dutch(`Deur ${to}`),
	role: dutch(`rol ${to}`),
	for: people,
	why: why === null ? null : dutch(why)
});

const view: PracticeView = {
	isSame: false,
	lines: [
		{
			...way('a', ['moeder', 'vader'], 'Het heeft haast.'),
			urgency: 'vandaag',
			found: ['moeder'],
			missed: ['vader'],
			otherwise: 'normaal'
		}
	],
	lead: { door: dutch('Het wijkteam'), yours: null, isSame: false, why: dutch('Eén iemand.') },
	beside: [way('b', ['kind 1'], 'Dat vult u in.'), way('c', ['moeder'], null)],
	mistakes: [way('d', ['moeder'], 'Dat past hier niet.')],
	answers: [
		{
			subject: 'moeder',
			question: 'geld.wat',
			ask: dutch('Wat speelt er met geld?'),
			says: dutch('Het is op.'),
			yours: null,
			theirs: [dutch('Ik kom niet rond')]
		}
	],
	alone: [
		{
			person: 'moeder',
			says: [dutch('Ik ben bang.')],
			isFound: false,
			help: [way('e', ['moeder'], 'Zij mag advies vragen.')]
		}
	]
};

const events = { onask: nothing, onmeldcode: nothing, onvisit: nothing, onother: nothing };

test('each way of the experienced worker says who was found, who not yet, and why', () => {
	show(PractiseCompare, { view, ...events });
	const card = screen.getByText('Deur a').closest('li');
	if (card === null) throw new Error('no card');
	const inCard = within(card);
	expect(inCard.getByText('Hebt u ook: moeder')).toBeVisible();
	expect(inCard.getByText('Nog niet bij u: vader')).toBeVisible();
	expect(inCard.getByText(/^Bij u staat hier: /)).toBeVisible();
	expect(inCard.getByText('Het heeft haast.')).toBeVisible();
	expect(screen.getByText('Bij u is dat nog niemand.')).toBeVisible();
});

test('what only stands in their own plan has a reason, or the advice to ask once more', () => {
	show(PractiseCompare, { view, ...events });
	expect(screen.getByText('Dat vult u in.')).toBeVisible();
	expect(screen.getByText(/Vraag het nog een keer/)).toBeVisible();
	expect(screen.getByText('Niet: Deur d')).toBeInTheDocument();
});

test('from an answer that differs one tap leads to its question, and from what was said alone to the steps', async () => {
	const user = userEvent.setup();
	const [onask, onmeldcode] = [vi.fn(), vi.fn()];
	show(PractiseCompare, { view, ...events, onask, onmeldcode });
	await user.click(screen.getByText('Waar het verschil begint'));
	expect(screen.getByText('nog niet gevraagd')).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Naar deze vraag' }));
	expect(onask).toHaveBeenCalledExactlyOnceWith('moeder', 'geld.wat');
	await user.click(screen.getByRole('button', { name: 'Stappen als u zich zorgen maakt' }));
	expect(onmeldcode).toHaveBeenCalledOnce();
});

test('there is no score: no number, no percentage, nothing red', () => {
	const { container } = show(PractiseCompare, { view, ...events });
	const text = container.textContent.replace(/kind \d/gi, '');
	expect(text).not.toMatch(/\d|%|fout|goed gedaan|score/i);
});

test('a plan that is the same says so, and shows no empty headings', () => {
	const [line] = view.lines;
	if (line === undefined) throw new Error('gone');
	const same: PracticeView = {
		isSame: true,
		lines: [{ ...line, found: ['moeder', 'vader'], missed: [], otherwise: null }],
		lead: null,
		beside: [],
		mistakes: [],
		answers: [],
		alone: []
	};
	show(PractiseCompare, { view: same, ...events });
	expect(screen.getByText('Uw plan is gelijk aan dat van de ervaren werker.')).toBeVisible();
	for (const heading of ['Staat alleen bij u', 'Waar het verschil begint', 'Waar het vaak anders loopt'])
		expect(screen.queryByText(heading)).toBeNull();
});

test('the list says that nothing is kept, and on an English page that the households are Dutch', async () => {
	const user = userEvent.setup();
	const onchoose = vi.fn();
	const given = { practices: [household], running: null, problem: null, backHref: '/', oncontinue: nothing };
	const { unmount } = show(PractiseList, { ...given, onchoose });
	expect(screen.getByText(/gaat nooit in de kluis/)).toBeVisible();
	expect(screen.queryByText(/alleen in het Nederlands/)).toBeNull();
	await user.click(screen.getByRole('button', { name: /De post/ }));
	expect(onchoose).toHaveBeenCalledExactlyOnceWith(household);
	unmount();
	show(PractiseList, { ...given, onchoose }, 'en');
	expect(screen.getByText(/in Dutch only/)).toBeVisible();
	expect(screen.getByText('De post')).toHaveAttribute('lang', 'nl');
});

test('the story tells who is at the table; once begun it leads back to the talk', () => {
	const given = { practice: household, ready: true, onbegin: nothing, onother: nothing };
	const { unmount } = show(PractiseStory, { ...given, begun: false });
	expect(screen.getByText('Moeder, 27 jaar tot AOW')).toBeVisible();
	expect(screen.getByRole('button', { name: 'Begin de oefening' })).toBeEnabled();
	unmount();
	show(PractiseStory, { ...given, begun: true });
	expect(screen.getByRole('button', { name: 'Terug naar het gesprek' })).toBeEnabled();
});

test('what is printed of a practice visit says that the household does not exist', () => {
	const given = { title: 'De post', onstory: nothing, oncompare: nothing, onstop: nothing };
	const { container, unmount } = show(PractiseBand, { ...given, onPaper: true });
	expect(container.querySelector('.sheet')).toHaveTextContent('Oefening: dit huishouden bestaat niet.');
	unmount();
	// Elsewhere the page prints as it is: with a sheet there, it would be empty.
	expect(show(PractiseBand, { ...given, onPaper: false }).container.querySelector('.sheet')).toBeNull();
});

test('whoever says nothing about it says so; asked alone, they are safe', () => {
	const { unmount } = show(PractiseTold, {
		told: { says: 'Het is op.', answer: ['rondkomen'] },
		alone: false
	});
	expect(screen.getByRole('note', { name: 'Wat u hoort' })).toHaveTextContent('Het is op.');
	unmount();
	const told = show(PractiseTold, { told: null, alone: false });
	expect(screen.getByText(/Hierover vertelt niemand iets/)).toBeVisible();
	told.unmount();
	show(PractiseTold, { told: null, alone: true });
	expect(screen.getByText(/Ik ben veilig/)).toBeVisible();
});

test('what somebody says alone is not read before the worker says that nobody else is there', async () => {
	const user = userEvent.setup();
	show(VisitAlone, {
		people: ['moeder'],
		person: 'moeder',
		question: safetyQuestion(),
		doors: [],
		trusted: true,
		told: createRawSnippet((subject: () => string) => ({ render: () => `<p>Gehoord van ${subject()}</p>` })),
		onperson: nothing,
		onanswer: nothing,
		onforget: nothing,
		onclose: nothing
	});
	expect(screen.queryByText('Gehoord van moeder')).toBeNull();
	await user.click(screen.getByRole('button', { name: 'Ja, alleen wij' }));
	expect(screen.getByText('Gehoord van moeder')).toBeVisible();
});
