import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { PlacePicker, type PlaceFound } from '#ui';
import { show } from './show.ts';
import { nl, question } from './views.ts';

const municipality = (id: string, name: string) => ({ id, name, places: [], postcodes: [] });

function pick(find: (text: string) => PlaceFound = () => ({ kind: 'unreadable' })) {
	const choices: (string | null)[][] = [];
	show(PlacePicker, {
		question: question({
			id: 'begin.waar',
			ask: nl('Waar woont u?'),
			pick: 'one',
			place: 'home',
			options: [],
			none: null
		}),
		municipalities: [
			municipality('ergens', 'Ergens'),
			municipality('nergens', 'Nergens'),
			municipality('elders', 'Elders')
		],
		find,
		chosen: null,
		progress: { answered: 3, left: 2 },
		onchoose: (choice: string, near: string | null) => choices.push([choice, near]),
		onback: null
	});
	return choices;
}

const go = (user: ReturnType<typeof userEvent.setup>) =>
	user.click(screen.getByRole('button', { name: 'Verder' }));

test('a municipality from the list', async () => {
	const user = userEvent.setup();
	const choices = pick();
	await user.click(screen.getByRole('radio', { name: 'Nergens' }));
	await go(user);
	expect(choices).toEqual([['nergens', 'nergens']]);
});

test('a postcode shows what it found and picks it, and still waits for *Verder*', async () => {
	const user = userEvent.setup();
	const choices = pick((text) =>
		text === '1234' ? { kind: 'found', ids: ['ergens'] } : { kind: 'unreadable' }
	);
	await user.type(screen.getByRole('textbox'), '1234{Enter}');
	expect(choices).toEqual([]);
	expect(screen.getByText('Bedoelt u deze gemeente?')).toBeVisible();
	expect(screen.getByRole('radio', { name: 'Ergens' })).toBeChecked();
	expect(screen.queryByRole('radio', { name: 'Nergens' })).toBeNull();
	await go(user);
	expect(choices).toEqual([['ergens', 'ergens']]);
});

test('a place outside is said honestly, with another municipality as a way on', async () => {
	const user = userEvent.setup();
	const choices = pick(() => ({ kind: 'outside' }));
	await user.type(screen.getByRole('textbox'), 'Verweg{Enter}');
	expect(screen.getByText(/kennen wij de deuren nog niet/)).toBeVisible();
	await go(user);
	expect(choices).toEqual([['elders', 'elders']]);
});

test('without an address: where somebody is now, which may be unknown', async () => {
	const user = userEvent.setup();
	const choices = pick();
	await user.click(screen.getByRole('radio', { name: 'Ik heb geen adres' }));
	const now = screen.getByRole('group', { name: 'In welke gemeente bent u nu?' });
	await go(user);
	expect(choices).toEqual([]);
	expect(now).toContainElement(document.activeElement instanceof HTMLElement ? document.activeElement : null);
	await user.click(screen.getAllByRole('radio', { name: 'Ergens' })[1] ?? now);
	await go(user);
	await user.click(screen.getAllByRole('radio', { name: 'Ik weet het niet' })[1] ?? now);
	await go(user);
	expect(choices).toEqual([
		['geen-adres', 'ergens'],
		['geen-adres', null]
	]);
});

test('"weet ik niet" is an answer', async () => {
	const user = userEvent.setup();
	const choices = pick();
	await user.click(screen.getByRole('radio', { name: 'Ik weet het niet' }));
	await go(user);
	expect(choices).toEqual([['weet-niet', null]]);
});

test('what is typed is not checked for spelling and not remembered', () => {
	pick();
	expect(screen.getByRole('textbox')).toHaveAttribute('spellcheck', 'false');
	expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off');
});
