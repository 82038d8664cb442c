import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { SearchScreen } from '#ui';
import { messages } from '../i18n/messages.ts';
import { lookedUp } from './looked-up.svelte.ts';
import { show } from './show.ts';

const t = messages.nl;

function look(given = '') {
	const { lookingUp, addresses } = lookedUp(given);
	const onfirst = vi.fn<(href: string) => void>();
	show(SearchScreen, {
		lookingUp,
		trusted: true,
		doorHref: (slug: string) => `/deur/${slug}/`,
		provisionHref: (slug: string) => `/voorziening/${slug}/`,
		helpHref: '/hulp-nu/',
		listHref: '/deuren/',
		journeyHref: '/vraag/',
		onfirst
	});
	return {
		field: screen.getByRole('searchbox', { name: t['search.field'] }),
		user: userEvent.setup(),
		addresses,
		onfirst
	};
}

const cards = (): (string | null)[] =>
	screen.queryAllByRole('article').map((card) => within(card).getByRole('heading').textContent);

test('results come while somebody types, and say why', async () => {
	const { field, user } = look();
	await user.type(field, 'deurwaarder');
	expect(cards()).toEqual(['Schulden oplossen']);
	expect(screen.getByText('U zocht: deurwaarder')).toBeVisible();
	expect(screen.getByRole('link', { name: 'Schulden oplossen' })).toHaveAttribute(
		'href',
		'/voorziening/schulden/'
	);
});

test('what was found is announced once the typing stops', async () => {
	const { field, user } = look();
	await user.type(field, 'deurwaarder');
	await waitFor(() => {
		expect(screen.getByRole('status')).toHaveTextContent('1 uitkomst');
	});
});

test('Enter goes to the first card; with danger to the emergency page', async () => {
	const { field, user, onfirst } = look();
	await user.type(field, 'deurwaarder{Enter}');
	expect(onfirst).toHaveBeenLastCalledWith('/voorziening/schulden/');
	await user.clear(field);
	await user.type(field, 'ik ben bang{Enter}');
	expect(onfirst).toHaveBeenLastCalledWith('/hulp-nu/');
});

test('danger shows the emergency card first', async () => {
	const { field, user } = look();
	await user.type(field, 'he hits me');
	expect(screen.getByRole('heading', { name: t['search.help'] })).toBeVisible();
});

test('a door of safety is found with the emergency card only, under a neutral address', async () => {
	const { field, user } = look();
	await user.type(field, 'geweld');
	const link = screen.getByRole('link', { name: 'Veilig Thuis' });
	expect(link.getAttribute('href')).toMatch(/^\/deur\/hulp-\d{5}\/$/);
	expect(cards()).toEqual([]);
});

test.for(['qqqqwx', 'x'.repeat(2000), '<script>', 'مساعدة'])(
	'nothing found: a person to ring, %#',
	async (text) => {
		const { field, user } = look();
		await user.click(field);
		await user.paste(text);
		expect(await screen.findByRole('heading', { name: t['search.person'] })).toBeVisible();
		expect(document.querySelector('a[href^="tel:"]')).not.toBeNull();
	}
);

test('filters count, stand in the address as numbers, and come back from it', async () => {
	const { user, addresses } = look();
	await user.click(screen.getByText(t['search.filters']));
	const group = screen.getByRole('combobox', { name: t['search.filter.group'] });
	expect(within(group).getByRole('option', { name: `${t['search.group.mantelzorgers']} (1)` })).toBeVisible();
	await user.selectOptions(group, 'mantelzorgers');
	await user.click(screen.getByRole('checkbox', { name: `${t['search.filter.free']} (1)` }));
	expect(cards()).toEqual(['Praatgroep']);
	expect(addresses.at(-1)).toMatch(/^\?wie=\d{5}&gratis=1$/);

	document.body.replaceChildren();
	look(addresses.at(-1));
	expect(cards()).toEqual(['Praatgroep']);
});

test('an address with filters that do not exist shows everything', () => {
	look('?wie=99999&wet=<b>&gratis=2&onzin=1');
	expect(screen.getByText(/^Alles in een lijst \(\d+\)$/)).toBeVisible();
	expect(cards()).toEqual([]);
});

test('the whole list has no door of safety', async () => {
	const { user } = look();
	await user.click(screen.getByText(/^Alles in een lijst/));
	expect(screen.getByRole('link', { name: 'Praatgroep' })).toBeVisible();
	expect(screen.queryByRole('link', { name: 'Veilig Thuis' })).toBeNull();
	expect(screen.queryByRole('link', { name: 'Advies over geweld' })).toBeNull();
});

test('nothing to find for axe', async () => {
	const { field, user } = look();
	await user.type(field, 'deurwaarder');
	await user.click(screen.getByText(t['search.filters']));
	await user.click(screen.getByText(/^Alles in een lijst/));
	const { violations } = await axe.run(document.body, {
		rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
	});
	expect(violations.map(({ id }) => id)).toEqual([]);
});
