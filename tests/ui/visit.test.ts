import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { FamilyPrint, VisitAlone, VisitOverview, VisitPeople, VisitPlan, type LineView } from '#ui';
import type { TopicView, VisitPlanView } from '#state';
import { guardText, type TextRefusal } from '#visit';
import OwnText from '../../src/ui/visit/OwnText.svelte';
import { show } from './show.ts';
import { door, nl, planDoor, safetyQuestion } from './views.ts';

const nothing = (): void => undefined;

test('own words that are refused stay in the field, with a plain reason', async () => {
	const user = userEvent.setup();
	const onwrite = (text: string): TextRefusal | null => {
		const guarded = guardText(text);
		return guarded.ok ? null : guarded.problem;
	};
	show(OwnText, { label: 'Wie helpt er al?', value: '', onwrite });
	const field = screen.getByRole('textbox', { name: 'Wie helpt er al?' });
	await user.type(field, 'bel 0612345678');
	await user.tab();
	expect(screen.getByText(/lijkt op een telefoonnummer/)).toBeVisible();
	expect(field).toHaveValue('bel 0612345678');
	expect(field).toHaveAttribute('spellcheck', 'false');
	await user.clear(field);
	await user.type(field, 'een tante');
	await user.tab();
	expect(screen.queryByText(/lijkt op/)).toBeNull();
});

test('nothing is asked alone before the worker says that nobody else is there', async () => {
	const user = userEvent.setup();
	const onclose = vi.fn();
	show(VisitAlone, {
		people: ['moeder', 'kind 1'],
		person: 'moeder',
		question: safetyQuestion(),
		doors: [],
		trusted: true,
		onperson: nothing,
		onanswer: nothing,
		onforget: nothing,
		onclose
	});
	expect(screen.queryByRole('radio')).toBeNull();
	expect(screen.getByText('Is deze persoon (moeder) nu alleen met u?')).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Nee, later' }));
	expect(onclose).toHaveBeenCalledOnce();
	await user.click(screen.getByRole('button', { name: 'Ja, alleen wij' }));
	expect(screen.getAllByRole('radio').length).toBeGreaterThan(1);
});

test('most people are added with one tap; whose age is not usual, with two', async () => {
	const user = userEvent.setup();
	const onadd = vi.fn(() => true);
	show(VisitPeople, {
		people: [],
		hasAddress: true,
		onadd,
		onage: nothing,
		onnothing: nothing,
		ontakeout: nothing,
		ontakeback: nothing,
		onforget: nothing,
		onaddress: nothing,
		ongo: nothing
	});
	await user.click(screen.getByRole('button', { name: 'Moeder' }));
	await user.click(screen.getByRole('button', { name: 'Kind' }));
	await user.click(screen.getByRole('button', { name: '12 tot 16 jaar' }));
	expect(onadd.mock.calls).toEqual([
		['moeder', '27-aow'],
		['kind', '12-15']
	]);
	expect(screen.queryByRole('textbox')).toBeNull();
});

test('who was taken out can come back, or be forgotten', async () => {
	const user = userEvent.setup();
	const [ontakeback, onforget] = [vi.fn(), vi.fn()];
	show(VisitPeople, {
		people: [{ id: 'kind 2', label: 'kind', age: '0-11', leaving: true, nothing: true }],
		hasAddress: true,
		onadd: () => true,
		onage: nothing,
		onnothing: nothing,
		ontakeout: nothing,
		ontakeback,
		onforget,
		onaddress: nothing,
		ongo: nothing
	});
	expect(screen.getByText(/De antwoorden zijn er nog/)).toBeVisible();
	await user.click(screen.getByRole('button', { name: 'Toch wel' }));
	await user.click(screen.getByRole('button', { name: 'Antwoorden weghalen' }));
	expect([ontakeback.mock.calls, onforget.mock.calls]).toEqual([[['kind 2']], [['kind 2']]]);
});

