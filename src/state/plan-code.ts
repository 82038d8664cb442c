import { decode, encode, type Code, type CodeProblem, type Outcome } from '#codes';
import type { Bundle, DoorId, ReferralId } from '#bundle';
import { doorFor, indexOf, sharedBundle, type Plan, type PlanDoor, type Subject } from '#engine';
import { ok, type Result } from '#result';
import type { Edition } from './edition.ts';
import { isSafetyCard } from './safety-card.ts';

/** A plan as it goes to another phone: what it led to and for whom, as numbers. No answer, no label, nothing of safety. */
export interface PlanCode {
	readonly code: string;
	/** Whom each number means: the first is 1. Empty when it is about one person. */
	readonly people: readonly Subject[];
	/** Doors that may not travel: they stand on paper alone. */
	readonly left: readonly DoorId[];
}

/** `people`: the order in which they get their numbers. Null: there is nothing to hand over. */
export function planCode(
	{ id, municipality }: Pick<Edition, 'id' | 'municipality'>,
	bundle: Bundle,
	plan: Plan,
	people: readonly Subject[]
): Result<PlanCode, CodeProblem> | null {
	const all = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
	const doors = all.filter(({ door }) => !isSafetyCard(bundle, { kind: 'door', id: door }));
	const named = people.filter((person) => doors.some((door) => door.for.includes(person)));
	const outcomes = doors.flatMap((door) => outcomesOf(bundle, door, plan, (person) => named.indexOf(person)));
	if (outcomes.length === 0) return null;
	const said: Code = { kind: 'plan', bundle: id, place: municipality, outcomes };
	const code = encode(said);
	if (!code.ok) return code;
	return ok({
		code: code.value,
		// One person alone needs no number.
		people: named.length < 2 ? [] : named,
		left: all.filter((door) => !doors.includes(door)).map(({ door }) => door)
	});
}

function outcomesOf(
	bundle: Bundle,
	door: PlanDoor,
	plan: Plan,
	numberOf: (person: Subject) => number
): readonly Outcome[] {
	const numbers = (who: readonly Subject[]): number[] =>
		[...new Set(who.map(numberOf))].filter((number) => number >= 0).sort((one, other) => one - other);
	const told = new Map<ReferralId, Outcome>();
	for (const { referral, urgency } of door.referrals) {
		if (!mayTravel(bundle, referral)) continue;
		const who = door.referrals.filter((each) => each.referral === referral).map((each) => each.for);
		told.set(referral, { ref: { kind: 'referral', id: referral }, for: numbers(who), urgency });
	}
	const overview: readonly Outcome[] =
		door.coordinates && plan.coordination !== null
			? [
					{
						ref: { kind: 'role', id: plan.coordination.role },
						for: numbers(door.for),
						urgency: door.urgency
					}
				]
			: [];
	return [...overview, ...told.values()];
}

/** Neither rests on safety nor leads to a door of it. */
export function mayTravel(bundle: Bundle, id: ReferralId): boolean {
	const placed = indexOf(sharedBundle(bundle))
		.topics.flatMap(({ referrals }) => referrals)
		.find(({ referral }) => referral.id === id);
	if (placed === undefined) return false;
	const door = doorFor(bundle, placed.referral);
	return door === null || !isSafetyCard(bundle, { kind: 'door', id: door });
}

/** Whether it is about cards or a plan; or what is wrong with it. */
export function kindOfCode(text: string): Result<Code['kind'], CodeProblem> {
	const marks = decode(text);
	return marks.ok ? ok(marks.value.said.kind) : marks;
}
