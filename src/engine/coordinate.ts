import type { Bundle, CoordinationRule, DoorId } from '#bundle';
import type { Answers, Subject } from './answers.ts';
import { knownFor, peopleIn } from './clean-answers.ts';
import type { Held } from './holds.ts';
import type { Explanation, Plan, PlanDoor } from './plan-types.ts';
import { truthOf } from './truth/truth.ts';

/**
 * When needs fall under two or more groups of laws, somebody keeps the overview. That door stands first,
 * unless something is `nu` or `vandaag`: then it comes right after what is urgent.
 */
export function coordinate(
	bundle: Bundle,
	answers: Answers,
	certain: readonly Held[],
	doors: readonly PlanDoor[]
): { doors: readonly PlanDoor[]; coordination: Plan['coordination'] } {
	if (groupsOf(bundle, certain).size < 2) return { doors, coordination: null };
	const chosen = coordinator(bundle, answers);
	if (chosen === null) return { doors, coordination: null };
	return { doors: withOverview(doors, chosen.door, peopleIn(answers)), coordination: chosen };
}

/** The doors with this one keeping the overview, in its place. `people`: for whom, when it does nothing else. */
export function withOverview(
	doors: readonly PlanDoor[],
	door: DoorId,
	people: readonly Subject[]
): readonly PlanDoor[] {
	const known = doors.find((each) => each.door === door);
	const overview: PlanDoor =
		known === undefined ? onlyOverview(door, people) : { ...known, coordinates: true };
	if (isUrgent(overview)) return doors.map((each) => (each.door === door ? overview : each));
	const others = doors.filter((each) => each.door !== door);
	return [...others.filter(isUrgent), overview, ...others.filter((each) => !isUrgent(each))];
}

/** Groups of laws that the certain needs fall under. */
function groupsOf(bundle: Bundle, certain: readonly Held[]): Set<string> {
	const groups = certain.map(({ placed }) => bundle.laws[placed.referral.law ?? ''] ?? null);
	return new Set(groups.filter((group) => group !== null));
}

/** The first rule that holds for somebody. */
function coordinator(
	bundle: Bundle,
	answers: Answers
): { role: CoordinationRule['to']; door: DoorId; because: Explanation } | null {
	const people = peopleIn(answers).map((person) => knownFor(bundle, answers, person));
	for (const { when, to } of bundle.coordination) {
		const door = bundle.roles[to] ?? bundle.general;
		if (door === null) continue;
		if (when === undefined) return { role: to, door, because: [] };
		const held = people.map((known) => truthOf(when, known)).find((truth) => truth.is === 'true');
		if (held !== undefined) return { role: to, door, because: held.because };
	}
	return null;
}

function onlyOverview(door: DoorId, people: readonly Subject[]): PlanDoor {
	return {
		door,
		urgency: 'normaal',
		for: people,
		referrals: [],
		coordinates: true,
		safety: false
	};
}

function isUrgent({ urgency }: PlanDoor): boolean {
	return urgency === 'nu' || urgency === 'vandaag';
}
