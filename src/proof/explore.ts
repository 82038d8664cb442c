import { NO, type NodeId, type Nodes, UNKNOWN, type VarId, YES } from './nodes.ts';
import { choose, split } from './split.ts';

/** Sums over all journeys of one part of the content. */
interface Tally {
	/** Number of journeys, as a share of the ways to pick options that play no part here; scaled so that it stays whole. */
	readonly journeys: bigint;
	readonly longest: number;
	/** Chance, and chance times number of questions, when every answer is as likely as any other. */
	readonly chance: number;
	readonly expected: number;
	/** Answers of a longest journey. */
	readonly path: Path | null;
}

/** Answers on the way, the last one first. */
export interface Path {
	readonly variable: VarId;
	readonly value: number;
	readonly before: Path | null;
}

/** Tallies by the questions that were asked out of order and still have to be counted: positions, sorted. */
type Tallies = ReadonlyMap<string, Tally>;

export interface Exploration {
	readonly journeys: bigint;
	readonly longest: number;
	readonly expected: number;
	readonly states: number;
	readonly path: Path | null;
}

/**
 * Walks every journey through these nodes, exactly, without listing them: parts that share no open question
 * are walked apart, equal states once. Questions that tie many parts together are tried first, whatever the order
 * of asking; a mark remembers who would have asked them.
 */
export function explore(
	nodes: Nodes,
	roots: readonly NodeId[],
	optionsOf: (position: number) => number
): Exploration {
	return exploration(nodes, roots, optionsOf, false);
}

/** Of the same journeys, those in which none of these nodes comes to YES. */
export function countWithout(
	nodes: Nodes,
	roots: readonly NodeId[],
	optionsOf: (position: number) => number
): bigint {
	return exploration(nodes, roots, optionsOf, true).journeys;
}

const NOWHERE: Tally = { journeys: 0n, longest: 0, chance: 0, expected: 0, path: null };

function exploration(
	nodes: Nodes,
	roots: readonly NodeId[],
	optionsOf: (position: number) => number,
	refusesYes: boolean
): Exploration {
	const picks = new Set(roots.flatMap((root) => [...nodes.variablesIn(root)]));
	const scale = [...picks].filter((variable) => nodes.infoOf(variable).kind === 'option').length;
	const explorer = new Explorer(nodes, optionsOf, BigInt(scale), refusesYes);
	const tallies = explorer.walk(roots);
	const [tally = NOWHERE] = tallies.values();
	if (tallies.size > 1) throw new Error('proof: questions left uncounted');
	return {
		journeys: tally.journeys >> BigInt(scale),
		longest: tally.longest,
		expected: tally.expected,
		states: explorer.states,
		path: tally.path
	};
}

class Explorer {
	readonly #walked = new Map<string, Tallies>();

	constructor(
		readonly nodes: Nodes,
		readonly optionsOf: (position: number) => number,
		/** Every count is kept times 2 to this power, so that halves stay whole. */
		readonly scale: bigint,
		/** A journey in which a node comes to YES is left out of every sum. */
		readonly refusesYes: boolean
	) {}

	get states(): number {
		return this.#walked.size;
	}

	walk(roots: readonly NodeId[]): Tallies {
		const marks = new Set<number>();
		const open = new Set<NodeId>();
		for (const root of roots) {
			let id = root;
			for (let node = this.nodes.node(id); node.kind === 'mark'; node = this.nodes.node(id)) {
				marks.add(node.position);
				id = node.child;
			}
			if (id === YES && this.refusesYes) return new Map();
			if (id !== YES && id !== NO && id !== UNKNOWN) open.add(id);
		}
		const done: Tally = { journeys: 1n << this.scale, longest: 0, chance: 1, expected: 0, path: null };
		let tallies: Tallies = new Map([[keyOf(marks), done]]);
		for (const group of split(this.nodes, [...open]))
			tallies = multiply(tallies, this.#walkGroup(group), this.scale);
		return tallies;
	}

	#walkGroup(roots: NodeId[]): Tallies {
		roots.sort((a, b) => a - b);
		const key = roots.join();
		const found = this.#walked.get(key);
		if (found !== undefined) return found;
		const { variable, inOrder } = choose(this.nodes, roots);
		const { values, kind, position } = this.nodes.infoOf(variable);
		const children = Array.from({ length: values }, (_, value) =>
			follow(this.walk(roots.map((root) => this.nodes.fix(root, variable, value, !inOrder))), variable, value)
		);
		const walked =
			kind === 'option'
				? this.#joinOption(children, position)
				: this.#joinQuestion(children, kind, position, inOrder);
		this.#walked.set(key, walked);
		return walked;
	}

