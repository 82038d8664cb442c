import { askedNodes } from './check-dead.ts';
import { join, type Path } from './explore.ts';
import type { NodeId, Nodes } from './nodes.ts';
import type { System } from './system.ts';
import { toAnswers } from './to-answers.ts';
import type { Violation } from './violation.ts';

/** No question is asked whose answer (other than "weet ik niet") cannot change the plan. */
export function checkUseless(system: System): Violation[] {
	const { nodes, questions, bundle, today } = system;
	const asked = askedNodes(system);
	return questions.flatMap((question, position) => {
		// Nearly always every node that asks it matters, and then there is nothing to look for.
		if ((asked.get(position) ?? []).every((node) => matters(nodes, node))) return [];
		const roots = system.claims.map(({ root }) => root).filter((root) => asks(nodes, root, position));
		const found = findUseless(nodes, [...new Set(roots)], position);
		if (found === null) return [];
		const answers = toAnswers(bundle, nodes, found.path, today);
		return [{ code: 'proof.useless-question' as const, about: question.id, answers }];
	});
}

/** Whether the answers to the question this node asks lead to different ends. */
function matters(nodes: Nodes, id: NodeId): boolean {
	const node = nodes.node(id);
	if (node.kind !== 'ask') return false;
	const { kind, position } = nodes.infoOf(node.variable);
	const meanings = node.children.map((child) => nodes.meaningOf(child));
	if (kind === 'one') return meanings.slice(0, -1).some((meaning) => meaning !== meanings[0]);
	const [answered] = meanings;
	if (answered === undefined) return false;
	return [...nodes.variablesIn(answered)].some((variable) => {
		const info = nodes.infoOf(variable);
		return info.kind === 'option' && info.position === position;
	});
}

function asks(nodes: Nodes, root: NodeId, position: number): boolean {
	return [...nodes.variablesIn(root)].some((variable) => nodes.infoOf(variable).position === position);
}

/** Answers to the questions before it with which it is asked, and matters to no referral. */
function findUseless(nodes: Nodes, roots: readonly NodeId[], position: number): { path: Path | null } | null {
	const failed = new Set<string>();
	const visit = (open: readonly NodeId[], path: Path | null): { path: Path | null } | null => {
		const key = open.join();
		if (failed.has(key)) return null;
		const tops = open.filter((id) => nodes.node(id).kind === 'ask');
		const earliest = earliestVariable(nodes, tops);
		if (earliest === null || nodes.infoOf(earliest).position >= position) {
			const here = tops.filter((id) => topPosition(nodes, id) === position);
			if (here.length > 0 && !here.some((id) => matters(nodes, id))) return { path };
			failed.add(key);
			return null;
		}
		for (let value = 0; value < nodes.infoOf(earliest).values; value += 1) {
			const next = open.map((root) => nodes.fix(root, earliest, value, false));
			const found = visit([...new Set(next)], join(path, { variable: earliest, value, before: null }));
			if (found !== null) return found;
		}
		failed.add(key);
		return null;
	};
	return visit(roots, null);
}

function topPosition(nodes: Nodes, id: NodeId): number {
	const node = nodes.node(id);
	return node.kind === 'ask' ? nodes.infoOf(node.variable).position : Number.POSITIVE_INFINITY;
}

function earliestVariable(nodes: Nodes, tops: readonly NodeId[]): number | null {
	let earliest: number | null = null;
	for (const id of tops) {
		const node = nodes.node(id);
		if (node.kind !== 'ask') continue;
		if (earliest === null || topPosition(nodes, id) < nodes.infoOf(earliest).position)
			earliest = node.variable;
	}
	return earliest;
}
