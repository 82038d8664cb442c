import { UNSURE, type Bundle, type DoorId, type IsoDate, type QuestionId, type ReferralId } from '#bundle';
import { HOUSEHOLD, SELF, nextStep, subjectFor, type Answer, type Answers } from '#engine';
import { countWithout, explore, type Path } from './explore.ts';
import { Finder } from './find.ts';
import { Translator, meet } from './meet.ts';
import { NO, Nodes, UNKNOWN, YES, type NodeId } from './nodes.ts';
import { sideBySide, type Reading, type SideBySide } from './side-by-side.ts';
import { sharedOf, systemOf, type Claim } from './system.ts';

/** What may be different about one referral. `condition`: it holds for others than before. `help`: its provisions or rights. */
export type ChangeKind = 'added' | 'gone' | 'role' | 'door' | 'urgency' | 'condition' | 'quiet' | 'help';

export interface ChangedReferral {
	readonly referral: ReferralId;
	readonly kinds: readonly ChangeKind[];
	/** The door it leads to; null in the version that does not have it. */
	readonly door: { readonly before: DoorId | null; readonly after: DoorId | null };
	/** One journey on which it changes the plan, as each version reads it. */
	readonly example: { readonly before: Answers; readonly after: Answers };
}

export interface Comparison {
	/** Every way to answer what either version asks. */
	readonly journeys: bigint;
	/** Of those, how many hold another referral, or the same one with another door, urgency or help. */
	readonly changed: bigint;
	readonly referrals: readonly ChangedReferral[];
	readonly questions: { readonly added: readonly QuestionId[]; readonly gone: readonly QuestionId[] };
}

/**
 * What one person and their household would notice of new content, over every journey. Left out: in which order
 * equally urgent doors stand, who coordinates, and what may fit while it stays unknown whether its topic is open.
 */
export function compareBundles(before: Bundle, after: Bundle, today: IsoDate): Comparison {
	const nodes = new Nodes();
	const both = sideBySide(before, after);
	const old = standingsOf(before, both.before, nodes, today);
	const now = standingsOf(after, both.after, nodes, today);
	const pairs = [...new Set([...now.keys(), ...old.keys()])].map((id) =>
		pairOf(id, old.get(id) ?? null, now.get(id) ?? null, nodes, after)
	);
	const roots = pairs.map(({ differs }) => differs);
	const optionsOf = (position: number): number => both.seats[position]?.options.length ?? 0;
	const { journeys } = explore(nodes, roots, optionsOf);
	const changed = pairs.filter(({ differs }) => nodes.meaningOf(differs) !== NO);
	const finder = new Finder(nodes);
	return {
		journeys,
		changed: changed.length === 0 ? 0n : journeys - countWithout(nodes, roots, optionsOf),
		referrals: changed.map(({ id, kinds, door, differs }) => ({
			referral: id,
			kinds,
			door,
			example: exampleOf(before, after, today, both, nodes, finder.find([differs], [])?.path ?? null)
		})),
		questions: {
			added: [...both.after.keys()].filter((id) => !isIn(both.before, both.after.get(id))),
			gone: [...both.before.keys()].filter((id) => !isIn(both.after, both.before.get(id)))
		}
	};
}

function isIn(readings: ReadonlyMap<QuestionId, Reading>, reading: Reading | undefined): boolean {
	return [...readings.values()].some(({ seat }) => seat === reading?.seat);
}

/** A referral of one version: YES where it is certain, UNKNOWN where it may fit, NO where it is not shown. */
interface Standing {
	readonly claim: Claim;
	readonly node: NodeId;
}

function standingsOf(
	bundle: Bundle,
	readings: ReadonlyMap<QuestionId, Reading>,
	nodes: Nodes,
	today: IsoDate
): Map<ReferralId, Standing> {
	const system = systemOf(bundle, sharedOf(bundle, today));
	const inOrder = system.questions.flatMap(({ id }) => readings.get(id) ?? []);
	const translator = new Translator(system.nodes, nodes, inOrder);
	return new Map(
		system.claims.map((claim) => {
			const root = translator.translate(claim.root);
			const certain = translator.translate(claim.certain);
			const node = meet(nodes, root, certain, (asked, held) => shownAs(claim, asked, held));
			return [claim.placed.referral.id, { claim, node }];
		})
	);
}

