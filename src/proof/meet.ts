import { UNKNOWN, type NodeId, type Nodes } from './nodes.ts';
import type { Reading } from './side-by-side.ts';

/**
 * A diagram of one version in the shared order. What this version does not offer is, for `pick: one`, answered with
 * "weet ik niet"; for `pick: many` it is simply not there to be picked.
 */
export class Translator {
	readonly #known = new Map<NodeId, NodeId>();

	constructor(
		readonly from: Nodes,
		readonly to: Nodes,
		/** By the position that `from` knows. */
		readonly readings: readonly Reading[]
	) {}

	translate(id: NodeId): NodeId {
		if (id <= UNKNOWN) return id;
		const found = this.#known.get(id);
		if (found !== undefined) return found;
		const made = this.#translateNode(id);
		this.#known.set(id, made);
		return made;
	}

	#translateNode(id: NodeId): NodeId {
		const node = this.from.node(id);
		if (node.kind !== 'ask') throw new Error('proof: only what nobody walked yet can be translated');
		const { kind, position, option } = this.from.infoOf(node.variable);
		const reading = this.readings[position];
		if (reading === undefined) throw new Error('proof: a question of neither version');
		const { seat, question, own } = reading;
		const children = node.children.map((child) => this.translate(child));
		const optionOf = (at: number): number => own.indexOf(question.options[at]?.id ?? null);
		if (kind === 'status') return this.#ask('status', seat.position, 0, children);
		if (kind === 'option') return this.#ask('option', seat.position, optionOf(option), children);
		const unsure = children.at(-1) ?? UNKNOWN;
		const answered = own.map(
			(id) => children[question.options.findIndex((each) => each.id === id)] ?? unsure
		);
		return this.#ask('one', seat.position, 0, [...answered, unsure]);
	}

	#ask(kind: 'one' | 'status' | 'option', position: number, option: number, children: NodeId[]): NodeId {
		const variable = this.to.variable({ kind, position, option, values: children.length });
		return this.to.ask(variable, children);
	}
}

/** Both diagrams walked together: it asks whatever either of them asks, and ends as `ends` says. */
export function meet(
	nodes: Nodes,
	one: NodeId,
	other: NodeId,
	ends: (one: NodeId, other: NodeId) => NodeId
): NodeId {
	const known = new Map<string, NodeId>();
	const visit = (left: NodeId, right: NodeId): NodeId => {
		const key = `${left} ${right}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const variable = firstOf(nodes, left, right);
		let made: NodeId;
		if (variable === null) made = ends(left, right);
		else {
			const children = Array.from({ length: nodes.infoOf(variable).values }, (_, value) =>
				visit(nodes.fix(left, variable, value, false), nodes.fix(right, variable, value, false))
			);
			made = nodes.ask(variable, children);
		}
		known.set(key, made);
		return made;
	};
	return visit(one, other);
}

/** Of what the two ask now, the first in order. Null: both have come to an end. */
function firstOf(nodes: Nodes, one: NodeId, other: NodeId): number | null {
	const asked = [one, other].flatMap((id) => {
		const node = nodes.node(id);
		return node.kind === 'ask' ? [node.variable] : [];
	});
	asked.sort((a, b) => {
		const [left, right] = [nodes.infoOf(a), nodes.infoOf(b)];
		return left.position - right.position || left.option - right.option;
	});
	return asked[0] ?? null;
}
