import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import {
	VaultCreate,
	VaultDevice,
	VaultLocked,
	VaultOpen,
	VaultPassphrase,
	VaultTrial,
	VaultUnreachable,
	VaultWipe
} from '#ui';
import { messages } from '../i18n/messages.ts';
import { show } from './show.ts';

const t = messages.nl;
const WORDS = 'kast wolk fiets pannenkoek';
const noop = (): void => undefined;
const button = (name: string) => screen.getByRole('button', { name });

const create = (more: Partial<Parameters<typeof show<CreateProps>>[1]> = {}) => ({
	shortest: 15,
	check: () => null,
	busy: false,
	problem: null,
	oncreate: noop,
	...more
});
type CreateProps = {
	shortest: number;
	check: (passphrase: string, again: string) => 'short' | 'differs' | null;
	busy: boolean;
	problem: string | null;
	oncreate: (passphrase: string) => void;
};
const opened = {
	visits: 2,
	damaged: 1,
	soon: [{ id: 'a', changed: '2026-10-20', keepUntil: '2026-12-01' }],
	gone: 3,
	busy: false,
	problem: null,
	onlock: noop,
	ondiscard: noop
};

test('what is lost with the passphrase is said before one is asked', () => {
	show(VaultCreate, create());
	const lost = screen.getByText(t['vault.create.lost-text']);
	const field = screen.getByLabelText(t['vault.passphrase']);
	expect(lost.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
	expect(screen.getByText(/minstens 15/)).toBeVisible();
});

test('a passphrase is typed twice, unseen unless asked, and goes out once', async () => {
	const user = userEvent.setup();
	const oncreate = vi.fn();
	const check = vi.fn((one: string, other: string) => (one === other ? null : ('differs' as const)));
	show(VaultCreate, create({ oncreate, check }));
	const [field, again] = [
		screen.getByLabelText(t['vault.passphrase']),
		screen.getByLabelText(t['vault.passphrase-again'])
	];
	for (const input of [field, again]) {
		expect(input).toHaveAttribute('type', 'password');
		expect(input).toHaveAttribute('autocomplete', 'off');
		expect(input).toHaveAttribute('spellcheck', 'false');
	}
	await user.type(field, WORDS);
	await user.type(again, 'anders');
	await user.click(button(t['vault.create.do']));
	expect(oncreate).not.toHaveBeenCalled();
	expect(again).toHaveFocus();
	expect(again).toHaveAccessibleDescription(t['vault.differs']);
	await user.click(screen.getByLabelText(t['vault.show']));
	expect(field).toHaveAttribute('type', 'text');
	await user.clear(again);
	await user.type(again, WORDS);
	await user.keyboard('{Enter}');
	expect(oncreate.mock.calls).toEqual([[WORDS]]);
});

test('while it is busy nothing goes out twice', async () => {
	const user = userEvent.setup();
	const onunlock = vi.fn();
	show(VaultLocked, { hasDevice: true, busy: true, problem: null, onunlock, ondevice: noop });
	await user.type(screen.getByLabelText(t['vault.passphrase']), `${WORDS}{Enter}`);
	expect(onunlock).not.toHaveBeenCalled();
	expect(screen.getByText(t['vault.busy'])).toBeVisible();
	expect(button(t['vault.locked.device'])).toBeDisabled();
});

test('a locked vault asks for the passphrase, and says what went wrong in words', async () => {
	const user = userEvent.setup();
	const onunlock = vi.fn();
	const props = { busy: false, problem: 'vault.refused', onunlock, ondevice: noop };
	show(VaultLocked, { ...props, hasDevice: false });
	const field = screen.getByLabelText(t['vault.passphrase']);
	expect(field).toHaveAccessibleDescription(t['vault.problem.vault.refused']);
	expect(screen.queryByRole('button', { name: t['vault.locked.device'] })).toBeNull();
	await user.click(button(t['vault.locked.do']));
	expect(onunlock).not.toHaveBeenCalled();
	expect(field).toHaveFocus();
	await user.type(field, `${WORDS}{Enter}`);
	expect(onunlock.mock.calls).toEqual([[WORDS]]);
});

test('an open vault says what goes, what went and what is damaged', () => {
	show(VaultOpen, opened);
	for (const text of [
		'Er zitten 2 bezoeken in de kluis.',
		'3 bezoeken waren ouder dan 6 weken. Ze zijn nu weg.',
		'1 bezoek is beschadigd en niet meer te lezen. De andere bezoeken zijn heel.',
		t['vault.soon.text']
	])
		expect(screen.getByText(text)).toBeVisible();
	expect(screen.getByText(/20 oktober 2026.*1 december 2026/)).toBeVisible();
});

test('throwing everything away takes two taps on two buttons, and the second is not in focus', async () => {
	const user = userEvent.setup();
	const onwipe = vi.fn();
	show(VaultWipe, { busy: false, onwipe });
	await user.click(button(t['vault.wipe.ask']));
	expect(screen.getByRole('heading', { name: t['vault.wipe.title'] })).toHaveFocus();
	await user.keyboard('{Enter}');
	expect(onwipe).not.toHaveBeenCalled();
	await user.click(button(t['vault.wipe.not']));
	expect(button(t['vault.wipe.ask'])).toHaveFocus();
	await user.click(button(t['vault.wipe.ask']));
	await user.click(button(t['vault.wipe.do']));
	expect(onwipe).toHaveBeenCalledOnce();
});

test('the device is added with the passphrase, and the risk is said beforehand', async () => {
	const user = userEvent.setup();
	const onadd = vi.fn();
	show(VaultDevice, { hasDevice: false, busy: false, onadd, onremove: noop });
	await user.click(screen.getByText(t['vault.device.title']));
	expect(screen.getByText(t['vault.device.risk'])).toBeVisible();
	await user.click(button(t['vault.device.add']));
	expect(onadd).not.toHaveBeenCalled();
	await user.type(screen.getByLabelText(t['vault.passphrase']), `${WORDS}{Enter}`);
	expect(onadd.mock.calls).toEqual([[WORDS]]);
	expect(screen.getByLabelText(t['vault.passphrase'])).toHaveValue('');
});

const changing = {
	shortest: 15,
	check: (one: string, other: string) =>
		one.length < 15 ? ('short' as const) : one === other ? null : ('differs' as const),
	hasDevice: true,
	busy: false,
	outcome: 'no' as const,
	problem: null,
	onchange: noop
};

test('a passphrase is changed with the old one, and the new one twice', async () => {
	const user = userEvent.setup();
	const onchange = vi.fn();
	show(VaultPassphrase, { ...changing, onchange });
	await user.click(screen.getByText(t['vault.change.title'], { selector: 'summary' }));
	for (const text of [t['vault.create.lost-text'], t['vault.change.copy'], t['vault.change.device']])
		expect(screen.getByText(text)).toBeVisible();
	const [now, next, again] = [
		screen.getByLabelText(t['vault.change.now']),
		screen.getByLabelText(t['vault.change.next']),
		screen.getByLabelText(t['vault.change.again'])
	];
	await user.click(button(t['vault.change.do']));
	expect(now).toHaveFocus();
	expect(now).toHaveAccessibleDescription(t['vault.missing']);
	await user.type(now, WORDS);
	await user.type(next, 'kort{Enter}');
	expect(next).toHaveFocus();
	expect(next).toHaveAccessibleDescription(t['vault.problem.vault.short']);
	await user.clear(next);
	await user.type(next, 'lamp duin trein appelmoes');
	await user.type(again, 'iets anders{Enter}');
	expect(again).toHaveFocus();
	expect(onchange).not.toHaveBeenCalled();
	await user.clear(again);
	await user.type(again, 'lamp duin trein appelmoes{Enter}');
	expect(onchange.mock.calls).toEqual([[WORDS, 'lamp duin trein appelmoes']]);
	for (const field of [now, next, again]) expect(field).toHaveValue('');
});

test.each([
	['done', null, t['vault.change.done']],
	['failed', 'vault.refused', t['vault.change.refused']],
	['failed', 'storage.full', t['vault.problem.storage.full']],
	['failed', 'vault.changed', t['vault.problem.vault.changed']]
] as const)('what became of the change is said: %s %s', (outcome, problem, words) => {
	show(VaultPassphrase, { ...changing, outcome, problem });
	expect(screen.getByText(words)).toBeInTheDocument();
});

test.each([
	['change', () => show(VaultPassphrase, changing)],
	['create', () => show(VaultCreate, create({ problem: 'storage.full' }))],
	[
		'locked',
		() => show(VaultLocked, { hasDevice: true, busy: false, problem: null, onunlock: noop, ondevice: noop })
	],
	['open', () => show(VaultOpen, opened)],
	['open, in English', () => show(VaultOpen, opened, 'en')],
	['device', () => show(VaultDevice, { hasDevice: true, busy: false, onadd: noop, onremove: noop })],
	['trial', () => show(VaultTrial, { kept: 3, onkeep: noop, ondrop: noop })],
	['unreachable', () => show(VaultUnreachable, { problem: 'storage.refused' })]
])('no finding on: %s', async (_, showIt) => {
	const { container } = showIt();
	const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
