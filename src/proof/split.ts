import type { NodeId, Nodes, VarId } from './nodes.ts';

/** Groups of nodes that share no open question: what happens in one says nothing about another. */
export function split(nodes: Nodes, roots: readonly NodeId[]): NodeId[][] {
	const groupOf = new Map<VarId, NodeId[]>();
	const groups = new Set<NodeId[]>();
	for (const root of roots) {
		const group = [root];
		groups.add(group);
		for (const variable of nodes.variablesIn(root)) {
			const other = groupOf.get(variable);
			if (other !== undefined && other !== group && groups.has(other)) {
				group.push(...other);
				groups.delete(other);
				for (const joined of other) for (const each of nodes.variablesIn(joined)) groupOf.set(each, group);
			}
			groupOf.set(variable, group);
		}
	}
	return [...groups];
}

/** Which variable to try next, and whether its question is then certainly asked now. */
export interface Choice {
	readonly variable: VarId;
	/** Somebody asks it first of all, so it is asked here and now. */
	readonly inOrder: boolean;
}

/**
 * The variable that most nodes share: trying it first makes the rest fall apart. Of equals, the first in order.
 * A question's options come after its status.
 */
export function choose(nodes: Nodes, roots: readonly NodeId[]): Choice {
	const shared = new Map<VarId, number>();
	const onTop = new Set<VarId>();
	for (const root of roots) {
		const node = nodes.node(root);
		if (node.kind === 'ask') onTop.add(node.variable);
		for (const variable of nodes.variablesIn(root)) shared.set(variable, (shared.get(variable) ?? 0) + 1);
	}
	const open = [...shared].map(([variable, count]) => ({ variable, count, info: nodes.infoOf(variable) }));
	const statuses = new Set(
		open.filter(({ info }) => info.kind === 'status').map(({ info }) => info.position)
	);
	const ready = open.filter(({ info }) => info.kind !== 'option' || !statuses.has(info.position));
	ready.sort(
		(a, b) => b.count - a.count || a.info.position - b.info.position || a.info.option - b.info.option
	);
	const [best] = ready;
	if (best === undefined) throw new Error('proof: nothing left to choose');
	return { variable: best.variable, inOrder: onTop.has(best.variable) };
}
