import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { createRawSnippet, type ComponentProps } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { GroundView, OpenedPlan as Opened, VisitCode } from '#state';
import { OpenedPlan, PassOn } from '#ui';
import CodeForm from '../../src/ui/CodeForm.svelte';
import { messages } from '../i18n/messages.ts';
import { show } from './show.ts';
import { door, nl, planDoor, right } from './views.ts';

const t = messages.nl;
const nothing = (): void => undefined;
const CODE = '54GF-5GZ1-Q27T';

const given = (over: Partial<VisitCode> = {}): VisitCode => ({
	code: CODE,
	people: ['moeder', 'kind 1'],
	left: [],
	silent: [],
	unseen: [],
	...over
});

function passOn(over: Partial<ComponentProps<typeof PassOn>> = {}): void {
	show(PassOn, {
		takers: [
			{ value: 'gezin', label: 'Het gezin' },
			{ value: 'deur loket', label: 'Het loket' }
		],
		chosen: 'gezin',
		onchoose: nothing,
		given: given(),
		problem: null,
		address: `https://voordeur.example/kaarten/#${CODE}`,
		typeAt: 'voordeur.example/kaarten',
		guide: '4G5',
		...over
	});
}

test('no code shows before somebody said for whom it is', async () => {
	const onchoose = vi.fn();
	passOn({ chosen: null, given: null, onchoose });
	expect(screen.queryByRole('img')).toBeNull();
	expect(screen.queryByRole('list')).toBeNull();
	await userEvent.click(screen.getByRole('button', { name: 'Het loket' }));
	expect(onchoose).toHaveBeenCalledExactlyOnceWith('deur loket');
});

test('the code stands as a picture and in groups, with who is who beside it', async () => {
	passOn();
	expect(await screen.findByRole('img', { name: t['handing.picture'] })).toBeVisible();
	const groups = within(screen.getByRole('list', { name: t['handing.code'] })).getAllByRole('listitem');
	expect(groups.map((group) => group.textContent)).toEqual(CODE.split('-'));
	expect(screen.getByText(/1 is moeder, 2 is kind 1/)).toBeVisible();
	expect(screen.getByText(/geen antwoorden, notities of afspraken/)).toBeVisible();
});

test('a plan about one person needs no numbers', () => {
	passOn({ given: given({ people: [] }) });
	expect(screen.queryByText(/1 is/)).toBeNull();
});

test('who has not said yes to a door is named, and so is who does not want it on the table', () => {
	passOn({
		given: given({ silent: ['vader'], unseen: ['jongere 1'], left: [nl('Een deur van veiligheid')] })
	});
	expect(screen.getByText(/Niet in deze code: vader/)).toBeVisible();
	expect(screen.getByText(/ook jongere 1.*niet aan tafel/)).toBeVisible();
	expect(screen.getByText(/wel op papier: Een deur van veiligheid/)).toBeVisible();
});

test('nothing to hand over, or too much, is said and draws nothing', () => {
	passOn({ given: given({ code: null }) });
	expect(screen.getByText(t['handing.nothing'])).toBeVisible();
	passOn({ given: null, problem: { code: 'code.too-many' } });
	expect(screen.getByText(t['handing.too-many'])).toBeVisible();
	expect(screen.queryByRole('img')).toBeNull();
});

const ground = (over: Partial<GroundView> = {}): GroundView => ({
	id: 'geld-schuldhulp',
	title: nl('Hulp bij rekeningen'),
	role: nl('schuldhulp'),
	urgency: 'deze-week',
	for: ['1'],
	say: nl('Ik wil hulp bij mijn rekeningen.'),
	bring: [],
	steps: [nl('Bel en maak een afspraak.')],
	rights: [right({ law: 'Wgs', article: '4' })],
	...over
});

const plan = (over: Partial<Opened> = {}): Opened => ({
	doors: [planDoor({ for: ['1', '2'] })],
	grounds: [ground()],
	doorless: [],
	orders: [],
	lead: null,
	support: null,
	missing: 0,
	missesUrgent: false,
	sameBundle: true,
	from: '4G5',
	here: '4G5',
	madeOn: '2026-11-22',
	...over
});

