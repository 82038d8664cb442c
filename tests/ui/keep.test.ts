import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { screen, waitFor, within } from '@testing-library/svelte';
import jsQR from 'jsqr';
import { generate } from 'lean-qr';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { CardView, KeptView } from '#state';
import {
	CardsPage,
	CompareTable,
	DoorPage,
	KeepButton,
	KeptPage,
	ProvisionPage,
	ShareButton,
	SharePanel
} from '#ui';
import { pathOf, QUIET } from '../../src/ui/qr-path.ts';
import { messages } from '../i18n/messages.ts';
import { show } from './show.ts';
import { door, nl, origin, provision, right } from './views.ts';

const t = messages.nl;
const noop = (): void => undefined;
const card = (id: string, over: Partial<CardView> = {}): CardView => ({
	ref: { kind: 'provision', id },
	key: `provision:${id}`,
	slug: id,
	name: nl(`Hulp ${id}`),
	what: nl('Iemand helpt u.'),
	forWhom: nl('Iedereen.'),
	cost: null,
	how: nl('Bel.'),
	term: null,
	conditions: [nl('U woont hier.')],
	door: door(),
	...over
});
const here = (id: string, over: Partial<CardView> = {}): KeptView => ({
	kind: 'here',
	stored: `provision:${id}`,
	municipality: null,
	card: card(id, over)
});
const gone: KeptView = {
	kind: 'gone',
	stored: 'provision:weg',
	municipality: null,
	name: nl('Oude hulp'),
	door: door()
};
const elsewhere: KeptView = { kind: 'elsewhere', stored: 'door:x', municipality: 'stad', name: nl('Deur X') };

const keptPage = (over: Partial<ComponentProps<typeof KeptPage>> = {}) =>
	show(KeptPage, {
		kept: [here('a'), here('b'), gone, elsewhere],
		chosen: [],
		onchoose: noop,
		hrefOf: ({ slug }: CardView) => `/voorziening/${slug}/`,
		placeOf: (view: KeptView) => (view.municipality === null ? null : 'Stad'),
		onforget: noop,
		forgotten: null,
		onrestore: noop,
		oncompare: noop,
		onshare: noop,
		onprint: noop,
		guideHref: '/deuren/',
		cardsHref: '/kaarten/',
		...over
	});
const cardsPage = (over: Partial<ComponentProps<typeof CardsPage>> = {}) =>
	show(CardsPage, {
		opened: null,
		problem: null,
		waiting: false,
		oncode: noop,
		hrefOf: ({ slug }: CardView) => `/voorziening/${slug}/`,
		talkHref: '/praten/',
		keptHref: '/bewaard/',
		keep: createRawSnippet(() => ({ render: () => '<span>bewaar</span>' })),
		...over
	});
const opened = {
	cards: [card('a')],
	missing: 2,
	sameBundle: false,
	place: 'Stad',
	placeIs: 'far'
} as const;
const codes = [{ code: 'ABCD-EFGH', address: 'https://x.example/kaarten/#ABCD-EFGH', count: 2, place: null }];
const sharePanel = (over: Partial<ComponentProps<typeof SharePanel>> = {}) =>
	show(SharePanel, {
		codes,
		typeAt: 'x.example/kaarten',
		most: null,
		sent: 'no',
		onsend: noop,
		onclose: noop,
		...over
	});

test('the button says what it keeps, and keeps or forgets it', async () => {
	const user = userEvent.setup();
	const [onkeep, onforget] = [vi.fn(), vi.fn()];
	const { rerender } = show(KeepButton, { name: 'Poetshulp', kept: false, onkeep, onforget });
	await user.click(screen.getByRole('button', { name: 'Bewaar: Poetshulp' }));
	await rerender({ given: { name: 'Poetshulp', kept: true, onkeep, onforget } });
	await user.click(screen.getByRole('button', { name: /^Bewaard: Poetshulp/ }));
	expect([onkeep.mock.calls.length, onforget.mock.calls.length]).toEqual([1, 1]);
});

