import { bundleOf, type Compiled, type Person, type ProvenAll } from '#compiler';
import { nextStep, pathOf } from '#engine';
import type { Bundle } from '#bundle';
import { readingOf, type Reading } from './reading-figures.ts';
import { countOfTexts, untranslatedIn } from './untranslated.ts';

export interface Figures {
	/** How many journeys the proof covered, all municipalities together, in decimals; null without a proof. */
	readonly journeys: string | null;
	readonly states: number;
	readonly seconds: number;
	/** The same for each municipality. */
	readonly municipalities: Readonly<Record<string, { journeys: string; states: number; seconds: number }>>;
	readonly questions: {
		readonly longestByTopic: Readonly<Record<string, number>>;
		readonly expectedByTopic: Readonly<Record<string, number>>;
		/** Of the people in `content/journeys` with exactly one need. */
		readonly medianOneNeed: number | null;
	};
	readonly counts: Readonly<Record<Counted, number>>;
	/** Share of the people whose first door has no phone of its own, only a general number. */
	readonly general: number;
	/** Share of the people whose first door has no number at all: only a site or an address. */
	readonly unreachable: number;
	readonly english: { readonly texts: number; readonly translated: number };
	readonly reading: Reading;
}
type Counted =
	| 'topics'
	| 'questions'
	| 'referrals'
	| 'doors'
	| 'provisions'
	| 'rights'
	| 'municipalities'
	| 'people'
	| 'practice';

export function figuresOf(content: Compiled, proven: ProvenAll | null): Figures {
	const each = Object.entries(proven?.proofs ?? {});
	const all = each.map(([, proof]) => proof);
	const texts = countOfTexts(content);
	const secondsOf = (id: string): number => proven?.seconds[id] ?? 0;
	return {
		journeys: proven === null ? null : all.reduce((sum, { journeys }) => sum + journeys, 0n).toString(),
		states: all.reduce((sum, { states }) => sum + states, 0),
		seconds: Math.round(each.reduce((sum, [id]) => sum + secondsOf(id), 0) * 1000) / 1000,
		municipalities: Object.fromEntries(
			each.map(([id, { journeys, states }]) => [
				id,
				{ journeys: journeys.toString(), states, seconds: secondsOf(id) }
			])
		),
		questions: {
			longestByTopic: most(all.map(({ longestByTopic }) => longestByTopic)),
			expectedByTopic: most(all.map(({ expectedByTopic }) => expectedByTopic)),
			medianOneNeed: medianOneNeed(content)
		},
		counts: countsOf(content),
		general: shareOfFirstDoors(content, hasOnlyGeneralNumber),
		unreachable: shareOfFirstDoors(content, hasNoNumber),
		english: { texts, translated: texts - untranslatedIn(content).length },
		reading: readingOf(content)
	};
}

/** Per topic the most over all municipalities. */
function most(figures: readonly Readonly<Record<string, number>>[]): Record<string, number> {
	const highest: Record<string, number> = {};
	for (const each of figures) {
		for (const [topic, figure] of Object.entries(each))
			highest[topic] = Math.max(highest[topic] ?? 0, figure);
	}
	return highest;
}

function countsOf({ national, municipalities, journeys, practice }: Compiled): Figures['counts'] {
	const local = Object.values(municipalities);
	const referrals = [
		...national.topics.flatMap((topic) => topic.referrals.map(({ id }) => id)),
		...local.flatMap((municipality) => municipality.referrals.map(({ referral }) => referral.id))
	];
	const ids = (all: readonly { id: string }[]): number => new Set(all.map(({ id }) => id)).size;
	return {
		topics: national.topics.length,
		questions: national.topics.reduce((sum, { questions }) => sum + questions.length, 0),
		referrals: new Set(referrals).size,
		doors: ids([...national.doors, ...local.flatMap(({ doors }) => doors)]),
		provisions: ids([...national.provisions, ...local.flatMap(({ provisions }) => provisions)]),
		rights: national.rights.length,
		municipalities: local.length,
		people: journeys.length,
		practice: practice.length
	};
}

const NEEDS = 'begin.wat';

function medianOneNeed(content: Compiled): number | null {
	const lengths = content.journeys.filter(hasOneNeed).map((person) => {
		const bundle = bundleOf(content, person);
		return pathOf(bundle, person.answers, bundle.madeOn).length;
	});
	const sorted = lengths.sort((left, right) => left - right);
	const middle = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}

function hasOneNeed({ answers }: Person): boolean {
	const needs = Object.values(answers)
		.map((given) => given[NEEDS])
		.filter((given) => given !== undefined);
	const [only] = needs;
	return needs.length === 1 && Array.isArray(only) && only.length === 1;
}

function shareOfFirstDoors(content: Compiled, holds: (bundle: Bundle, door: string) => boolean): number {
	if (content.journeys.length === 0) return 0;
	const found = content.journeys.filter((person) => {
		const bundle = bundleOf(content, person);
		const step = nextStep(bundle, person.answers, bundle.madeOn);
		return step.kind === 'plan' && step.plan.first !== null && holds(bundle, step.plan.first.door);
	});
	return found.length / content.journeys.length;
}

/** The municipality's own number, either as the door itself or because the door has no phone. */
function hasOnlyGeneralNumber(bundle: Bundle, id: string): boolean {
	if (id === bundle.general) return true;
	return bundle.doors[id]?.channels.every(({ kind }) => kind !== 'phone' && kind !== 'own') ?? true;
}

/** Neither a number of its own, nor of who may be rung for it, nor of the municipality. */
function hasNoNumber(bundle: Bundle, id: string): boolean {
	const doors = [id, bundle.doors[id]?.ringInstead, bundle.general];
	return doors.every(
		(each) =>
			bundle.doors[each ?? '']?.channels.every(({ kind }) => kind !== 'phone' && kind !== 'own') ?? true
	);
}
