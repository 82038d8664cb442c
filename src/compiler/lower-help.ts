import type { Provision, Right } from '#bundle';
import { lowerOrigin } from './lower-fact.ts';
import type { ProvisionSource, RightSource } from './source-help.ts';
import { NATIONAL, putBehalf, type DutchTexts, type Of } from './texts.ts';

export function lowerProvision(id: string, provision: ProvisionSource): Provision {
	return {
		id,
		formerly: provision.formerly ?? [],
		kind: provision.kind,
		law: provision.law,
		article: provision.article === undefined ? undefined : String(provision.article),
		to: provision.to,
		also: provision.also ?? [],
		rights: provision.rights ?? [],
		amounts: (provision.amounts ?? []).map((amount) => ({
			id: amount.id,
			euro: amount.euro,
			from: amount.from,
			until: amount.until,
			origin: lowerOrigin(amount)
		})),
		behalf: provision.behalf === undefined ? undefined : lowerOrigin(provision.behalf),
		lesserKnown: provision['lesser-known'] === undefined ? undefined : lowerOrigin(provision['lesser-known']),
		words: provision.words ?? [],
		...(provision.free === undefined ? {} : { free: true }),
		...(provision.groups === undefined ? {} : { groups: provision.groups }),
		conditions: provision.conditions?.length ?? 0,
		bring: provision.bring?.length ?? 0,
		origin: lowerOrigin(provision)
	};
}

export function putProvisionTexts(of: Of, id: string, provision: ProvisionSource, texts: DutchTexts): void {
	const key = `provision.${id}`;
	texts.put(of, `${key}.name`, provision.name);
	texts.put(of, `${key}.what`, provision.what);
	texts.put(of, `${key}.forWhom`, provision['for-whom']);
	texts.put(of, `${key}.cost`, provision.cost);
	texts.put(of, `${key}.how`, provision.how);
	texts.put(of, `${key}.term`, provision.term);
	putBehalf(of, key, provision.behalf, texts);
	texts.putList(of, `${key}.conditions`, provision.conditions);
	texts.putList(of, `${key}.bring`, provision.bring);
	for (const amount of provision.amounts ?? []) texts.put(of, `${key}.amount.${amount.id}`, amount.what);
}

export function lowerRight(id: string, right: RightSource, texts: DutchTexts): Right {
	texts.put(NATIONAL, `right.${id}.title`, right.title);
	texts.put(NATIONAL, `right.${id}.text`, right.text);
	texts.put(NATIONAL, `right.${id}.do`, right.do);
	texts.put(NATIONAL, `right.${id}.wait`, right.wait);
	return {
		id,
		law: right.law,
		article: String(right.article),
		term:
			right.term === undefined
				? undefined
				: {
						weeks: right.term.weeks,
						workingDays: right.term['working-days'],
						hours: right.term.hours,
						starts: right.term.starts
					},
		origin: lowerOrigin(right)
	};
}
