import type { Meldcode, Order } from '#bundle';
import { lowerOrigin } from './lower-fact.ts';
import type { Lowering } from './lower-topic.ts';
import { nearest } from './nearest.ts';
import type { ContentSources } from './read-folder.ts';
import { problems } from './sentences.ts';
import { checkPromises } from './check-texts.ts';
import { NATIONAL } from './texts.ts';

/** An order between laws names referrals that exist, of at least two kinds, each of them once. */
export function lowerOrders(sources: ContentSources, { texts, report }: Lowering): Order[] {
	const source = sources.orders;
	if (source === null) return [];
	const { file, line } = source;
	const known = referralsIn(sources);
	return Object.entries(source.value).map(([id, order]) => {
		if (order.meet.length < 2 || order.meet.some((group) => group.length === 0)) {
			report(
				problems.wrongShape(
					{ file, line: line([id, 'meet']) },
					'Een volgorde gaat over minstens twee soorten hulp.',
					'Schrijf: meet: [[de-ene-verwijzing], [de-andere-verwijzing]].'
				)
			);
		}
		const seen = new Set<string>();
		order.meet.forEach((group, at) => {
			group.forEach((referral, nth) => {
				const place = { file, line: line([id, 'meet', at, nth]) };
				if (!known.has(referral) && sources.broken.size === 0)
					report(problems.unknownId(place, 'De verwijzing', referral, nearest(referral, known)));
				if (seen.has(referral)) report(problems.duplicateId(place, 'De verwijzing', referral, file));
				seen.add(referral);
			});
		});
		texts.put(NATIONAL, `order.${id}.text`, order.text);
		checkPromises(source, [[[id, 'text'], order.text]], report);
		return { id, meet: order.meet, among: order.among ?? 'person', origin: lowerOrigin(order) };
	});
}

export function lowerMeldcode({ meldcode }: ContentSources, { texts }: Lowering): Meldcode | undefined {
	if (meldcode === null) return undefined;
	const steps = texts.putList(NATIONAL, 'meldcode', meldcode.value.steps);
	return { steps, origin: lowerOrigin(meldcode.value) };
}

function referralsIn({ topics, municipalities }: ContentSources): ReadonlySet<string> {
	return new Set(
		[...topics, ...municipalities].flatMap(({ value }) => (value.referrals ?? []).map(({ id }) => id))
	);
}