test('nothing kept: says how to keep something; not asked yet: says to wait', () => {
	const { unmount } = keptPage({ kept: [] });
	expect(screen.getByText(t['keep.none'])).toBeVisible();
	expect(screen.queryByRole('button', { name: t['keep.share'] })).toBeNull();
	unmount();
	keptPage({ kept: null });
	expect(screen.queryByText(t['keep.none'])).toBeNull();
	expect(screen.getByText(t['shell.loading'])).toBeVisible();
});

test('what is gone shows its old name and whom to ask; what is elsewhere says where', () => {
	keptPage();
	const [, , first, second] = screen.getAllByRole('listitem');
	if (first === undefined || second === undefined) throw new Error('too few');
	expect(within(first).getByRole('heading', { name: 'Oude hulp' })).toBeVisible();
	expect(within(first).getByText(t['keep.gone'])).toBeVisible();
	expect(within(first).getByRole('link', { name: /0800-0000/ })).toHaveAttribute('href', 'tel:0800-0000');
	expect(within(second).getByText(/Dit is van Stad/)).toBeVisible();
	expect(within(second).queryByRole('checkbox')).toBeNull();
});

test('two or three can be compared, not one and not four', async () => {
	const keys = ['a', 'b', 'c', 'd'];
	const kept = keys.map((id) => here(id));
	for (const count of [0, 1, 2, 3, 4]) {
		const { unmount } = keptPage({ kept, chosen: keys.slice(0, count).map((id) => `provision:${id}`) });
		expect(screen.queryByRole('button', { name: t['keep.compare'] }) !== null).toBe(
			count === 2 || count === 3
		);
		unmount();
	}
	const onchoose = vi.fn();
	keptPage({ kept, onchoose });
	await userEvent.click(screen.getByRole('checkbox', { name: 'Kies: Hulp c' }));
	expect(onchoose).toHaveBeenCalledWith('provision:c', true);
});

test('what was taken away can be put back', async () => {
	const onrestore = vi.fn();
	keptPage({ forgotten: 'Poetshulp', onrestore });
	await userEvent.click(screen.getByRole('button', { name: t['keep.restore'] }));
	expect(onrestore).toHaveBeenCalledOnce();
});

test('side by side: a table by name, with every row of every card, and what is unknown said so', () => {
	show(CompareTable, {
		cards: [card('a'), card('b', { cost: nl('Gratis.'), door: null })],
		onclose: noop
	});
	const table = screen.getByRole('table', { name: t['compare.title'] });
	expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
	expect(within(table).getAllByRole('rowheader')).toHaveLength(7);
	const cost = within(table)
		.getAllByRole('row')
		.find((row) => within(row).queryByRole('rowheader', { name: t['provision.cost'] }) !== null);
	const cells = cost === undefined ? [] : within(cost).getAllByRole('cell');
	expect(cells.map((cell) => cell.textContent)).toEqual([
		expect.stringContaining(t['compare.unknown']),
		expect.stringContaining('Gratis.')
	]);
});

test('the drawn picture says exactly the address, as a camera reads it', async () => {
	sharePanel();
	const picture = await screen.findByRole('img', { name: 'QR-code voor 2 kaarten' });
	const side = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
	const path = picture.querySelector('path')?.getAttribute('d') ?? '';
	expect(read(path, side)).toBe('https://x.example/kaarten/#ABCD-EFGH');
});

test('every picture that can be drawn has its quiet border', () => {
	const drawing = generate('ABCD');
	const bars = [...pathOf(drawing).matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
	for (const [x = 0, y = 0, length = 0] of bars) {
		expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET);
		expect(Math.max(x + length, y + 1)).toBeLessThanOrEqual(drawing.size + QUIET);
	}
});

