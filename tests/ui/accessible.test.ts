import axe from 'axe-core';
import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import {
	AboutPage,
	CheckAnswers,
	ClearPage,
	DangerHelp,
	DoorPage,
	EmergencyPage,
	EmptyState,
	NeedPage,
	Notice,
	OwnWords,
	PlacePicker,
	PlanChanges,
	PlanScreen,
	PlanSwitch,
	PostersPage,
	PrivacyPage,
	ProvisionPage,
	QuestionForm,
	Shell,
	StartScreen,
	TalkPage,
	UpdateBar
} from '#ui';
import { show } from './show.ts';
import { door, nl, origin, phone, plan, planDoor, provision, question, safetyQuestion } from './views.ts';

const noop = (): void => undefined;
const progress = { answered: 2, left: 3 };
const hrefs = {
	otherLanguageHref: '/en/',
	homeHref: '/',
	helpHref: '/hulp-nu',
	talkHref: '/praten',
	clearHref: '/wissen',
	aboutHref: '/over',
	privacyHref: '/privacy'
};
const children = createRawSnippet(() => ({ render: () => '<p>Even iets.</p>' }));
const municipalities = ['ergens', 'elders'].map((id) => ({ id, name: id, places: [], postcodes: [] }));
const bare = door({
	id: 'kaal',
	channels: [],
	ringInstead: { id: 'gemeente-ergens', name: nl('Gemeente Ergens'), phone: phone('14 000') }
});

const need = {
	slug: 'geld',
	title: nl('Zorgen over geld?'),
	text: nl('Wij zoeken wie u helpt.'),
	safety: false
};

