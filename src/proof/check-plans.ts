import type { Bundle, DoorId } from '#bundle';
import type { System, Claim } from './system.ts';
import { toAnswers } from './to-answers.ts';
import type { Found } from './find.ts';
import type { Violation, ViolationCode } from './violation.ts';

/** No plan is empty, every first door can be reached, danger comes first, excluded doors never meet. */
export function checkPlans(system: System): Violation[] {
	const loud = system.claims.filter(({ placed }) => !placed.referral.quiet);
	return [
		...emptyPlans(system, loud),
		...unreachableFirst(system, loud),
		...dangerNotFirst(system, loud),
		...excludedTogether(system, loud)
	];
}

function emptyPlans(system: System, loud: readonly Claim[]): Violation[] {
	const found = system.finder.find([], certainOf(loud));
	return violation(system, 'proof.empty-plan', '', found);
}

/** Doors that stand first in some plan and cannot be reached in this municipality. */
function unreachableFirst(system: System, loud: readonly Claim[]): Violation[] {
	const { bundle } = system;
	const bad = loud.filter(
		({ door, placed }) => door === null || !canBeReached(bundle, door, placed.referral.urgency)
	);
	const asFirst = bad.flatMap((claim) =>
		violation(
			system,
			'proof.first-door-unreachable',
			claim.placed.referral.id,
			findFirst(system, loud, claim)
		)
	);
	const urgent = loud.filter(isUrgent);
	const calm = loud.filter((claim) => !isUrgent(claim));
	const asCoordinator = bundle.coordination.flatMap(({ to }) => {
		const door = bundle.roles[to] ?? bundle.general;
		if (door !== null && canBeReached(bundle, door, 'normaal')) return [];
		const found = findTwoGroups(system, calm, urgent);
		return violation(system, 'proof.first-door-unreachable', to, found);
	});
	return [...asFirst, ...asCoordinator];
}

/** A phone, an address, a site, a number the person already has, or somebody who may be rung for it. `nu`: a phone that is certain. */
export function canBeReached(bundle: Bundle, id: DoorId, urgency: string): boolean {
	const door = bundle.doors[id];
	if (door === undefined) return false;
	if (urgency === 'nu') {
		return door.channels.some((channel) => channel.kind === 'phone' && channel.origin.confidence === 'high');
	}
	if (door.channels.some(({ kind }) => kind !== 'email')) return true;
	const instead = door.ringInstead === undefined ? undefined : bundle.doors[door.ringInstead];
	return instead?.channels.some(({ kind }) => kind === 'phone') ?? false;
}

/** Answers with which this referral's door stands first. */
function findFirst(system: System, loud: readonly Claim[], claim: Claim): Found {
	const before = certainOf(loud.slice(0, loud.indexOf(claim)));
	if (isUrgent(claim)) return system.finder.find([claim.certain], before);
	// Only where at most one group of laws is met: with two, the door that coordinates goes first.
	const own = groupOf(system.bundle, claim);
	const groups = own === null ? [...new Set(loud.map((each) => groupOf(system.bundle, each)))] : [own];
	for (const group of groups) {
		const others = loud.filter((each) => ![null, group].includes(groupOf(system.bundle, each)));
		const found = system.finder.find([claim.certain], [...before, ...certainOf(others)]);
		if (found !== null) return found;
	}
	return null;
}

function findTwoGroups(system: System, calm: readonly Claim[], urgent: readonly Claim[]): Found {
	for (const one of calm) {
		for (const other of calm) {
			const groups = [groupOf(system.bundle, one), groupOf(system.bundle, other)];
			if (groups.includes(null) || groups[0] === groups[1]) continue;
			const found = system.finder.find([one.certain, other.certain], certainOf(urgent));
			if (found !== null) return found;
		}
	}
	return null;
}

/** Whoever picks a dangerous option gets the help for it first. */
function dangerNotFirst(system: System, loud: readonly Claim[]): Violation[] {
	return system.questions.flatMap((question, position) =>
		question.options.flatMap(({ id, danger }, option) => {
			if (danger === undefined) return [];
			const picked = (root: number): number => pick(system, root, position, option);
			const claims = loud.map((claim) => ({ ...claim, certain: picked(claim.certain) }));
			// Help that is not urgent may have to give way to the door that coordinates.
			const wrong = claims.filter((claim) => claim.placed.referral.to !== danger || !isUrgent(claim));
			const first = wrong
				.map((claim) =>
					system.finder.find([claim.certain], certainOf(claims.slice(0, claims.indexOf(claim))))
				)
				.find((found) => found !== null);
			const found = first ?? system.finder.find([], certainOf(claims));
			if (found === null) return [];
			const answers = toAnswers(
				system.bundle,
				system.nodes,
				withPick(system, found, position, option),
				system.today
			);
			return [{ code: 'proof.danger-not-first' as const, about: `${question.id}.${id}`, answers }];
		})
	);
}

function pick(system: System, root: number, position: number, option: number): number {
	const { nodes } = system;
	return pickSteps(system, position, option).reduce(
		(node, { variable, value }) => nodes.fix(node, variable, value, false),
		root
	);
}

function withPick(
	system: System,
	found: NonNullable<Found>,
	position: number,
	option: number
): NonNullable<Found>['path'] {
	return pickSteps(system, position, option).reduce((before, step) => ({ ...step, before }), found.path);
}

function pickSteps(system: System, position: number, option: number): { variable: number; value: number }[] {
	const { nodes, questions } = system;
	const question = questions[position];
	if (question === undefined) return [];
	if (question.pick === 'one') {
		const values = question.options.length + 1;
		return [{ variable: nodes.variable({ kind: 'one', position, option: 0, values }), value: option }];
	}
	return [
		{ variable: nodes.variable({ kind: 'status', position, option: 0, values: 2 }), value: 0 },
		{ variable: nodes.variable({ kind: 'option', position, option, values: 2 }), value: 1 }
	];
}

function excludedTogether(system: System, loud: readonly Claim[]): Violation[] {
	return loud.flatMap((one) => {
		const excludes = system.bundle.doors[one.door ?? '']?.excludes ?? [];
		return loud
			.filter(({ door }) => door !== null && excludes.includes(door))
			.flatMap((other) =>
				violation(
					system,
					'proof.doors-exclude-each-other',
					`${one.placed.referral.id} ${other.placed.referral.id}`,
					system.finder.find([one.certain, other.certain], [])
				)
			);
	});
}

function violation(system: System, code: ViolationCode, about: string, found: Found): Violation[] {
	if (found === null) return [];
	return [{ code, about, answers: toAnswers(system.bundle, system.nodes, found.path, system.today) }];
}

function certainOf(claims: readonly Claim[]): number[] {
	return claims.map(({ certain }) => certain);
}

function groupOf(bundle: Bundle, { placed }: Claim): string | null {
	return bundle.laws[placed.referral.law ?? ''] ?? null;
}

function isUrgent({ placed }: Claim): boolean {
	return placed.referral.urgency === 'nu' || placed.referral.urgency === 'vandaag';
}