function opened(over: Partial<ComponentProps<typeof OpenedPlan>> = {}, language: 'nl' | 'en' = 'nl'): void {
	show(
		OpenedPlan,
		{
			plan: plan(),
			place: 'Dorp',
			placeIs: 'here',
			trusted: true,
			problem: null,
			oncode: nothing,
			talkHref: '/praten/',
			keep: createRawSnippet(() => ({ render: () => '<span>bewaar</span>' })),
			...over
		},
		language
	);
}

test('people are numbers, and what that means is said', () => {
	opened();
	expect(screen.getByText('Voor: persoon 1, persoon 2')).toBeVisible();
	expect(screen.getByText(t['handed.people'])).toBeVisible();
	expect(screen.queryByText(t['handed.other-bundle'])).toBeNull();
});

test('a plan about one person speaks of nobody else', () => {
	opened({ plan: plan({ doors: [planDoor({ for: ['ik'] })], grounds: [ground({ for: ['ik'] })] }) });
	expect(screen.queryByText(/persoon/)).toBeNull();
});

test('an older guide, what is gone and what could not wait are all said, and the plan still opens', () => {
	opened({ plan: plan({ sameBundle: false, missing: 2, missesUrgent: true }) });
	const status = screen.getByRole('status');
	expect(status).toHaveTextContent(t['handed.other-bundle']);
	expect(status).toHaveTextContent('2 delen van dit plan zijn er in deze gids niet.');
	expect(status).toHaveTextContent(t['handed.missing-urgent']);
	expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
});

test('without the guide of the municipality it tells what it is for, and no number of another place', () => {
	opened({ plan: plan({ doors: [], doorless: [ground()] }), placeIs: 'far' });
	expect(screen.getByText(/De gids van Dorp staat nog niet/)).toBeVisible();
	expect(screen.getByRole('heading', { level: 3, name: 'Hulp bij rekeningen' })).toBeVisible();
	expect(screen.getByText(/Bij:/)).toHaveTextContent('Bij: schuldhulp');
	expect(screen.queryByRole('link', { name: /Bel/ })).toBeNull();
});

test('who takes the plan over sees the referrals, their law and the guide', async () => {
	opened({ plan: plan({ from: 'ABC' }) });
	await userEvent.click(screen.getByText(t['handed.desk']));
	expect(screen.getByText('geld-schuldhulp')).toBeVisible();
	expect(screen.getByText(/Wgs, artikel 4/)).toBeVisible();
	expect(screen.getByText(/gemaakt met gids ABC. U leest nu met gids 4G5/)).toBeVisible();
});

test('a plan with nothing left in it leads to somebody to call', () => {
	opened({ plan: plan({ doors: [], grounds: [], missing: 3 }) });
	expect(screen.getByRole('link', { name: t['shell.talk'] })).toHaveAttribute('href', '/praten/');
});

test('a door that is already theirs cannot be kept', () => {
	const own = door({ channels: [{ kind: 'own' }] });
	opened({ plan: plan({ doors: [planDoor({ door: own })] }) });
	expect(screen.queryByText('bewaar')).toBeNull();
});

test('in English nothing is left in Dutch but the guide', () => {
	opened({ plan: plan({ sameBundle: false }) }, 'en');
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(messages.en['handed.title']);
	expect(screen.getByText(messages.en['handed.other-bundle'])).toBeVisible();
});

test('a mistake shows the group as it was typed', async () => {
	const user = userEvent.setup();
	const oncode = vi.fn();
	show(CodeForm, { problem: { code: 'code.group', groups: [2, 3] }, oncode });
	const field = screen.getByRole('textbox', { name: t['cards.field'] });
	await user.type(field, '54gf-5zg1 q27x{Enter}');
	expect(oncode).toHaveBeenCalledExactlyOnceWith('54gf-5zg1 q27x');
	expect(field).toHaveAccessibleDescription(/groepen: 2, 3.*2: 5ZG1 · 3: Q27X/);
});
