import type { QuestionId, RoleId, Urgency } from '#bundle';
import { HOUSEHOLD, rankOf, type Answer, type Answers, type Plan, type Subject } from '#engine';
import type { Practice, PracticeLine, Told } from './practice.ts';

/** One way of a plan, for one person. */
export interface Led {
	readonly to: RoleId;
	readonly for: Subject;
	/** The most urgent of what it is for. */
	readonly urgency: Urgency;
}

/** Every way that a plan is certain of, each once for each person, in the order of the plan. */
export function ledTo(plan: Plan | null): readonly Led[] {
	const found = new Map<string, Led>();
	const doors = plan === null ? [] : [plan.first, ...plan.next, ...plan.folded];
	for (const { role, for: person, urgency } of doors.flatMap((door) => door?.referrals ?? [])) {
		const key = keyOf(role, person);
		const known = found.get(key);
		if (known !== undefined && rankOf(known.urgency) <= rankOf(urgency)) continue;
		found.set(key, { to: role, for: person, urgency });
	}
	return [...found.values()];
}

export interface LineDifference {
	readonly line: PracticeLine;
	/** For whom the worker who practises came there too. */
	readonly found: readonly Subject[];
	readonly missed: readonly Subject[];
	/** How soon they would go there, when that is another moment for one of those found. */
	readonly otherwise: Urgency | null;
}

export interface PracticeDifference {
	readonly lines: readonly LineDifference[];
	/** Where they came and the experienced worker does not go. `why`: a known mistake. */
	readonly beside: readonly {
		readonly to: RoleId;
		readonly for: readonly Subject[];
		readonly why: string | null;
	}[];
	/** Null: nobody has to keep the overview, and neither plan names somebody. */
	readonly lead: {
		readonly to: RoleId | null;
		readonly found: RoleId | null;
		readonly why: string | null;
	} | null;
	/** Where the answers differ; `given` null: not asked yet. */
	readonly answers: readonly {
		readonly subject: Subject;
		readonly question: QuestionId;
		readonly told: Told;
		readonly given: Answer | null;
	}[];
}

/** Where somebody's plan differs from the experienced worker's, and from which answers on. There is no score in it. */
export function practiceDifference(
	practice: Practice,
	answers: Answers,
	plan: Plan | null
): PracticeDifference {
	const led = new Map(ledTo(plan).map((each) => [keyOf(each.to, each.for), each]));
	const lines = practice.plan.map((line): LineDifference => {
		const urgencyFor = (person: Subject): Urgency | undefined => led.get(keyOf(line.to, person))?.urgency;
		const found = line.for.filter((person) => urgencyFor(person) !== undefined);
		return {
			line,
			found,
			missed: line.for.filter((person) => !found.includes(person)),
			otherwise:
				found.map(urgencyFor).find((urgency) => urgency !== undefined && urgency !== line.urgency) ?? null
		};
	});
	return {
		lines,
		beside: besideOf(practice, [...led.values()]),
		lead: leadOf(practice, plan),
		answers: answersOf(practice, answers)
	};
}

function besideOf({ plan, mistakes }: Practice, led: readonly Led[]): PracticeDifference['beside'] {
	const wanted = new Set(plan.flatMap((line) => line.for.map((person) => keyOf(line.to, person))));
	const grouped = new Map<string, { to: RoleId; for: Subject[]; why: string | null }>();
	for (const { to, for: person } of led) {
		if (wanted.has(keyOf(to, person))) continue;
		const why = mistakes.find((mistake) => mistake.to === to && mistake.for.includes(person))?.why ?? null;
		const key = `${to} ${why ?? ''}`;
		const known = grouped.get(key);
		if (known === undefined) grouped.set(key, { to, for: [person], why });
		else known.for.push(person);
	}
	return [...grouped.values()];
}

function leadOf({ lead }: Practice, plan: Plan | null): PracticeDifference['lead'] {
	const found = plan?.coordination?.role ?? null;
	if (lead === null && found === null) return null;
	return { to: lead?.to ?? null, found, why: lead?.why ?? null };
}

function answersOf({ people, household }: Practice, answers: Answers): PracticeDifference['answers'] {
	return [{ id: HOUSEHOLD, told: household }, ...people].flatMap(({ id, told }) =>
		Object.entries(told).flatMap(([question, each]) => {
			const given = answers[id]?.[question] ?? null;
			return isSame(given, each.answer) ? [] : [{ subject: id, question, told: each, given }];
		})
	);
}

/** The order in which options were picked says nothing. */
function isSame(one: Answer | null, other: Answer): boolean {
	if (one === null || typeof one === 'string' || typeof other === 'string') return one === other;
	return one.length === other.length && one.every((option) => other.includes(option));
}

const keyOf = (role: RoleId, person: Subject): string => `${role} ${person}`;
