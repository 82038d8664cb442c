import axe from 'axe-core';
import userEvent from '@testing-library/user-event';
import { screen, within } from '@testing-library/svelte';
import type { Component, ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import { choicesOf, type FactView, type WrongChoice } from '#state';
import { DoorPage, EmergencyPage, PlanScreen, ProvisionPage, ReportsPage, Wrong, type Reporting } from '#ui';
import { messages } from '../i18n/messages.ts';
import Panel from './Panel.svelte';
import { show } from './show.ts';
import { door, nl, origin, phone, plan, provision, right } from './views.ts';
import Wronged from './Wronged.svelte';

const t = messages.nl;
const noop = (): void => undefined;
const button = new RegExp(`^${t['fresh.wrong'].replace('?', '\\?')}`);

function withButtons<Props extends Record<string, unknown>>(
	component: Component<Props>,
	given: NoInfer<Props>,
	bring: Reporting['bring'] = () => Promise.resolve(Panel)
) {
	return show(Wronged<Props>, { component, given, reporting: { bring, at: () => Promise.resolve(null) } });
}

const facts: readonly FactView[] = [
	{ of: 'door', id: 'een-deur', name: 'Deur', field: 'phone', value: '0800-0000', origin: origin() },
	{ of: 'door', id: 'een-deur', name: 'Deur', field: 'hours', value: '0800-0000', origin: origin() },
	{ of: 'door', id: 'een-deur', name: 'Deur', field: 'web', value: 'https://a.example', origin: origin() },
	{ of: 'door', id: 'een-deur', name: 'Deur', field: 'chat', value: 'https://b.example', origin: origin() }
];

test('a page that is not made for it has no such button', () => {
	show(DoorPage, { door: door(), provisions: [], trusted: true });
	expect(screen.queryAllByRole('button', { name: button })).toEqual([]);
});

test('help in danger has no such button, also where the page is made for it', () => {
	withButtons(EmergencyPage, { groups: [{ kind: 'danger', doors: [door()] }], homeHref: '/' });
	expect(screen.queryAllByRole('button', { name: button })).toEqual([]);
});

test('beside each number, address and site of a door: which one, by its name', async () => {
	withButtons(DoorPage, { door: door(), provisions: [], trusted: true });
	expect(screen.getAllByRole('button', { name: button }).map((one) => one.textContent)).toEqual([
		`${t['fresh.wrong']}: 0800-0000`,
		`${t['fresh.wrong']}: Voorbeeldplein 1, Ergens`,
		`${t['fresh.wrong']}: https://www.voorbeeld.example/hulp`,
		`${t['fresh.wrong']}: Deur voor Rekeningen`
	]);
	const [first] = screen.getAllByRole('button', { name: button });
	if (first === undefined) throw new Error('no button');
	expect(first).toHaveAttribute('aria-expanded', 'false');
	await userEvent.click(first);
	const said = within(screen.getByRole('list', { name: 'feiten' }));
	expect(said.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
		'door een-deur phone 0800-0000',
		'door een-deur hours 0800-0000'
	]);
	expect(first).toHaveAttribute('aria-expanded', 'true');
	await userEvent.click(screen.getByRole('button', { name: 'dicht' }));
	expect(screen.queryByRole('list', { name: 'feiten' })).toBe(null);
	expect(first).toHaveFocus();
});

test('the number of another door that may be rung is that other door’s', async () => {
	const other = { id: 'gemeente', name: nl('Gemeente Ergens'), phone: phone('14 000') };
	withButtons(DoorPage, {
		door: door({ channels: [], ringInstead: other }),
		provisions: [],
		trusted: true
	});
	await userEvent.click(screen.getByRole('button', { name: `${t['fresh.wrong']}: 14 000` }));
	expect(screen.getByText('door gemeente phone 14 000')).toBeVisible();
});

test('conditions, terms, costs, amounts and rights of help can be wrong', async () => {
	withButtons(ProvisionPage, { provision: provision({ rights: [right()] }) });
	const seen: (string | null)[] = [];
	for (const one of screen.getAllByRole('button', { name: button })) {
		await userEvent.click(one);
		const list = within(screen.getByRole('list', { name: 'feiten' }));
		seen.push(...list.getAllByRole('listitem').map((line) => line.textContent));
		await userEvent.click(one);
	}
	const fields = seen.map((line) => line?.split(' ').slice(0, 3).join(' '));
	expect(fields).toContain('right een-recht text');
	for (const field of ['conditions', 'term', 'cost', 'amounts'])
		expect(fields, field).toContain(`provision ${provision().id} ${field}`);
});

test('on a plan every line with a day has the button, and nothing of the answers goes along', async () => {
	withButtons(PlanScreen, {
		plan: plan(),
		trusted: true,
		saved: 'no',
		onchange: noop,
		onsave: noop,
		onprint: noop
	});
	const all = screen.getAllByRole('button', { name: button, hidden: true });
	expect(all.length).toBeGreaterThan(1);
	await userEvent.click(screen.getAllByRole('button', { name: button })[0] ?? document.body);
	const lines = within(screen.getByRole('list', { name: 'feiten' })).getAllByRole('listitem');
	for (const line of lines) expect(line.textContent).toMatch(/^(door|right|provision) /);
});