const topic: TopicView = {
	topic: 'geld',
	pictogram: 'munt',
	title: nl('Geld en rekeningen'),
	decisive: 1,
	findOut: 0,
	answered: 0,
	differs: 0,
	isOpen: true,
	parts: [
		{
			subject: 'kind 1',
			isOpen: true,
			cells: [
				{ subject: 'kind 1', question: 'geld.wat', ask: nl('Wat speelt er?'), state: 'decisive', answer: [] }
			]
		}
	]
};

test('from the overview any question is two taps away', async () => {
	const user = userEvent.setup();
	const onask = vi.fn();
	show(VisitOverview, {
		topics: [topic],
		contradictions: [],
		next: null,
		people: ['kind 1'],
		onask,
		onnext: nothing,
		onagree: nothing,
		onalone: nothing
	});
	await user.click(screen.getByText('Geld en rekeningen'));
	await user.click(screen.getByRole('button', { name: /Wat speelt er/ }));
	expect(onask).toHaveBeenCalledExactlyOnceWith('geld', 'kind 1', 'geld.wat');
});

test('voices that differ are both shown, and the family chooses', async () => {
	const user = userEvent.setup();
	const onagree = vi.fn();
	show(VisitOverview, {
		topics: [topic],
		contradictions: [
			{
				subject: 'huishouden',
				question: 'geld.kinderen',
				ask: nl('Wonen er kinderen bij u?'),
				said: [
					{ by: 'moeder', answer: ['nee'], words: [nl('Nee')] },
					{ by: null, answer: ['ja'], words: [nl('Ja')] }
				]
			}
		],
		next: null,
		people: ['moeder'],
		onask: nothing,
		onnext: nothing,
		onagree,
		onalone: nothing
	});
	await user.click(screen.getAllByRole('button', { name: 'Dit klopt' })[1] ?? document.body);
	expect(onagree).toHaveBeenCalledExactlyOnceWith('huishouden', 'geld.kinderen', ['ja']);
});

const plan: VisitPlanView = {
	doors: [
		{
			...planDoor({ for: ['moeder', 'kind 1'] }),
			terms: [
				{
					right: 'een-recht',
					title: nl('Een gesprek op tijd'),
					law: 'Voorbeeldwet',
					article: '1',
					starts: 'melding',
					until: '2026-12-30',
					origin: door().origin
				}
			]
		}
	],
	mayFit: [planDoor({ door: door({ id: 'misschien', name: nl('Misschien Deur') }) })],
	orders: [{ id: 'eerst', text: nl('Eerst dit, dan dat.'), for: ['moeder'], origin: door().origin }],
	coordination: null,
	support: null,
	madeOn: '2026-11-22'
};

test('the plan names for whom, the order between laws, and the last day', () => {
	show(VisitPlan, { plan, trusted: true });
	expect(screen.getByText(/Voor: moeder, kind 1/)).toBeVisible();
	expect(screen.getByText('Eerst dit, dan dat.')).toBeVisible();
	expect(screen.getByText('uiterlijk woensdag 30 december')).toBeVisible();
});

test('in English people have English labels', () => {
	show(VisitPlan, { plan, trusted: true }, 'en');
	expect(screen.getByText(/mother, child 1/)).toBeVisible();
	expect(screen.getByText('May fit: 1 door')).toBeInTheDocument();
});

test('one person’s own sheet says nothing of the others', () => {
	const lines: LineView[] = [
		{ id: 1, about: ['moeder'], steps: [], words: 'Rust in huis.', goal: '', meanwhile: '' }
	];
	const { container } = show(FamilyPrint, {
		plan: { ...plan, doors: plan.doors.map((each) => ({ ...each, for: ['kind 1'] })) },
		person: 'kind 1',
		lines,
		lookBack: null,
		lead: null,
		madeOn: '2026-11-22'
	});
	expect(container.textContent).not.toMatch(/moeder|Rust in huis/);
});
