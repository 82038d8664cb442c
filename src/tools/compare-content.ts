import { assemble, type Bundle, type DoorId, type MunicipalityId } from '#bundle';
import { bundleOf, type Compiled } from '#compiler';
import { nextStep, planChanges, planOf } from '#engine';
import { compareBundles, type ChangedReferral } from '#proof';

/** One referral that changed, in every municipality where it did so in the same way. */
export interface ReferralChange extends ChangedReferral {
	readonly municipalities: readonly MunicipalityId[];
}

/** Somebody from `content/journeys` whose doors changed. */
export interface MovedPerson {
	readonly id: string;
	readonly who: string;
	/** Null: the first door stayed, others came or went. */
	readonly first: { readonly before: DoorId | null; readonly after: DoorId | null } | null;
	readonly added: readonly DoorId[];
	readonly gone: readonly DoorId[];
	/** The new content asks something this person was never asked, so the plan is not complete. */
	readonly asks: string | null;
}

export interface ContentComparison {
	/** All municipalities together, in decimals. */
	readonly journeys: string;
	readonly changed: string;
	readonly municipalities: Readonly<Record<MunicipalityId, { journeys: string; changed: string }>>;
	readonly added: readonly MunicipalityId[];
	readonly gone: readonly MunicipalityId[];
	readonly questions: { readonly added: readonly string[]; readonly gone: readonly string[] };
	readonly referrals: readonly ReferralChange[];
	readonly people: readonly MovedPerson[];
	readonly seconds: number;
}

/** What `after` does otherwise than `before`, over every journey of every municipality that both know. */
export function compareContent(before: Compiled, after: Compiled): ContentComparison {
	const began = performance.now();
	const ids = Object.keys(after.municipalities);
	const both = ids.filter((id) => Object.hasOwn(before.municipalities, id));
	const today = after.national.madeOn;
	const each = both.map((id) => {
		const [old, now] = [before, after].map((content) =>
			assemble(content.national, content.municipalities[id] ?? null)
		);
		if (old === undefined || now === undefined) throw new Error('compare: two versions');
		return { id, ...compareBundles(old, now, today) };
	});
	const changes = new Map<string, ReferralChange>();
	for (const { id, referrals } of each) {
		for (const change of referrals) {
			const { before: was, after: becomes } = change.door;
			// Where nothing moved, every municipality has its own door for it.
			const key = JSON.stringify([change.referral, change.kinds, was === becomes ? null : change.door]);
			const known = changes.get(key);
			const municipalities = [...(known?.municipalities ?? []), id];
			changes.set(key, { ...(known ?? change), municipalities });
		}
	}
	const total = (of: (one: (typeof each)[number]) => bigint): string =>
		each.reduce((sum, one) => sum + of(one), 0n).toString();
	const questions = (kind: 'added' | 'gone'): string[] => [
		...new Set(each.flatMap((one) => one.questions[kind]))
	];
	return {
		journeys: total(({ journeys }) => journeys),
		changed: total(({ changed }) => changed),
		municipalities: Object.fromEntries(
			each.map(({ id, journeys, changed }) => [
				id,
				{ journeys: journeys.toString(), changed: changed.toString() }
			])
		),
		added: ids.filter((id) => !both.includes(id)),
		gone: Object.keys(before.municipalities).filter((id) => !both.includes(id)),
		questions: { added: questions('added'), gone: questions('gone') },
		referrals: [...changes.values()],
		people: peopleMoved(before, after),
		seconds: Math.round(performance.now() - began) / 1000
	};
}

function peopleMoved(before: Compiled, after: Compiled): MovedPerson[] {
	const old = new Map(before.journeys.map((person) => [person.id, person]));
	return after.journeys.flatMap((person) => {
		const earlier = old.get(person.id);
		if (earlier === undefined || !Object.hasOwn(before.municipalities, person.municipality)) return [];
		const bundle = bundleOf(after, person);
		const was = planOf(bundleOf(before, earlier), earlier.answers, after.national.madeOn);
		const now = planOf(bundle, person.answers, after.national.madeOn);
		const { first, added, gone } = planChanges(was, now, (id) => idToday(bundle, id));
		if (first === null && added.length === 0 && gone.length === 0) return [];
		// With the answers of then: does the new content ask anything that this person was never asked?
		const step = nextStep(bundle, earlier.answers, after.national.madeOn);
		const asks = step.kind === 'ask' ? step.question.id : null;
		return [{ id: person.id, who: person.who, first, added, gone, asks }];
	});
}

function idToday({ doors }: Bundle, id: DoorId): DoorId {
	return Object.values(doors).find(({ formerly }) => formerly.includes(id))?.id ?? id;
}