test('when its screen does not arrive it says so, and the next tap tries again', async () => {
	const bring = vi.fn(() => Promise.reject(new Error('no network')));
	withButtons(DoorPage, { door: door({ channels: [] }), provisions: [], trusted: true }, bring);
	const [one] = screen.getAllByRole('button', { name: button });
	if (one === undefined) throw new Error('no button');
	await userEvent.click(one);
	expect(await screen.findByText(t['fresh.wrong-failed'])).toBeVisible();
	await userEvent.click(one);
	expect(bring).toHaveBeenCalledTimes(2);
});

const asked = (over: Partial<ComponentProps<typeof Wrong>> = {}) =>
	show(Wrong, {
		choices: choicesOf(facts),
		state: 'ask',
		text: '',
		copied: 'no',
		listHref: '/klopt-niet/',
		onchoose: noop,
		onsend: noop,
		onundo: noop,
		onclose: noop,
		...over
	});

test('one tap says what is wrong; two of a kind say which', async () => {
	const said: string[] = [];
	asked({
		onchoose: ({ kind }: WrongChoice) => {
			said.push(kind);
		}
	});
	expect(screen.getByText(t['wrong.ask'])).toHaveFocus();
	for (const name of [
		t['wrong.kind.number'],
		t['wrong.kind.hours'],
		`${t['wrong.kind.site']}: https://a.example`,
		`${t['wrong.kind.site']}: https://b.example`,
		t['wrong.kind.other']
	])
		await userEvent.click(screen.getByRole('button', { name }));
	expect(said).toEqual(['number', 'hours', 'site', 'site', 'other']);
});

test.each([
	['device', t['wrong.only-here']],
	['memory', t['wrong.only-now']],
	['not', t['wrong.withheld']],
	['failed', t['wrong.failed']]
] as const)('says honestly what became of it: %s', async (state, words) => {
	const onundo = vi.fn();
	const { container } = asked({ state, text: 'Het nummer', onundo });
	expect(screen.getByText(words)).toBeVisible();
	expect(container.textContent.includes('Het nummer')).toBe(state === 'not');
	const isKept = state === 'device' || state === 'memory';
	expect(screen.queryAllByRole('link', { name: t['wrong.see'] })).toHaveLength(isKept ? 1 : 0);
	if (isKept) await userEvent.click(screen.getByRole('button', { name: t['wrong.undo'] }));
	expect(onundo).toHaveBeenCalledTimes(isKept ? 1 : 0);
	const { violations } = await axe.run(container);
	expect(violations.map(({ id }) => id)).toEqual([]);
});

type Line = NonNullable<ComponentProps<typeof ReportsPage>['lines']>[number];
const line = (key: string, over: Partial<Line> = {}): Line => ({
	key,
	name: `Deur ${key}`,
	kind: 'number',
	value: '078',
	day: '2026-11-26',
	sent: null,
	owner: nl('Deur'),
	email: null,
	mailHref: 'mailto:?subject=x',
	...over
});
const page = (over: Partial<ComponentProps<typeof ReportsPage>> = {}) =>
	show(ReportsPage, {
		lines: [
			line('a'),
			line('b', { sent: '2026-11-27' }),
			line('c', { owner: 'law', email: 'post@example.org' })
		],
		inMemory: false,
		outcome: 'no',
		text: null,
		oncopy: noop,
		onmail: noop,
		onforget: noop,
		onforgetall: noop,
		...over
	});

test('the list says what nobody saw yet, and what was taken along', async () => {
	const { container } = page();
	const items = screen.getAllByRole('listitem').map((item) => item.textContent);
	expect(items[0]).toContain(t['wrong.list.here']);
	expect(items[0]).toContain(t['wrong.list.no-mail']);
	expect(items[1]).toContain(t['wrong.list.sent'].replace('{{date}}', '27 november 2026'));
	expect(items[1]).not.toContain(t['wrong.list.here']);
	expect(items[2]).toContain(t['wrong.list.owner-law']);
	expect(items[2]).toContain('post@example.org');
	const { violations } = await axe.run(container);
	expect(violations.map(({ id }) => id)).toEqual([]);
});

test('where the device keeps nothing, the list does not say that it is on the device', () => {
	const { container } = page({ inMemory: true });
	expect(container.textContent).toContain(t['wrong.list.memory']);
	expect(container.textContent).not.toContain(t['wrong.list.here']);
});

test('all goes away at the second tap, one at the first', async () => {
	const onforget = vi.fn();
	const onforgetall = vi.fn();
	page({ onforget, onforgetall });
	await userEvent.click(screen.getByRole('button', { name: /^Haal weg: Deur b/ }));
	expect(onforget).toHaveBeenCalledExactlyOnceWith('b');
	await userEvent.click(screen.getByRole('button', { name: t['wrong.list.forget-all'] }));
	expect(onforgetall).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('button', { name: t['wrong.list.forget-sure'] }));
	expect(onforgetall).toHaveBeenCalledOnce();
});

test('sharing is offered only where the browser can; otherwise there is the text', () => {
	page({ lines: [line('a')], outcome: 'failed', text: 'Alles als tekst' });
	expect(screen.queryByRole('button', { name: t['wrong.list.share'] })).toBe(null);
	expect(screen.getByText('Alles als tekst')).toBeVisible();
	expect(screen.queryByRole('button', { name: t['wrong.list.forget-all'] })).toBe(null);
});
