import { UNSURE, questionsIn, type Bundle, type IsoDate } from '#bundle';
import { HOUSEHOLD, SELF, planOf, subjectFor, type Answers } from '#engine';
import { NO, UNKNOWN, YES, type NodeId, type Nodes, type VarId } from './nodes.ts';
import { join, type Path } from './explore.ts';
import type { Claim, System } from './system.ts';
import { toAnswers } from './to-answers.ts';
import type { Violation } from './violation.ts';

/**
 * "Weet ik niet" never ends empty and never closes a door: what some real answer would open is still certain, or may fit.
 * Who would rather not speak about safety is not asked on; help is shown quietly instead.
 */
export function checkUnsure(system: System): Violation[] {
	return [...everythingUnsure(system), ...closedDoors(system), ...silenceWithoutHelp(system)];
}

function silenceWithoutHelp(system: System): Violation[] {
	const { nodes, finder, questions, claims, bundle, today } = system;
	const position = questions.findIndex(({ safety }) => safety);
	const question = questions[position];
	if (question === undefined) return [];
	const unsure = unsureAt(nodes, position, question.pick, question.options.length);
	const quiet = claims.filter(({ placed }) => placed.referral.quiet);
	const found = finder.find(
		[],
		quiet.map(({ certain }) => nodes.fix(certain, unsure.variable, unsure.value, false))
	);
	if (found === null) return [];
	const answers = toAnswers(bundle, nodes, join(found.path, { ...unsure, before: null }), today);
	return [{ code: 'proof.silence-without-help', about: question.id, answers }];
}

/** "Weet ik niet" to everything, whatever the order of asking: there is still a door. */
function everythingUnsure({ bundle, questions, today }: System): Violation[] {
	const answers = questions.reduce<Answers>(
		(given, question) => {
			const subject = subjectFor(question, SELF);
			return { ...given, [subject]: { ...given[subject], [question.id]: UNSURE } };
		},
		{ [HOUSEHOLD]: {}, [SELF]: {} }
	);
	return endsEmpty(bundle, answers, today) ? [{ code: 'proof.unsure-ends-empty', about: '', answers }] : [];
}

function endsEmpty(bundle: Bundle, answers: Answers, today: IsoDate): boolean {
	return planOf(bundle, answers, today).first === null;
}

function closedDoors(system: System): Violation[] {
	const possible = possibleNodes(system.nodes);
	return system.claims.flatMap((claim) => {
		const { referral, topic } = claim.placed;
		if (referral.when === undefined || referral.quiet) return [];
		// Of a topic that is unknown itself everything may fit: the engine says so, whatever its referrals say.
		const opening = topic.when === undefined ? [] : questionsIn(topic.when);
		return questionsIn(referral.when)
			.filter(
				(id) => !opening.includes(id) && system.questions.find((each) => each.id === id)?.safety === false
			)
			.flatMap((id) => {
				const question = system.questions.findIndex((each) => each.id === id);
				const found = findClosed(system, claim, question, possible);
				return found === null
					? []
					: [{ code: 'proof.unsure-closes-door' as const, about: `${referral.id} ${id}`, answers: found }];
			});
	});
}

/** Answers with which a real answer makes this certain, while "weet ik niet" leaves nothing of its door. */
function findClosed(
	system: System,
	claim: Claim,
	position: number,
	possible: (id: NodeId) => NodeId
): Answers | null {
	const { nodes, finder, questions } = system;
	const question = questions[position];
	if (question === undefined) return null;
	const unsure = unsureAt(nodes, position, question.pick, question.options.length);
	const whenUnsure = ({ certain, placed }: Claim): NodeId => {
		const left = nodes.fix(certain, unsure.variable, unsure.value, false);
		// A quiet block is shown only when it is certain; the other referrals also when they may fit.
		return placed.referral.quiet ? left : possible(left);
	};
	const own = whenUnsure(claim);
	for (const { variable, value } of realAnswers(
		nodes,
		position,
		question.pick,
		question.options.length,
		claim.certain
	)) {
		const certain = nodes.fix(claim.certain, variable, value, false);
		// Nearly always the referral itself still may fit; only otherwise the others of its door are looked at.
		if (finder.find([certain], [own]) === null) continue;
		const sameDoor = system.claims.filter(({ door }) => door === claim.door);
		const found = finder.find([certain], sameDoor.map(whenUnsure));
		if (found === null) continue;
		const path = join(found.path, { ...unsure, before: null });
		return toAnswers(system.bundle, nodes, path, system.today);
	}
	return null;
}

type Step = Pick<Path, 'variable' | 'value'>;

function unsureAt(nodes: Nodes, position: number, pick: 'one' | 'many', options: number): Step {
	if (pick === 'one') return { variable: oneAt(nodes, position, options), value: options };
	return { variable: statusAt(nodes, position), value: 1 };
}

/** Ways to answer for real that the node tells apart: each option; of pick many only that it was answered, the finder picks. */
function realAnswers(
	nodes: Nodes,
	position: number,
	pick: 'one' | 'many',
	options: number,
	id: NodeId
): Step[] {
	if (pick === 'many') return [{ variable: statusAt(nodes, position), value: 0 }];
	const variable = oneAt(nodes, position, options);
	if (!nodes.variablesIn(id).has(variable)) return [];
	return Array.from({ length: options }, (_, value) => ({ variable, value }));
}

function oneAt(nodes: Nodes, position: number, options: number): VarId {
	return nodes.variable({ kind: 'one', position, option: 0, values: options + 1 });
}

function statusAt(nodes: Nodes, position: number): VarId {
	return nodes.variable({ kind: 'status', position, option: 0, values: 2 });
}

/** The same diagram, with "may fit" counted as yes. */
function possibleNodes(nodes: Nodes): (id: NodeId) => NodeId {
	const known = new Map<NodeId, NodeId>([
		[NO, NO],
		[YES, YES],
		[UNKNOWN, YES]
	]);
	const possible = (id: NodeId): NodeId => {
		const found = known.get(id);
		if (found !== undefined) return found;
		const node = nodes.node(id);
		let made = id;
		if (node.kind === 'mark') made = possible(node.child);
		if (node.kind === 'ask') made = nodes.ask(node.variable, node.children.map(possible));
		known.set(id, made);
		return made;
	};
	return possible;
}
