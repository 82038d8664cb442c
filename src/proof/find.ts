import { join, type Path } from './explore.ts';
import { NO, YES, type NodeId, type Nodes } from './nodes.ts';
import { choose, split } from './split.ts';

/** One way of answering, or null: there is none. */
export type Found = { readonly path: Path | null } | null;

/** Looks for answers with which all of `yes` are certain and none of `no` is. Asks nothing of the order of asking. */
export class Finder {
	readonly #found = new Map<string, Found>();

	constructor(readonly nodes: Nodes) {}

	find(yes: readonly NodeId[], no: readonly NodeId[]): Found {
		const wanted = new Set<NodeId>();
		const unwanted = new Set<NodeId>();
		for (const root of yes) {
			const meaning = this.nodes.meaningOf(root);
			if (meaning === YES) continue;
			if (this.nodes.node(meaning).kind === 'end') return null;
			wanted.add(meaning);
		}
		for (const root of no) {
			const meaning = this.nodes.meaningOf(root);
			if (meaning === YES || wanted.has(meaning)) return null;
			if (this.nodes.node(meaning).kind !== 'end') unwanted.add(meaning);
		}
		let path: Path | null = null;
		for (const group of split(this.nodes, [...new Set([...wanted, ...unwanted])])) {
			const part = this.#findInGroup(
				group.filter((root) => wanted.has(root)),
				group.filter((root) => unwanted.has(root))
			);
			if (part === null) return null;
			path = join(path, part.path);
		}
		return { path };
	}

	#findInGroup(yes: NodeId[], no: NodeId[]): Found {
		const key = `${yes.sort((a, b) => a - b).join()}|${no.sort((a, b) => a - b).join()}`;
		const known = this.#found.get(key);
		if (known !== undefined) return known;
		const { variable } = choose(this.nodes, [...yes, ...no]);
		let found: Found = null;
		for (let value = 0; value < this.nodes.infoOf(variable).values && found === null; value += 1) {
			const fix = (root: NodeId): NodeId => this.nodes.fix(root, variable, value, false);
			const rest = this.find(yes.map(fix), no.map(fix));
			if (rest !== null) found = { path: join({ variable, value, before: null }, rest.path) };
		}
		this.#found.set(key, found);
		return found;
	}
}

/** Certain when `opened` is and none of `others` is: what an `otherwise` means. Never unknown. */
export function butNone(nodes: Nodes, opened: NodeId, others: readonly NodeId[]): NodeId {
	const known = new Map<string, NodeId>();
	const visit = (top: NodeId, rest: readonly NodeId[]): NodeId => {
		const open = nodes.meaningOf(top);
		const blocking = [...new Set(rest.map((root) => nodes.meaningOf(root)))].sort((a, b) => a - b);
		if (open === NO || blocking.includes(YES)) return NO;
		const undecided = blocking.filter((root) => nodes.node(root).kind !== 'end');
		if (nodes.node(open).kind === 'end' && undecided.length === 0) return open === YES ? YES : NO;
		const key = `${open}|${undecided.join()}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const variable = first(nodes, [open, ...undecided]);
		const children = Array.from({ length: nodes.infoOf(variable).values }, (_, value) =>
			visit(
				nodes.fix(open, variable, value, false),
				undecided.map((root) => nodes.fix(root, variable, value, false))
			)
		);
		const made = nodes.meaningOf(nodes.ask(variable, children));
		known.set(key, made);
		return made;
	};
	return visit(opened, others);
}

function first(nodes: Nodes, roots: readonly NodeId[]): number {
	const variables = roots.flatMap((root) => [...nodes.variablesIn(root)]);
	const rank = (id: number): [number, number, number] => {
		const { position, kind, option } = nodes.infoOf(id);
		return [position, kind === 'option' ? 1 : 0, option];
	};
	const [lowest] = variables.sort((a, b) => {
		const one = rank(a);
		const other = rank(b);
		return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
	});
	if (lowest === undefined) throw new Error('proof: nothing open');
	return lowest;
}
