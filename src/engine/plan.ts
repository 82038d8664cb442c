import { urgencies, type Bundle, type DoorId, type IsoDate, type Referral, type Urgency } from '#bundle';
import type { Answers, Subject } from './answers.ts';
import { peopleIn } from './clean-answers.ts';
import { coordinate } from './coordinate.ts';
import { holdsFor, type Held } from './holds.ts';
import type { Plan, PlanDoor, PlannedReferral } from './plan-types.ts';
import { joinQuestions } from './truth/join.ts';

/** How many doors stand open in a plan; the rest is folded. */
const OPEN_DOORS = 3;

/** The plan for any answers whatever, finished or not. */
export function planOf(bundle: Bundle, answers: Answers, today: IsoDate): Plan {
	return planFrom(
		bundle,
		answers,
		peopleIn(answers).flatMap((person) => holdsFor(bundle, answers, person, today))
	);
}

export function planFrom(bundle: Bundle, answers: Answers, held: readonly Held[]): Plan {
	const certain = held.filter(({ truth }) => truth.is === 'true');
	const loud = certain.filter(({ placed }) => !placed.referral.quiet);
	const possible = held.filter(({ truth, placed }) => truth.is === 'unknown' && !placed.referral.quiet);
	const { doors, coordination } = coordinate(bundle, answers, loud, byDoor(bundle, loud));
	return {
		...standing(doors),
		mayFit: byDoor(bundle, possible),
		quiet: byDoor(
			bundle,
			certain.filter(({ placed }) => placed.referral.quiet)
		),
		coordination,
		madeOn: bundle.madeOn
	};
}

/** Which doors stand open, and which are folded. */
export function standing(doors: readonly PlanDoor[]): Pick<Plan, 'first' | 'next' | 'folded'> {
	const [first = null, ...rest] = doors;
	return { first, next: rest.slice(0, OPEN_DOORS - 1), folded: rest.slice(OPEN_DOORS - 1) };
}

/** The door that fills the referral's role; a role that nobody fills falls to the municipality's general door. */
export function doorFor(bundle: Bundle, referral: Pick<Referral, 'to' | 'at'>): DoorId | null {
	const roles = referral.at === 'own' ? bundle.ownRoles : bundle.roles;
	return roles[referral.to] ?? bundle.general;
}

/** Doors by urgency, then by need: the authored order of what they are there for. */
export function byDoor(bundle: Bundle, held: readonly Held[]): PlanDoor[] {
	const doors = new Map<DoorId, Held[]>();
	for (const each of [...held].sort(byUrgencyThenNeed)) {
		const door = doorFor(bundle, each.placed.referral);
		if (door === null) continue;
		const together = doors.get(door);
		if (together === undefined) doors.set(door, [each]);
		else together.push(each);
	}
	return [...doors].map(([door, together]) => planDoor(door, together));
}

function planDoor(door: DoorId, held: readonly Held[]): PlanDoor {
	const people: Subject[] = [];
	for (const { person } of held) if (!people.includes(person)) people.push(person);
	return {
		door,
		urgency: held[0]?.placed.referral.urgency ?? 'normaal',
		for: people,
		referrals: held.map(plannedReferral),
		coordinates: false,
		safety: held.some(({ placed }) => placed.referral.safety)
	};
}

function plannedReferral({ placed: { referral, topic }, person, truth }: Held): PlannedReferral {
	return {
		referral: referral.id,
		topic: topic.id,
		role: referral.to,
		for: person,
		urgency: referral.urgency,
		safety: referral.safety,
		provisions: referral.provisions,
		rights: referral.rights,
		because: truth.because,
		toFindOut: truth.is === 'unknown' ? joinQuestions(truth.toFindOut, truth.missing) : []
	};
}

function byUrgencyThenNeed(first: Held, second: Held): number {
	const one = first.placed.referral;
	const other = second.placed.referral;
	return rankOf(one.urgency) - rankOf(other.urgency) || first.placed.position - second.placed.position;
}

/** 0 is most urgent. */
export function rankOf(urgency: Urgency): number {
	return urgencies.indexOf(urgency);
}
