import { assemble, type Bundle, type MunicipalityId } from '#bundle';
import { doorFor } from '#engine';
import { Prover, type Bounds, type Proof, type Violation } from '#proof';
import type { Compiled } from './compiled.ts';
import type { Places } from './places.ts';
import type { ContentProblem, Place } from './problem.ts';
import { violationProblem } from './violation-words.ts';

/** Somebody with one need: as the design states them. */
const bounds: Bounds = { longest: 12, expected: 9 };

export interface ProvenAll {
	readonly problems: readonly ContentProblem[];
	readonly proofs: Readonly<Record<MunicipalityId, Proof>>;
	readonly seconds: Readonly<Record<MunicipalityId, number>>;
}

type Group = { readonly violation: Violation; readonly where: MunicipalityId[] };
type InBundle = {
	readonly bundle: Bundle;
	readonly id: MunicipalityId;
	readonly proof: Proof;
	readonly seconds: number;
};

/** Proves every municipality. */
export function proveAll(content: Compiled): ProvenAll {
	const prover = new Prover(content.national.madeOn, bounds);
	const proven = Object.values(content.municipalities).map((municipality): InBundle => {
		const bundle = assemble(content.national, municipality);
		const began = performance.now();
		const proof = prover.prove(bundle);
		const seconds = Math.round(performance.now() - began) / 1000;
		return { bundle, id: municipality.id, proof, seconds };
	});
	const grouped = new Map<string, Group>();
	for (const { bundle, id, proof } of proven) {
		for (const violation of byTopic(bundle, proof.violations).map((each) => byDoor(bundle, each))) {
			const key = `${violation.code} ${violation.about}`;
			const group = grouped.get(key);
			if (group === undefined) grouped.set(key, { violation, where: [id] });
			else if (!group.where.includes(id)) group.where.push(id);
		}
	}
	return {
		problems: [...grouped.values()]
			.filter((group) => !livesElsewhere(group.violation, group.where, proven))
			.map(({ violation, where }) => violationProblem(violation, where, placeOf(violation, content.places))),
		proofs: Object.fromEntries(proven.map(({ id, proof }) => [id, proof])),
		seconds: Object.fromEntries(proven.map(({ id, seconds }) => [id, seconds]))
	};
}

/** All in a topic that nobody reaches is dead, and is one mistake. */
function byTopic(bundle: Bundle, violations: readonly Violation[]): readonly Violation[] {
	const dead = new Set(
		violations.filter(({ code }) => code === 'proof.dead-topic').map(({ about }) => about)
	);
	const within = new Set(
		bundle.topics
			.filter(({ id }) => dead.has(id))
			.flatMap(({ questions, referrals }) => [
				...referrals.map(({ id }) => id),
				...questions.flatMap(({ id, options }) => [id, ...options.map((option) => `${id}.${option.id}`)])
			])
	);
	return violations.filter(({ code, about }) => !code.startsWith('proof.dead-') || !within.has(about));
}

/** One door that cannot be reached is one mistake, however many referrals (or the role that coordinates) lead to it. */
function byDoor(bundle: Bundle, violation: Violation): Violation {
	if (violation.code !== 'proof.first-door-unreachable') return violation;
	const referrals = bundle.topics.flatMap((topic) => topic.referrals);
	const referral = referrals.find(({ id }) => id === violation.about);
	const door = doorFor(bundle, referral ?? { to: violation.about, at: 'home' });
	return { ...violation, about: door ?? violation.about };
}

/** What is of no use in one municipality may be of use in another; only what lives nowhere is dead. */
function livesElsewhere(
	{ code, about }: Violation,
	where: readonly MunicipalityId[],
	proven: readonly InBundle[]
): boolean {
	if (!code.startsWith('proof.dead-') && code !== 'proof.useless-question') return false;
	return proven.some(({ id, bundle }) => !where.includes(id) && isIn(bundle, code, about));
}

function isIn(bundle: Bundle, code: Violation['code'], about: string): boolean {
	if (code === 'proof.dead-door') return Object.hasOwn(bundle.doors, about);
	if (code === 'proof.dead-provision') return Object.hasOwn(bundle.provisions, about);
	if (code !== 'proof.dead-referral') return true;
	return bundle.topics.some(({ referrals }) => referrals.some(({ id }) => id === about));
}

function placeOf({ code, about }: Violation, { asked, referrals }: Places): Place {
	switch (code) {
		case 'proof.dead-door':
		case 'proof.first-door-unreachable':
			return { file: `doors/${about}.yaml`, line: 1 };
		case 'proof.dead-provision':
			return { file: `provisions/${about}.yaml`, line: 1 };
		case 'proof.dead-referral':
		case 'proof.doors-exclude-each-other':
			// About one referral, or two of them.
			return referrals.get(about.split(' ')[0] ?? about) ?? { file: 'roles.yaml', line: 1 };
		case 'proof.dead-topic':
		case 'proof.too-many-questions':
			return { file: `topics/${about}.yaml`, line: 1 };
		default:
			return asked.get(about) ?? { file: 'roles.yaml', line: 1 };
	}
}