	/** Both ways of one option; each half of the ways there are. */
	#joinOption([not = new Map(), picked = new Map()]: readonly Tallies[], position: number): Tallies {
		const chance = 1 / this.optionsOf(position);
		return sum([
			weigh(not, 1 - chance, (journeys) => journeys / 2n),
			weigh(picked, chance, (journeys) => journeys / 2n)
		]);
	}

	#joinQuestion(
		children: readonly Tallies[],
		kind: 'one' | 'status',
		position: number,
		inOrder: boolean
	): Tallies {
		const options = this.optionsOf(position);
		const weighed = children.map((child, value) => {
			if (kind === 'one') return { child, chance: 1 / children.length, times: 1n };
			return value === 0
				? { child, chance: (options + 1) / (options + 2), times: 2n ** BigInt(options) }
				: { child, chance: 1 / (options + 2), times: 1n };
		});
		const asked = weighed.map(({ child, chance, times }) =>
			weigh(inOrder ? child : only(child, position, true), chance, (journeys) => journeys * times)
		);
		if (inOrder) return askedHere(sum(asked));
		// Where nobody asks it, all values are one and the same journey: the last ("weet ik niet") stands for all.
		const unasked = weighed.map(({ child, chance }, value) =>
			weigh(only(child, position, false), chance, (journeys) =>
				value === children.length - 1 ? journeys : 0n
			)
		);
		return sum([askedHere(sum(asked)), ...unasked]);
	}
}

function keyOf(positions: Iterable<number>): string {
	return [...positions].sort((a, b) => a - b).join();
}

function positionsIn(key: string): number[] {
	return key === '' ? [] : key.split(',').map(Number);
}

/** The tallies in which the question was (or was not) marked as asked, with the mark taken off. */
function only(tallies: Tallies, position: number, asked: boolean): Tallies {
	const kept = new Map<string, Tally>();
	for (const [key, tally] of tallies) {
		const positions = positionsIn(key);
		if (positions.includes(position) === asked)
			kept.set(keyOf(positions.filter((each) => each !== position)), tally);
	}
	return kept;
}

function askedHere(tallies: Tallies): Tallies {
	return new Map(
		[...tallies].map(([key, tally]) => [
			key,
			{ ...tally, longest: tally.longest + 1, expected: tally.expected + tally.chance }
		])
	);
}

function weigh(tallies: Tallies, chance: number, journeys: (count: bigint) => bigint): Tallies {
	return new Map(
		[...tallies].map(([key, tally]) => [
			key,
			{
				...tally,
				journeys: journeys(tally.journeys),
				chance: tally.chance * chance,
				expected: tally.expected * chance
			}
		])
	);
}

function follow(tallies: Tallies, variable: VarId, value: number): Tallies {
	return new Map(
		[...tallies].map(([key, tally]) => [key, { ...tally, path: { variable, value, before: tally.path } }])
	);
}

function sum(all: readonly Tallies[]): Tallies {
	const total = new Map<string, Tally>();
	for (const tallies of all) {
		for (const [key, tally] of tallies) {
			const known = total.get(key);
			total.set(key, known === undefined ? tally : add(known, tally));
		}
	}
	return total;
}

function add(first: Tally, second: Tally): Tally {
	return {
		journeys: first.journeys + second.journeys,
		longest: Math.max(first.longest, second.longest),
		chance: first.chance + second.chance,
		expected: first.expected + second.expected,
		path: second.longest > first.longest ? second.path : first.path
	};
}

function multiply(first: Tallies, second: Tallies, scale: bigint): Tallies {
	const product = new Map<string, Tally>();
	for (const [oneKey, one] of first) {
		for (const [otherKey, other] of second) {
			const key = keyOf(new Set([...positionsIn(oneKey), ...positionsIn(otherKey)]));
			const both = together(one, other, scale);
			const known = product.get(key);
			product.set(key, known === undefined ? both : add(known, both));
		}
	}
	return product;
}

function together(first: Tally, second: Tally, scale: bigint): Tally {
	return {
		journeys: (first.journeys * second.journeys) >> scale,
		longest: first.longest + second.longest,
		chance: first.chance * second.chance,
		expected: first.expected * second.chance + second.expected * first.chance,
		path: join(first.path, second.path)
	};
}

export function join(first: Path | null, second: Path | null): Path | null {
	let joined = first;
	for (let step = second; step !== null; step = step.before) joined = { ...step, before: joined };
	return joined;
}
