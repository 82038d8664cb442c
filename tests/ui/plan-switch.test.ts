import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CheckAnswers, PlanSwitch } from '#ui';
import { show } from './show.ts';
import { nl } from './views.ts';

test('two plans: which one is shown can be seen and heard, and the other is one tap or key away', async () => {
	const onshow = vi.fn();
	show(PlanSwitch, { strands: ['own', 'theirs'], shown: 'own', onshow });
	const group = within(screen.getByRole('group', { name: 'Er zijn twee plannen' }));
	expect(group.getAllByRole('button').map((button) => button.textContent)).toEqual([
		'Voor uzelf',
		'Voor degene voor wie u zorgt'
	]);
	expect(group.getByRole('button', { name: 'Voor uzelf', pressed: true })).toBeVisible();
	expect(group.getByText('Dit plan is alleen voor u.')).toHaveAttribute('aria-live', 'polite');
	const user = userEvent.setup();
	await user.click(group.getByRole('button', { name: 'Voor degene voor wie u zorgt', pressed: false }));
	expect(onshow).toHaveBeenLastCalledWith('theirs');
	await user.tab({ shift: true });
	await user.keyboard('{Enter}');
	expect(onshow).toHaveBeenLastCalledWith('own');
});

test('the plan of the other says that it can be looked at together', () => {
	show(PlanSwitch, { strands: ['theirs', 'own'], shown: 'theirs', onshow: vi.fn() }, 'en');
	expect(screen.getByText('You can look at this plan together. It says nothing about you.')).toBeVisible();
});

const line = (question: string, strand?: 'theirs' | 'own' | 'both') => ({
	subject: 'ik',
	question,
	ask: nl(`Vraag ${question}`),
	answers: [nl('Ja')],
	safety: false,
	...(strand === undefined ? {} : { strand })
});

test('answers are grouped by whom they are about', () => {
	const answers = [line('a', 'both'), line('b', 'theirs'), line('c', 'own'), line('d', 'theirs')];
	show(CheckAnswers, { answers, onchange: vi.fn(), oncontinue: vi.fn(), onback: null });
	expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
		'Voor allebei',
		'Voor degene voor wie u zorgt',
		'Voor uzelf'
	]);
	expect(screen.getAllByRole('term').map((term) => term.textContent.trim())).toEqual([
		'Vraag a',
		'Vraag b',
		'Vraag d',
		'Vraag c'
	]);
});

test('with one plan there are no groups', () => {
	show(CheckAnswers, {
		answers: [line('a'), line('b')],
		onchange: vi.fn(),
		oncontinue: vi.fn(),
		onback: null
	});
	expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});
