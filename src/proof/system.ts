import type { Bundle, DoorId, IsoDate, Question, Topic } from '#bundle';
import { doorFor, rankOf } from '#engine';
import { entriesOf, type Entry } from './entries.ts';
import { Finder, butNone } from './find.ts';
import { Nodes, type NodeId } from './nodes.ts';

/** A referral with the node that says when it is certain (an `otherwise` included). */
export interface Claim extends Entry {
	readonly certain: NodeId;
	readonly door: DoorId | null;
}

/** All of one municipality's content, ready to be asked about. */
export interface System {
	readonly bundle: Bundle;
	readonly today: IsoDate;
	readonly nodes: Nodes;
	readonly finder: Finder;
	/** By position: authored order. */
	readonly questions: readonly Question[];
	/** Every referral in force, the most urgent and most needed first. */
	readonly claims: readonly Claim[];
}

/** What municipalities with the same topics share: everything but the doors. */
export type Shared = Pick<System, 'nodes' | 'finder' | 'questions' | 'today'> & {
	readonly topics: readonly Topic[];
	readonly claims: readonly Omit<Claim, 'door'>[];
};

export function sharedOf(bundle: Bundle, today: IsoDate): Shared {
	const nodes = new Nodes();
	const entries = entriesOf(bundle, nodes, today);
	const claims = entries.map((entry) => ({ ...entry, certain: certainNode(nodes, entry, entries) }));
	claims.sort(
		({ placed: one }, { placed: other }) =>
			rankOf(one.referral.urgency) - rankOf(other.referral.urgency) || one.position - other.position
	);
	const questions = bundle.topics.flatMap((topic) => topic.questions);
	return { topics: bundle.topics, today, nodes, finder: new Finder(nodes), questions, claims };
}

export function systemOf(bundle: Bundle, { topics: _topics, claims, ...shared }: Shared): System {
	return {
		...shared,
		bundle,
		claims: claims.map((claim) => ({ ...claim, door: doorFor(bundle, claim.placed.referral) }))
	};
}

function certainNode(nodes: Nodes, entry: Entry, entries: readonly Entry[]): NodeId {
	const { referral, topic } = entry.placed;
	if (referral.when !== undefined) return entry.root;
	const others = entries.filter(
		({ placed }) => placed.topic === topic && placed.referral.when !== undefined && !placed.referral.quiet
	);
	return butNone(
		nodes,
		entry.root,
		others.map(({ root }) => root)
	);
}
