import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PlanScreen } from '#ui';
import type { PlanView } from '#state';
import { show } from './show.ts';
import { door, nl, phone, plan, planDoor } from './views.ts';

function see(
	over: Partial<PlanView> = {},
	more: { trusted?: boolean; saved?: 'no' | 'saved' | 'failed' } = {}
) {
	const onchange = vi.fn();
	const onsave = vi.fn();
	const result = show(PlanScreen, {
		plan: plan({ next: [], folded: [], mayFit: [], quiet: [], coordination: null, ...over }),
		trusted: true,
		saved: 'no',
		onchange,
		onsave,
		onprint: () => undefined,
		...more
	});
	return {
		onchange,
		onsave,
		first: within(result.container).getByRole('region', { name: 'Deur voor Rekeningen' })
	};
}

test('the first door: when, what to say, and one tap to call with how fresh the number is', () => {
	const { first } = see();
	expect(within(first).getByText('Vandaag')).toBeVisible();
	expect(within(first).getByText('nu open tot 17.00 uur')).toBeVisible();
	expect(within(first).getByText('Ik moet misschien mijn huis uit. Ik wil hulp bij schulden.')).toBeVisible();
	const call = within(first).getByRole('link', { name: 'Bel Deur voor Rekeningen: 0800-0000' });
	expect(call).toHaveAttribute('href', 'tel:0800-0000');
	expect(within(first).getAllByText(/Nagekeken op 22 november 2026/)[0]).toBeVisible();
	expect(within(first).getByText(/In de avond of het weekend/)).toBeVisible();
});

test('a number that was not confirmed says so', () => {
	const { first } = see({
		first: planDoor({ door: door({ channels: [phone('0800-0001', { confirmed: false })] }) })
	});
	expect(within(first).getByText(/nog niet nagebeld/)).toBeVisible();
});

test('an unknown number is said honestly, with whom to ring instead', () => {
	const { first } = see({
		first: planDoor({
			door: door({ channels: [], ringInstead: { name: nl('Gemeente Ergens'), phone: phone('14 000') } })
		})
	});
	expect(within(first).getByText('Telefoonnummer niet bekend')).toBeVisible();
	expect(within(first).getByText(/Bel dan Gemeente Ergens/)).toBeVisible();
	expect(within(first).getByRole('link', { name: 'Bel Gemeente Ergens: 14 000' })).toBeVisible();
});

test('a number somebody already has is not called unknown', () => {
	const { first } = see({ first: planDoor({ door: door({ channels: [{ kind: 'own' }] }) }) });
	expect(within(first).getByText(/Dit nummer hebt u zelf al/)).toBeVisible();
	expect(within(first).queryByText('Telefoonnummer niet bekend')).toBeNull();
});

test('with a clock that cannot be trusted it does not say what is open now', () => {
	see({}, { trusted: false });
	expect(screen.queryByText(/nu open/)).toBeNull();
});

test('each reason leads back to its question', async () => {
	const user = userEvent.setup();
	const { onchange } = see();
	await user.click(screen.getByRole('button', { name: 'Ik moet misschien mijn huis uit' }));
	expect(onchange).toHaveBeenCalledWith('ik', 'begin.vandaag');
});

test('free independent client support is always named', () => {
	see({ support: null });
	expect(screen.getAllByText(/onafhankelijke cliëntondersteuning/)[0]).toBeVisible();
});

test('what may fit is folded and says what to find out', () => {
	see({
		mayFit: plan().mayFit
	});
	const fold = screen.getByText('Misschien past dit ook (1)').closest('details');
	expect(fold).not.toHaveAttribute('open');
	expect(fold).toHaveTextContent('Zoek dit nog uit:');
	expect(fold).toHaveTextContent('Wat is uw inkomen?');
});

test('the coordinating door is named where it stands, once', () => {
	see({ next: plan().next, coordination: plan().coordination });
	expect(screen.getAllByText('Eén vast aanspreekpunt', { selector: 'h2, h4' })).toHaveLength(1);
});

test('the coordinating door has its own card when it stands nowhere', () => {
	see({ coordination: plan().coordination });
	expect(screen.getByRole('region', { name: 'Eén vast aanspreekpunt' })).toHaveTextContent('Wijkdeur');
});

test('saves on request, and says when that fails', async () => {
	const user = userEvent.setup();
	const { onsave } = see({}, { saved: 'failed' });
	expect(screen.getByText(/Bewaren lukt niet op deze telefoon/)).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Bewaar op deze telefoon' }));
	expect(onsave).toHaveBeenCalledOnce();
});

test('a plan without a first door still says what to do', () => {
	show(PlanScreen, {
		plan: plan({ first: null }),
		trusted: true,
		saved: 'no',
		onchange: () => undefined,
		onsave: () => undefined,
		onprint: () => undefined
	});
	expect(screen.getByText(/Wij weten nog niet welke deur past/)).toBeVisible();
});

test('the sheet shows only the plan it was given', () => {
	const { container } = show(PlanScreen, {
		plan: plan(),
		sheet: plan({ first: planDoor({ door: door({ name: nl('Andere Deur') }) }), next: [], quiet: [] }),
		trusted: true,
		saved: 'no',
		onchange: () => undefined,
		onsave: () => undefined,
		onprint: () => undefined
	});
	const sheet = container.querySelector('.sheet');
	expect(sheet).toHaveTextContent('Andere Deur');
	expect(sheet).not.toHaveTextContent('Deur voor Rekeningen');
	expect(sheet).not.toHaveTextContent('Rustige Deur');
});
