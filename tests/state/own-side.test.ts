import { expect, test } from 'vitest';
import type { Bundle, Door, Provision } from '#bundle';
import { Screens, type Journey } from '#state';
import { asked, inRoot, journeyOn } from './fake.svelte.ts';
import { littleBundle } from './little-content.ts';

const origin = {
	source: 'https://example.org',
	checked: '2026-11-22',
	confidence: 'high',
	confirmed: true
} as const;

const respite: Provision = {
	id: 'respijtzorg',
	formerly: [],
	kind: 'algemeen',
	to: 'mantelzorg',
	also: [],
	rights: [],
	amounts: [],
	words: [],
	conditions: 0,
	bring: 0,
	origin
};

function door(id: string, ringInstead?: string): Door {
	return {
		id,
		formerly: [],
		channels: [{ kind: 'web', url: `https://example.org/${id}`, origin }],
		excludes: [],
		safety: false,
		words: [],
		origin,
		...(ringInstead === undefined ? {} : { ringInstead })
	};
}

/** The loved one lives here, the carer there; both places have a door for carers, without a phone. */
function twoPlaces(): Bundle {
	const [safety, begin, money, ...rest] = littleBundle.topics;
	if (safety === undefined || begin === undefined || money === undefined) throw new Error('no topics');
	const referrals = money.referrals.map((referral) =>
		referral.id === 'schulden'
			? { ...referral, to: 'mantelzorg', at: 'own' as const, provisions: ['respijtzorg'] }
			: referral
	);
	return {
		...littleBundle,
		topics: [safety, begin, { ...money, referrals }, ...rest],
		doors: { ...littleBundle.doors, hier: door('hier'), daar: door('daar') },
		provisions: { respijtzorg: respite },
		roles: { ...littleBundle.roles, mantelzorg: 'hier' },
		ownRoles: { mantelzorg: 'daar' }
	};
}

async function atPlan(bundle: Bundle): Promise<{ journey: Journey; screens: Screens }> {
	const { journey } = journeyOn(bundle);
	await journey.open();
	journey.answer('ik', 'veiligheid.veilig', ['ja']);
	journey.answer('ik', 'begin.wat', ['geld']);
	await journey.choosePlace('dordrecht', 'dordrecht');
	expect(asked(journey).id).toBe('geld.wat');
	journey.answer('ik', 'geld.wat', ['rekeningen']);
	journey.toPlan();
	return { journey, screens: new Screens(journey) };
}

test('what a plan says for the carer is opened as it is in the carer’s own municipality', async () => {
	await inRoot(async () => {
		const { journey, screens } = await atPlan(twoPlaces());
		const planned = [screens.plan?.first, ...(screens.plan?.next ?? [])].find(
			(view) => view?.door.id === 'daar'
		);
		expect(planned?.provisions.map(({ door: of }) => of?.id)).toEqual(['daar']);
		// The general number of the loved one's municipality is no number of the carer's.
		expect(planned?.door.ringInstead).toBeNull();

		journey.look('door', 'daar');
		expect(screens.detail).toMatchObject({
			kind: 'door',
			view: { door: { id: 'daar', ringInstead: null }, provisions: [{ id: 'respijtzorg' }] }
		});
		journey.look('provision', 'respijtzorg');
		expect(screens.detail).toMatchObject({ kind: 'provision', view: { door: { id: 'daar' } } });
	});
});

test('everything else is opened as it is where the person lives', async () => {
	await inRoot(async () => {
		const { journey, screens } = await atPlan(twoPlaces());
		journey.look('door', 'hier');
		expect(screens.detail).toMatchObject({
			kind: 'door',
			view: { door: { id: 'hier', ringInstead: { phone: { number: '078 123 45 67' } } } }
		});
	});
});

test('where both live in one place, the general number counts for both', async () => {
	await inRoot(async () => {
		const bundle = twoPlaces();
		const { screens } = await atPlan({ ...bundle, ownRoles: bundle.roles });
		const planned = [screens.plan?.first, ...(screens.plan?.next ?? [])].find(
			(view) => view?.door.id === 'hier'
		);
		expect(planned?.door.ringInstead?.phone.number).toBe('078 123 45 67');
	});
});
