import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { PlanScreen } from '#ui';
import type { PlanView } from '#state';
import { show } from './show.ts';
import { door, nl, origin, part, phone, plan, planDoor, provision, right } from './views.ts';

const visit = {
	kind: 'visit',
	address: 'Voorbeeldplein 1, Ergens',
	origin: origin(),
	open: { kind: 'unknown' }
} as const;

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
	const call = within(first).getByRole('link', { name: 'Bel 0800-0000, Deur voor Rekeningen' });
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

test('a door that is rung through another says whose number it is', () => {
	const { first } = see({
		first: planDoor({
			door: door({
				channels: [],
				ringInstead: { id: 'gemeente-ergens', name: nl('Gemeente Ergens'), phone: phone('14 000') }
			})
		})
	});
	expect(within(first).getByText('U belt Gemeente Ergens. Vraag naar Deur voor Rekeningen.')).toBeVisible();
	expect(within(first).getByRole('link', { name: 'Bel 14 000, Gemeente Ergens' })).toBeVisible();
});

test('a door without any number says so', () => {
	const { first } = see({ first: planDoor({ door: door({ channels: [] }) }) });
	expect(within(first).getByText('Telefoonnummer niet bekend')).toBeVisible();
});

test('a number stays whole', () => {
	const { first } = see({ first: planDoor({ door: door({ channels: [phone('078 000 00 00')] }) }) });
	expect(within(first).getByRole('link', { name: /078 000 00 00/ }).textContent).toContain(
		'078\u00a0000\u00a000\u00a000'
	);
});

test('hours that are not known are a small line near the number, not a state of the door', () => {
	const { first } = see({
		first: planDoor({ door: door({ channels: [{ ...phone(), open: { kind: 'unknown' } }] }) })
	});
	expect(within(first).getByText(/openingstijd niet bekend/)).toHaveTextContent(/^Nagekeken op/);
});

test('how fresh it is stands once in the first card, unless it differs', () => {
	const same = see({ first: planDoor({ door: door({ channels: [phone(), visit] }) }) });
	expect(within(same.first).getAllByText(/Nagekeken op/)).toHaveLength(1);
	cleanup();
	const older = { ...visit, origin: origin({ checked: '2026-10-01' }) };
	const { first } = see({ first: planDoor({ door: door({ channels: [phone(), older] }) }) });
	expect(within(first).getAllByText(/Nagekeken op/)).toHaveLength(2);
});

const several = planDoor({
	titles: [nl('Hulp bij schulden, met spoed'), nl('Bijstand aanvragen')],
	rights: ['een', 'twee', 'drie'].map((id) => right({ id, title: nl(`Recht ${id}`) })),
	parts: [
		part({
			steps: ['een', 'twee', 'drie', 'vier', 'vijf'].map((step) => nl(`Stap ${step}.`)),
			rights: ['een', 'twee', 'drie'].map((id) =>
				right({ id, title: nl(`Recht ${id}`), text: nl('Dit is het. En dit is meer.') })
			)
		}),
		part({ title: nl('Bijstand aanvragen'), bring: [], steps: [nl('Vraag het vandaag aan.')] })
	]
});

test('a door for several things has one title; the others stand under it', () => {
	const { first } = see({ first: several });
	expect(within(first).getByText('Ook hiervoor:')).toBeVisible();
	expect(within(first).getByText('Bijstand aanvragen')).toBeVisible();
});

test('four steps of the most urgent thing are shown; the rest is folded under its title', async () => {
	const user = userEvent.setup();
	see({ first: several });
	expect(screen.getByText('Stap vier.', { ignore: '.sheet *' })).toBeVisible();
	expect(screen.getByText('Stap vijf.', { ignore: '.sheet *' })).not.toBeVisible();
	const other = screen.getByText('Bijstand aanvragen', { selector: 'summary *' });
	expect(screen.getByText('Vraag het vandaag aan.', { ignore: '.sheet *' })).not.toBeVisible();
	await user.click(other);
	expect(screen.getByText('Vraag het vandaag aan.', { ignore: '.sheet *' })).toBeVisible();
});

test('two rights in a sentence; all of them with law and source one tap away', () => {
	see({ first: several });
	const rights = screen.getByRole('region', { name: 'Uw rechten' });
	expect(within(rights).getAllByText('Dit is het.')).toHaveLength(2);
	const fold = within(rights).getByText('Al uw rechten (3)').closest('details');
	expect(fold).not.toHaveAttribute('open');
	expect(fold?.querySelectorAll('summary')).toHaveLength(4);
});

test('a first door that only coordinates still has a title and a sentence to say', () => {
	const { first } = see({
		first: planDoor({ coordinates: true, titles: [], say: null, parts: [], steps: [], bring: [] })
	});
	expect(within(first).getByText('Eén vast aanspreekpunt')).toBeVisible();
	expect(
		within(first).getByText('Ik heb hulp nodig met meer dingen. Ik wil één vast contactpersoon.')
	).toBeVisible();
});

test('more than three kinds of help are folded', () => {
	const provisions = ['a', 'b', 'c', 'd'].map((id) => provision({ id, name: nl(`Hulp ${id}`) }));
	see({ first: planDoor({ provisions }) });
	const fold = screen.getByText('Hulp die misschien past (4)').closest('details');
	expect(fold).not.toHaveAttribute('open');
	expect(fold).toHaveTextContent('Hulp d');
});

test('the sentence for a next door is folded, its number is not', () => {
	see({ next: plan().next });
	const next = screen.getByRole('region', { name: 'Hier kunt u ook heen' });
	expect(within(next).getByRole('link', { name: /0800-0000/ })).toBeVisible();
	expect(within(next).getByText(/Ik moet misschien mijn huis uit\. Ik wil/)).not.toBeVisible();
});

test('on paper the first two rights are in full, the others by title', () => {
	const rights = ['een', 'twee', 'drie', 'vier', 'vijf'].map((id) =>
		right({ id, title: nl(`Recht ${id}`), text: nl(`Alles over ${id}.`) })
	);
	show(PlanScreen, {
		plan: plan({ first: planDoor({ rights }), next: [] }),
		trusted: true,
		saved: 'no',
		onchange: () => undefined,
		onsave: () => undefined,
		onprint: () => undefined
	});
	const sheet = document.querySelector('.sheet');
	expect(sheet).toHaveTextContent('Alles over twee.');
	expect(sheet).not.toHaveTextContent('Alles over drie.');
	expect(sheet).toHaveTextContent('Recht vijf');
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
	await user.click(screen.getByText('Waarom deze deur?', { selector: 'summary' }));
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

test('a plan says how long it takes, or that this is not known; now is never a wait', () => {
	see({ first: planDoor({ waits: [{ about: nl('Bijstand'), text: nl('Dat duurt hoogstens 8 weken.') }] }) });
	expect(screen.getAllByText(/Dat duurt hoogstens 8 weken/)[0]).toBeVisible();
	cleanup();
	see({ first: planDoor({ waits: [] }), next: [], folded: [], mayFit: [], quiet: [] });
	expect(screen.getAllByText('Hoe lang het duurt, is niet bekend. Vraag ernaar.')[0]).toBeVisible();
	cleanup();
	see({ first: planDoor({ urgency: 'nu', waits: [] }), next: [], folded: [], mayFit: [], quiet: [] });
	expect(screen.getByText('Wacht niet. Doe dit nu.')).toBeVisible();
	expect(screen.queryByText(/niet bekend\. Vraag ernaar/)).toBeNull();
});