/** Paints the path eight pixels to a square, and looks at it as a camera does. */
function read(path: string, side: number): string | undefined {
	const scale = 8;
	const width = side * scale;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const bar of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
		const [left = 0, top = 0, length = 0] = bar.slice(1).map((number) => Number(number) * scale);
		for (let y = top; y < top + scale; y += 1) {
			for (let x = left; x < left + length; x += 1)
				pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
		}
	}
	return jsQR(pixels, width, width)?.data;
}

test('a code that opened says what is missing, from where it is, and for whom', () => {
	cardsPage({ opened });
	const status = screen.getByRole('status');
	expect(status).toHaveTextContent(t['cards.other-bundle']);
	expect(status).toHaveTextContent('2 kaarten uit deze code zijn er hier niet.');
	expect(status).toHaveTextContent('De gids van Stad staat nog niet op deze telefoon.');
	expect(screen.getByRole('link', { name: 'Hulp a' })).toHaveAttribute('href', '/voorziening/a/');
});

test('a code with nothing left in it leads to somebody to call', () => {
	cardsPage({ opened: { ...opened, cards: [], place: null, placeIs: 'unknown' } });
	expect(screen.getByText(t['cards.place-unknown'])).toBeVisible();
	expect(screen.getByRole('link', { name: t['shell.talk'] })).toBeVisible();
});

test('a mistake in a typed code is told with the field, by group', async () => {
	const oncode = vi.fn();
	cardsPage({ problem: { code: 'code.group', groups: [2, 5] }, oncode });
	const field = screen.getByRole('textbox', { name: t['cards.field'] });
	expect(field).toBeInvalid();
	expect(field).toHaveAccessibleDescription(/deze groepen: 2, 5/);
	await userEvent.type(field, 'abcd{Enter}');
	expect(oncode).toHaveBeenCalledWith('abcd');
});

test('the page of a door or of help tells what one may arrange for another, and what goes with it', () => {
	const known = {
		kind: 'known',
		may: nl('U mag bellen.'),
		needs: nl('De ander zegt ja.'),
		origin: origin({ confirmed: false })
	} as const;
	const { unmount } = show(DoorPage, { door: door(), provisions: [], trusted: false, behalf: known });
	const section = screen.getByRole('region', { name: t['behalf.title'] });
	expect(section).toHaveTextContent('De ander zegt ja.');
	expect(section).toHaveTextContent(t['fresh.unconfirmed-other']);
	unmount();
	show(ProvisionPage, {
		provision: provision(),
		door: door(),
		trusted: true,
		behalf: { kind: 'general', right: right() },
		related: [{ id: 'r', name: nl('Lotgenoten'), what: nl('Praten.'), lesserKnown: true }],
		relatedHref: (id: string) => `/voorziening/${id}/`
	});
	expect(screen.getByText(t['behalf.unknown'])).toBeVisible();
	expect(screen.getByRole('link', { name: 'Lotgenoten' })).toHaveAttribute('href', '/voorziening/r/');
	expect(screen.getByText(t['related.lesser-known'])).toBeVisible();
	expect(screen.getByText(/nu open tot 17.00 uur/)).toBeVisible();
});

const screens = {
	KeptPage: () => keptPage({ chosen: ['provision:a', 'provision:b'], forgotten: 'Iets' }),
	CompareTable: () =>
		show(CompareTable, { cards: [card('a'), card('b'), card('c', { door: null })], onclose: noop }),
	SharePanel: () => sharePanel({ most: 40, sent: 'failed' }),
	CardsPage: () => cardsPage({ opened, problem: null }),
	'CardsPage, wrong code': () => cardsPage({ problem: { code: 'code.sign', group: 1, sign: '<' } }),
	ShareButton: () => show(ShareButton, { name: 'Poetshulp', onshare: noop })
};
test.each(Object.entries(screens))('axe finds nothing: %s', async (_name, render) => {
	const { container } = render();
	await waitFor(() => expect(container.textContent).not.toBe(''));
	const { violations } = await axe.run(container, {
		rules: { region: { enabled: false }, 'color-contrast': { enabled: false } }
	});
	expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
