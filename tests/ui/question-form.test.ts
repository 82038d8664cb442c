import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Answer } from '#engine';
import { QuestionForm } from '#ui';
import { show } from './show.ts';
import { nl, question, safetyQuestion } from './views.ts';

const progress = { answered: 2, left: 3 };

function ask(over: Parameters<typeof question>[0] = {}, answer: Answer | null = null) {
	const answers: Answer[] = [];
	const onback = vi.fn();
	const props = {
		question: question(over),
		answer,
		progress,
		onback,
		onanswer: (given: Answer) => answers.push(given)
	};
	return { answers, onback, props, ...show(QuestionForm, props) };
}

const box = (name: string) => screen.getByRole('checkbox', { name });
const next = () => screen.getByRole('button', { name: 'Verder' });

test('the question is the heading and the name of the group', () => {
	ask();
	const group = screen.getByRole('group', { name: 'Wat is er aan de hand?' });
	expect(within(group).getByRole('heading', { level: 1, name: 'Wat is er aan de hand?' })).toBeVisible();
	expect(screen.getByText('nog ongeveer 3 vragen')).toBeVisible();
});

test('gives what was picked, in the order of the options, only after *Verder*', async () => {
	const user = userEvent.setup();
	const { answers } = ask();
	await user.click(box('Wonen'));
	await user.click(box('Geld en rekeningen'));
	expect(answers).toEqual([]);
	await user.click(next());
	expect(answers).toEqual([['geld', 'wonen']]);
});

test('"weet ik niet" and "niets hiervan" each exclude everything else', async () => {
	const user = userEvent.setup();
	const { answers } = ask();
	await user.click(box('Wonen'));
	await user.click(box('Ik weet het niet'));
	expect(box('Wonen')).not.toBeChecked();
	await user.click(box('Iets anders'));
	expect(box('Ik weet het niet')).not.toBeChecked();
	await user.click(next());
	await user.click(box('Geld en rekeningen'));
	expect(box('Iets anders')).not.toBeChecked();
	await user.click(next());
	await user.click(box('Ik weet het niet'));
	await user.click(next());
	expect(answers).toEqual([[], ['geld'], 'weet-niet']);
});

test('one choice: the last one counts, and "weet ik niet" is one of them', async () => {
	const user = userEvent.setup();
	const { answers } = ask({ pick: 'one', none: null });
	await user.click(screen.getByRole('radio', { name: 'Wonen' }));
	await user.click(screen.getByRole('radio', { name: 'Ik weet het niet' }));
	await user.click(next());
	await user.click(screen.getByRole('radio', { name: 'Wonen' }));
	await user.click(next());
	expect(answers).toEqual(['weet-niet', ['wonen']]);
});

test('shows the answer given before', () => {
	ask({}, ['wonen']);
	expect(box('Wonen')).toBeChecked();
	expect(box('Ik weet het niet')).not.toBeChecked();
});

test('many options: those that fit the screen come at once, the others right after, none of them lost', async () => {
	const options = Array.from({ length: 16 }, (_, at) => ({
		id: `optie-${String(at)}`,
		label: nl(`Optie ${String(at)}.`),
		pictogram: null
	}));
	ask({ options }, ['optie-14']);
	expect(screen.getAllByRole('checkbox', { name: /^Optie/ })).toHaveLength(6);
	expect(box('Ik weet het niet')).toBeVisible();
	expect(await screen.findByRole('checkbox', { name: 'Optie 14.' })).toBeChecked();
	expect(screen.getAllByRole('checkbox', { name: /^Optie/ })).toHaveLength(16);
});

test('shows "weet ik niet" and "niets hiervan" given before', () => {
	const first = ask({}, 'weet-niet');
	expect(box('Ik weet het niet')).toBeChecked();
	first.unmount();
	ask({}, []);
	expect(box('Iets anders')).toBeChecked();
});

test('*Verder* without a choice says so kindly and leads to the first option', async () => {
	const user = userEvent.setup();
	const { answers } = ask();
	await user.click(next());
	expect(answers).toEqual([]);
	expect(screen.getByText('Kies eerst een antwoord. “Ik weet het niet” mag ook.')).toBeVisible();
	expect(box('Geld en rekeningen')).toHaveFocus();
	await user.click(box('Wonen'));
	expect(screen.queryByText(/Kies eerst/)).toBeNull();
});

test('works by keyboard alone', async () => {
	const user = userEvent.setup();
	const { answers } = ask();
	expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
	await user.tab();
	expect(box('Geld en rekeningen')).toHaveFocus();
	await user.keyboard(' ');
	await user.tab();
	await user.keyboard(' ');
	await user.keyboard('{Enter}');
	expect(answers).toEqual([['geld', 'wonen']]);
});

test('a new question gets the focus, and nothing half chosen stays behind', async () => {
	const user = userEvent.setup();
	const { props, rerender } = ask();
	await user.click(box('Wonen'));
	const other = {
		...props,
		question: question({ id: 'begin.vandaag', ask: nl('Moet er vandaag iets gebeuren?') })
	};
	await rerender({ given: other });
	expect(screen.getByRole('heading', { name: 'Moet er vandaag iets gebeuren?' })).toHaveFocus();
	expect(box('Wonen')).not.toBeChecked();
});

test('goes back', async () => {
	const user = userEvent.setup();
	const { onback } = ask();
	await user.click(screen.getByRole('button', { name: 'Terug' }));
	expect(onback).toHaveBeenCalledOnce();
});

test('a question about safety may wait', async () => {
	const user = userEvent.setup();
	const { answers } = ask(safetyQuestion());
	expect(screen.getByText('Kijkt er iemand mee? Dan kan dit ook later.')).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Nu niet, liever later' }));
	expect(answers).toEqual(['weet-niet']);
});

test('says why it asks', () => {
	ask();
	expect(screen.getByText('Waarom vragen wij dit?')).toBeVisible();
	expect(screen.getByText('Dan weten wij welke hulp past.')).toBeInTheDocument();
});

test('texts are text, never markup', () => {
	ask({ ask: nl('<img src=x onerror=alert(1)>') });
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('<img src=x onerror=alert(1)>');
	expect(document.querySelector('img')).toBeNull();
});

test('Dutch words on an English page say that they are Dutch', () => {
	const props = { question: question(), answer: null, progress, onback: null, onanswer: () => undefined };
	show(QuestionForm, props, 'en');
	expect(screen.getByText('Wat is er aan de hand?')).toHaveAttribute('lang', 'nl');
	expect(screen.getByRole('button', { name: 'Next' })).toBeVisible();
});

test('a form that is sent before the app is there puts nothing in the address', () => {
	const { container } = ask();
	expect(container.querySelector('form')).toHaveAttribute('method', 'dialog');
});

test('what looks like HTML in the guide is shown as text', () => {
	const written = '<img src=x onerror=alert(1)> <b>hulp</b>';
	const { container } = ask({ ask: nl(written), why: nl(written) });
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(written);
	expect(container.querySelector('img, b')).toBeNull();
});
