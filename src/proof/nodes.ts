/**
 * Decision diagrams: what one referral becomes, for every way its questions can be answered.
 * A node asks one thing; equal nodes are one node, so equal futures are met once.
 */
export type NodeId = number;
export type VarId = number;

export const NO: NodeId = 0;
export const YES: NodeId = 1;
export const UNKNOWN: NodeId = 2;

/**
 * One thing that can be known. A `pick: one` question is one variable (its options, then "weet ik niet").
 * A `pick: many` question is a `status` (0: answered, 1: "weet ik niet") and one variable for each option
 * (0: not picked, 1: picked). `position` is the authored order of the question.
 */
export interface Variable {
	readonly kind: 'one' | 'status' | 'option';
	readonly position: number;
	/** Index of the option; 0 for the other kinds. */
	readonly option: number;
	readonly values: number;
}

type Node =
	| { readonly kind: 'end' }
	| { readonly kind: 'ask'; readonly variable: VarId; readonly children: readonly NodeId[] }
	/** The question at `position` is asked by whoever comes here; its answer was taken into account before. */
	| { readonly kind: 'mark'; readonly position: number; readonly child: NodeId };

export class Nodes {
	readonly #nodes: Node[] = [{ kind: 'end' }, { kind: 'end' }, { kind: 'end' }];
	readonly #ids = new Map<string, NodeId>();
	readonly #variables: Variable[] = [];
	readonly #variableIds = new Map<string, VarId>();
	readonly #variablesIn = new Map<NodeId, ReadonlySet<VarId>>();
	readonly #meanings = new Map<NodeId, NodeId>();
	readonly #fixed = new Map<string, NodeId>();

	get size(): number {
		return this.#nodes.length;
	}

	variable(variable: Variable): VarId {
		const key = `${variable.position} ${variable.kind} ${variable.option}`;
		const found = this.#variableIds.get(key);
		if (found !== undefined) return found;
		const id = this.#variables.push(variable) - 1;
		this.#variableIds.set(key, id);
		return id;
	}

	infoOf(id: VarId): Variable {
		const variable = this.#variables[id];
		if (variable === undefined) throw new Error(`proof: no variable ${id}`);
		return variable;
	}

	node(id: NodeId): Node {
		const node = this.#nodes[id];
		if (node === undefined) throw new Error(`proof: no node ${id}`);
		return node;
	}

	/** An option that makes no difference is not a node; a question that makes none still is one: it is asked. */
	ask(variable: VarId, children: readonly NodeId[]): NodeId {
		const [first] = children;
		if (first === undefined) throw new Error('proof: a variable without values');
		if (this.infoOf(variable).kind === 'option' && children.every((child) => child === first)) return first;
		return this.#intern(`a${variable}:${children.join()}`, { kind: 'ask', variable, children });
	}

	mark(position: number, child: NodeId): NodeId {
		return this.#intern(`m${position}:${child}`, { kind: 'mark', position, child });
	}

	#intern(key: string, node: Node): NodeId {
		const found = this.#ids.get(key);
		if (found !== undefined) return found;
		const id = this.#nodes.push(node) - 1;
		this.#ids.set(key, id);
		return id;
	}

	variablesIn(id: NodeId): ReadonlySet<VarId> {
		const found = this.#variablesIn.get(id);
		if (found !== undefined) return found;
		const node = this.node(id);
		const variables = new Set<VarId>();
		if (node.kind === 'mark') for (const each of this.variablesIn(node.child)) variables.add(each);
		if (node.kind === 'ask') {
			variables.add(node.variable);
			for (const child of node.children) for (const each of this.variablesIn(child)) variables.add(each);
		}
		this.#variablesIn.set(id, variables);
		return variables;
	}

	/** What the node decides, whatever is asked on the way: two nodes decide the same when their meanings are one node. */
	meaningOf(id: NodeId): NodeId {
		const found = this.#meanings.get(id);
		if (found !== undefined) return found;
		const node = this.node(id);
		let meaning = id;
		if (node.kind === 'mark') meaning = this.meaningOf(node.child);
		if (node.kind === 'ask') {
			const children = node.children.map((child) => this.meaningOf(child));
			const [first = NO] = children;
			meaning = children.every((child) => child === first) ? first : this.ask(node.variable, children);
		}
		this.#meanings.set(id, meaning);
		return meaning;
	}

	/** The node once the variable has this value. With `marked`, whoever would have asked it still says so. */
	fix(id: NodeId, variable: VarId, value: number, marked: boolean): NodeId {
		if (!this.variablesIn(id).has(variable)) return id;
		const key = `${id} ${variable} ${value} ${marked ? 1 : 0}`;
		const found = this.#fixed.get(key);
		if (found !== undefined) return found;
		const made = this.#fixNode(id, variable, value, marked);
		this.#fixed.set(key, made);
		return made;
	}

	#fixNode(id: NodeId, variable: VarId, value: number, marked: boolean): NodeId {
		const node = this.node(id);
		if (node.kind === 'end') return id;
		if (node.kind === 'mark') return this.mark(node.position, this.fix(node.child, variable, value, marked));
		if (node.variable !== variable) {
			return this.ask(
				node.variable,
				node.children.map((child) => this.fix(child, variable, value, marked))
			);
		}
		const child = node.children[value];
		if (child === undefined) throw new Error('proof: no such value');
		const { kind, position } = this.infoOf(variable);
		return marked && kind !== 'option' ? this.mark(position, child) : child;
	}
}
