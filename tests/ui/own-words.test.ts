import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { OwnWords, type Suggestion } from '#ui';
import { show } from './show.ts';
import { nl } from './views.ts';

const geld: Suggestion = { topic: 'geld', label: nl('Geld en rekeningen'), because: 'deurwaarder' };

function tell(suggestions: readonly Suggestion[]) {
	const picked: (readonly string[])[] = [];
	show(OwnWords, {
		suggest: () => suggestions,
		onpick: (topics: readonly string[]) => picked.push(topics),
		helpHref: '/hulp-nu'
	});
	return picked;
}

async function write(user: ReturnType<typeof userEvent.setup>, text: string) {
	await user.click(screen.getByText('Of vertel het in eigen woorden'));
	await user.type(screen.getByRole('textbox'), text);
	await user.click(screen.getByRole('button', { name: 'Kijk wat past' }));
}

test('suggests and lets the person decide, and forgets the words', async () => {
	const user = userEvent.setup();
	const picked = tell([geld]);
	await write(user, 'de deurwaarder komt');
	const card = screen.getByRole('checkbox', { name: /Geld en rekeningen/ });
	expect(card).not.toBeChecked();
	expect(screen.getByText('U schreef: deurwaarder')).toBeVisible();
	await user.click(card);
	await user.click(screen.getByRole('button', { name: 'Ja, neem dit mee' }));
	expect(picked).toEqual([['geld']]);
	expect(screen.getByRole('textbox')).toHaveValue('');
});

test('words of danger lead to help first', async () => {
	const user = userEvent.setup();
	tell([{ topic: 'safety', label: nl('Veiligheid'), because: 'bang' }, geld]);
	await write(user, 'ik ben bang');
	expect(screen.getByRole('link', { name: 'Is er gevaar? Kijk eerst bij Hulp nu.' })).toHaveAttribute(
		'href',
		'/hulp-nu'
	);
	expect(screen.queryByRole('checkbox', { name: /Veiligheid/ })).toBeNull();
});

test('says honestly when it recognises nothing', async () => {
	const user = userEvent.setup();
	tell([]);
	await write(user, 'blub');
	expect(screen.getByText(/Wij herkennen dit niet/)).toBeVisible();
});

test('own words are not checked for spelling and not remembered', () => {
	tell([]);
	const field = document.querySelector('textarea');
	expect(field).toHaveAttribute('spellcheck', 'false');
	expect(field).toHaveAttribute('autocomplete', 'off');
});
