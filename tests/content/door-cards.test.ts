// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import type { Compiled } from '#compiler';
import type { DoorView, PlanDoorView } from '#state';
import { bundleIn, cardsOf, municipalitiesOf, planOf, realContent, viewOf } from './plans.ts';

let content: Compiled;
beforeAll(async () => {
	content = await realContent();
}, 60_000);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A way in, or what the design says instead: a sourced site, and the number of who may be rung for it. */
function reachable({ channels, ringInstead }: DoorView): boolean {
	return channels.length > 0 || ringInstead !== null;
}

/** What nobody may miss on a card; empty when it is whole. */
function missingOn(card: PlanDoorView, support: DoorView | null): readonly string[] {
	const { door, steps, coordinates, titles } = card;
	const onlyCoordinates = coordinates && titles.length === 0;
	const days = [
		door.origin.checked,
		...door.channels.flatMap((channel) => (channel.kind === 'own' ? [] : [channel.origin.checked]))
	];
	return [
		...(reachable(door) ? [] : ['a channel']),
		...(steps.length > 0 || onlyCoordinates ? [] : ['steps']),
		...(days.every((day) => DAY.test(day)) ? [] : ['the day of the check']),
		...(support === null || !reachable(support) ? ['client support'] : [])
	];
}

test('no door card lacks a way in, steps, client support or the day of its check', () => {
	const lacking = new Map<string, string>();
	let seen = 0;
	for (const municipality of municipalitiesOf(content)) {
		const bundle = bundleIn(content, municipality);
		for (const person of content.journeys) {
			const plan = planOf(bundle, person);
			if (plan === null) continue;
			const view = viewOf(content, bundle, municipality, plan);
			for (const card of cardsOf(view)) {
				seen += 1;
				for (const what of missingOn(card, view.support))
					lacking.set(
						`${municipality}: ${card.door.id} (${card.titles.map(({ text }) => text).join(', ')}) lacks ${what}`,
						person.file
					);
			}
		}
	}
	expect(seen).toBeGreaterThan(5_000);
	expect([...lacking]).toEqual([]);
}, 60_000);
