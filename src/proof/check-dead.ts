import type { Question } from '#bundle';
import { NO, type NodeId } from './nodes.ts';
import type { System } from './system.ts';
import type { Violation } from './violation.ts';

/** Everything written is of use to somebody: nothing that no journey meets, no two options that always do the same. */
export function checkDead(system: System): Violation[] {
	const asked = askedNodes(system);
	const unmet = deadReferrals(system);
	return [
		...deadTopics(system, new Set(unmet.map(({ about }) => about))),
		...system.questions.flatMap((question, position) =>
			(asked.get(position)?.length ?? 0) === 0 ? [dead('proof.dead-question', question.id)] : []
		),
		...system.questions.flatMap((question, position) =>
			deadOptions(system, question, asked.get(position) ?? [])
		),
		...unmet,
		...deadProvisions(system),
		...deadDoors(system)
	];
}

/** A topic of which no referral can ever hold: nobody gets there. What is in it is named too. */
function deadTopics({ bundle }: System, unmet: ReadonlySet<string>): Violation[] {
	return bundle.topics
		.filter(({ referrals }) => referrals.length > 0 && referrals.every(({ id }) => unmet.has(id)))
		.map(({ id }) => dead('proof.dead-topic', id));
}

/** By position: the nodes at which some referral asks the question. */
export function askedNodes(system: System): Map<number, NodeId[]> {
	const asked = new Map<number, NodeId[]>();
	const seen = new Set<NodeId>();
	const visit = (id: NodeId): void => {
		if (seen.has(id)) return;
		seen.add(id);
		const node = system.nodes.node(id);
		if (node.kind === 'mark') visit(node.child);
		if (node.kind !== 'ask') return;
		const { kind, position } = system.nodes.infoOf(node.variable);
		if (kind !== 'option') asked.set(position, [...(asked.get(position) ?? []), id]);
		node.children.forEach(visit);
	};
	system.claims.forEach(({ root }) => visit(root));
	return asked;
}

function deadOptions({ nodes }: System, question: Question, asked: readonly NodeId[]): Violation[] {
	if (asked.length === 0) return [];
	const childrenOf = (id: NodeId): readonly NodeId[] => {
		const node = nodes.node(id);
		return node.kind === 'ask' ? node.children.map((child) => nodes.meaningOf(child)) : [];
	};
	if (question.pick === 'one') {
		const all = asked.map(childrenOf);
		return question.options.flatMap(({ id }, option) => {
			const twin = question.options.findIndex(
				(_, other) => other < option && all.every((each) => each[other] === each[option])
			);
			return twin === -1 ? [] : [dead('proof.dead-option', `${question.id}.${id}`)];
		});
	}
	const [position] = asked.map((id) => positionOf(nodes, id));
	const tellApart = new Set(
		asked.flatMap((id) =>
			[...nodes.variablesIn(childrenOf(id)[0] ?? NO)]
				.map((variable) => nodes.infoOf(variable))
				.filter((info) => info.kind === 'option' && info.position === position)
				.map(({ option }) => option)
		)
	);
	return question.options.flatMap(({ id }, option) =>
		tellApart.has(option) ? [] : [dead('proof.dead-option', `${question.id}.${id}`)]
	);
}

function positionOf(nodes: System['nodes'], id: NodeId): number | undefined {
	const node = nodes.node(id);
	return node.kind === 'ask' ? nodes.infoOf(node.variable).position : undefined;
}

function deadReferrals({ claims, finder }: System): Violation[] {
	return claims
		.filter(({ certain }) => finder.find([certain], []) === null)
		.map(({ placed }) => dead('proof.dead-referral', placed.referral.id));
}

/** A provision lives when some referral that can hold offers it. */
function deadProvisions({ bundle, claims }: System): Violation[] {
	const offered = new Set(claims.flatMap(({ placed }) => placed.referral.provisions));
	return Object.keys(bundle.provisions)
		.filter((id) => !offered.has(id))
		.map((id) => dead('proof.dead-provision', id));
}

/** A door lives when something leads to it: a referral, a provision, who coordinates, or a door that lets it be rung. */
function deadDoors({ bundle, claims }: System): Violation[] {
	const roles = [
		...Object.values(bundle.provisions).map(({ to }) => to),
		...bundle.coordination.map(({ to }) => to)
	];
	const met = new Set([
		bundle.general,
		...claims.map(({ door }) => door),
		...Object.values(bundle.provisions).flatMap(({ also }) => also),
		...roles.map((role) => bundle.roles[role] ?? bundle.general),
		...Object.values(bundle.doors).map(({ ringInstead }) => ringInstead)
	]);
	return Object.keys(bundle.doors)
		.filter((id) => !met.has(id))
		.map((id) => dead('proof.dead-door', id));
}

function dead(code: Violation['code'], about: string): Violation {
	return { code, about, answers: null };
}