const screens = {
	NeedPage: () =>
		show(NeedPage, { need, beginHref: '/vraag', helpHref: '/hulp-nu', talkHref: '/praten', onbegin: noop }),
	PostersPage: () =>
		show(PostersPage, {
			needs: [need, { ...need, slug: 'k7', safety: true }],
			addressOf: (slug: string) => `https://voorbeeld.example/n/${slug}/`,
			draw: () => ({ path: 'M4 4h1v1h-1z', size: 9 }),
			onprint: noop
		}),
	'PostersPage before it knows where it stands': () =>
		show(PostersPage, { needs: [need], addressOf: () => null, draw: null, onprint: noop }),
	PlanChanges: () =>
		show(PlanChanges, {
			returned: {
				kind: 'changed',
				since: '2026-11-04',
				changes: {
					first: { before: nl('Oude deur'), after: null },
					added: [nl('Nieuwe deur')],
					gone: [nl('Oude deur')],
					facts: [
						{ kind: 'phone', of: nl('Deur'), before: null, after: '078 000 00 00' },
						{ kind: 'hours', of: nl('Deur') },
						{ kind: 'amount', of: nl('Hulp'), what: nl('Bijdrage'), before: 20, after: 21.5 }
					],
					asks: nl('Is er haast?'),
					lost: [{ ask: nl('Wat speelt er?'), answer: nl('Iets') }],
					isEmpty: false
				}
			},
			onrenew: noop,
			onkeep: noop
		}),
	'PlanChanges when nothing changed': () =>
		show(PlanChanges, {
			returned: { kind: 'same', since: '2026-11-04', madeOn: '2026-11-22' },
			onrenew: noop,
			onkeep: noop
		}),
	Shell: () => show(Shell, { language: 'nl', ...hrefs, onleave: noop, noscriptLeaveHref: '/leeg', children }),
	StartScreen: () =>
		show(StartScreen, {
			beginHref: '/vraag',
			talkHref: '/praten',
			helpHref: '/hulp-nu',
			lookUpHref: '/deuren',
			oncontinue: noop,
			savedPlans: [{ id: 'a', savedAt: '2026-11-22' }],
			onopen: noop,
			onforget: noop
		}),
	QuestionForm: () =>
		show(QuestionForm, { question: question(), answer: ['geld'], progress, onanswer: noop, onback: noop }),
	'QuestionForm about safety': () =>
		show(QuestionForm, { question: safetyQuestion(), answer: null, progress, onanswer: noop, onback: null }),
	PlacePicker: () =>
		show(PlacePicker, {
			question: question({ pick: 'one', options: [] }),
			municipalities,
			find: () => ({ kind: 'outside' }),
			chosen: 'geen-adres',
			progress,
			onchoose: noop,
			onback: noop
		}),
	OwnWords: () => show(OwnWords, { suggest: () => [], onpick: noop, helpHref: '/hulp-nu' }),
	DangerHelp: () =>
		show(DangerHelp, {
			doors: [planDoor({ urgency: 'nu' }), planDoor({ door: bare })],
			trusted: true,
			oncontinue: noop,
			onplan: noop
		}),
	CheckAnswers: () =>
		show(CheckAnswers, {
			answers: [
				{ subject: 'ik', question: 'a', ask: nl('Bent u veilig?'), answers: [nl('Ja')], safety: true },
				{
					subject: 'ik',
					question: 'b',
					ask: nl('Wat speelt er?'),
					answers: [nl('Geld'), nl('Wonen')],
					safety: false
				}
			],
			onchange: noop,
			oncontinue: noop,
			onback: noop
		}),
	PlanSwitch: () => show(PlanSwitch, { strands: ['theirs', 'own'], shown: 'own', onshow: noop }),
	PlanScreen: () =>
		show(PlanScreen, {
			plan: plan(),
			trusted: true,
			saved: 'saved',
			onchange: noop,
			onsave: noop,
			onprint: noop,
			onshare: noop,
			showDoor: noop,
			showProvision: noop,
			oncheck: noop,
			onrestart: noop
		}),
	DoorPage: () =>
		show(DoorPage, {
			door: door(),
			provisions: [{ id: 'a', name: nl('Hulp') }],
			provisionHref: (id) => `/voorziening/${id}`,
			trusted: true,
			onback: noop
		}),
	ProvisionPage: () =>
		show(ProvisionPage, { provision: provision(), doorHref: (id) => `/deur/${id}`, onback: noop }),
	EmergencyPage: () =>
		show(EmergencyPage, {
			groups: [
				{ kind: 'danger', doors: [door({ name: nl('Alarmnummer'), channels: [phone('112')] })] },
				{ kind: 'unsafe', doors: [door()] },
				{
					kind: 'suicide',
					doors: [
						door({
							channels: [
								phone('113'),
								{ kind: 'chat', url: 'https://voorbeeld.example', origin: origin(), open: { kind: 'always' } }
							]
						})
					]
				},
				{ kind: 'worried', doors: [door()] }
			],
			homeHref: '/'
		}),
	TalkPage: () => show(TalkPage, { doors: [door(), bare], trusted: true, homeHref: '/' }),
	ClearPage: () => show(ClearPage, { state: 'ask', onclear: noop, homeHref: '/' }),
	AboutPage: () =>
		show(AboutPage, {
			madeOn: '2026-11-22',
			sources: [{ url: 'https://voorbeeld.example', checked: '2026-11-22' }]
		}),
	PrivacyPage: () => show(PrivacyPage, { clearHref: '/wissen' }),
	Notice: () => show(Notice, { kind: 'problem', children, ondismiss: noop }),
	UpdateBar: () => show(UpdateBar, { onaccept: noop, onlater: noop }),
	EmptyState: () => show(EmptyState, { title: 'Deze bladzijde is er niet', text: 'Begin opnieuw.' })
};

afterEach(() => {
	vi.unstubAllGlobals();
});

test.each(Object.entries(screens))('%s has no findings', async (_name, render) => {
	vi.stubGlobal('SpeechSynthesisUtterance', noop);
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => [{ lang: 'nl-NL', localService: true }],
		addEventListener: noop,
		removeEventListener: noop
	});
	const { container } = render();
	for (const fold of container.querySelectorAll('details')) fold.open = true;
	const { violations } = await axe.run(container, {
		// Colours are counted in contrast.test.ts: jsdom draws nothing. A component alone is no page with landmarks.
		rules: { 'color-contrast': { enabled: false }, region: { enabled: false } }
	});
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
	expect(container.querySelector('[style]')).toBeNull();
});