function shownAs({ placed, door }: Claim, asked: NodeId, held: NodeId): NodeId {
	if (door === null) return NO;
	if (held === YES) return YES;
	return placed.referral.when !== undefined && !placed.referral.quiet && asked === UNKNOWN ? UNKNOWN : NO;
}

interface Pair {
	readonly id: ReferralId;
	readonly kinds: readonly ChangeKind[];
	readonly door: ChangedReferral['door'];
	/** YES on every journey where somebody would notice. */
	readonly differs: NodeId;
}

function pairOf(
	id: ReferralId,
	old: Standing | null,
	now: Standing | null,
	nodes: Nodes,
	after: Bundle
): Pair {
	const moved = old === null || now === null ? [] : movesBetween(old.claim, now.claim, after);
	const before = old?.node ?? NO;
	const today = now?.node ?? NO;
	const differs = meet(nodes, before, today, (one, other) =>
		one !== other || (moved.length > 0 && one !== NO) ? YES : NO
	);
	const elsewhere = meet(nodes, before, today, (one, other) => (one === other ? NO : YES));
	const kinds: ChangeKind[] = [...moved];
	if (old === null) kinds.push('added');
	else if (now === null) kinds.push('gone');
	else if (nodes.meaningOf(elsewhere) !== NO) kinds.push('condition');
	return { id, kinds, door: { before: old?.claim.door ?? null, after: now?.claim.door ?? null }, differs };
}

function movesBetween(old: Claim, now: Claim, after: Bundle): ChangeKind[] {
	const [one, other] = [old.placed.referral, now.placed.referral];
	const kinds: ChangeKind[] = [];
	if (one.to !== other.to) kinds.push('role');
	if (renamed(after.doors, old.door) !== now.door) kinds.push('door');
	if (one.urgency !== other.urgency) kinds.push('urgency');
	if (one.quiet !== other.quiet) kinds.push('quiet');
	const help = (provisions: readonly string[], rights: readonly string[]): string =>
		[...provisions.map((id) => renamed(after.provisions, id)).sort(), '', ...[...rights].sort()].join();
	if (help(one.provisions, one.rights) !== help(other.provisions, other.rights)) kinds.push('help');
	return kinds;
}

/** Under the id it has today. */
function renamed(
	today: Readonly<Record<string, { readonly id: string; readonly formerly: readonly string[] }>>,
	id: string | null
): string | null {
	if (id === null || Object.hasOwn(today, id)) return id;
	return Object.values(today).find(({ formerly }) => formerly.includes(id))?.id ?? id;
}

function exampleOf(
	before: Bundle,
	after: Bundle,
	today: IsoDate,
	both: SideBySide,
	nodes: Nodes,
	path: Path | null
): ChangedReferral['example'] {
	return {
		before: answersAlong(before, both.before, nodes, path, today),
		after: answersAlong(after, both.after, nodes, path, today)
	};
}

/** What the path leaves open plays no part and is answered with "weet ik niet". */
function answersAlong(
	bundle: Bundle,
	readings: ReadonlyMap<QuestionId, Reading>,
	nodes: Nodes,
	path: Path | null,
	today: IsoDate
): Answers {
	let answers: Answers = { [HOUSEHOLD]: {}, [SELF]: {} };
	for (;;) {
		const step = nextStep(bundle, answers, today);
		if (step.kind === 'plan') return answers;
		const subject = subjectFor(step.question, SELF);
		const reading = readings.get(step.question.id);
		const answer = reading === undefined ? UNSURE : answerAlong(reading, nodes, path);
		answers = { ...answers, [subject]: { ...answers[subject], [step.question.id]: answer } };
	}
}

function answerAlong({ seat, own }: Reading, nodes: Nodes, path: Path | null): Answer {
	const picked: string[] = [];
	let known = false;
	for (let step = path; step !== null; step = step.before) {
		const { kind, position, option } = nodes.infoOf(step.variable);
		if (position !== seat.position) continue;
		known = true;
		if (kind === 'status' && step.value === 1) return UNSURE;
		const id = kind === 'one' ? own[step.value] : kind === 'option' && step.value === 1 ? own[option] : null;
		if (id !== null && id !== undefined) picked.push(id);
	}
	return !known || (seat.pick === 'one' && picked.length === 0) ? UNSURE : picked;
}
