import { assemble, type Bundle, type RoleId } from '#bundle';
import { hasStrands, nextStep, pathOf, strandPlanOf, type Plan, type PlanDoor, type Strand } from '#engine';
import type { CompiledContent } from './compiled.ts';
import type { Expected, Person } from './lower-person.ts';
import type { Report } from './problem.ts';
import { problems } from './sentences.ts';

/** Walks every person to the end and compares the plan with what a professional expects. */
export function checkJourneys(content: CompiledContent, people: readonly Person[], report: Report): void {
	for (const person of people) checkPerson(content, person, report);
}

/** What the engine works on for this person. */
export function bundleOf(content: CompiledContent, person: Pick<Person, 'municipality' | 'own'>): Bundle {
	const home = content.municipalities[person.municipality] ?? null;
	return assemble(content.national, home, content.municipalities[person.own] ?? home);
}

function checkPerson(content: CompiledContent, person: Person, report: Report): void {
	const bundle = bundleOf(content, person);
	const step = nextStep(bundle, person.answers, bundle.madeOn);
	const { file, line } = person;
	if (step.kind === 'ask') {
		const ask = content.texts.nl['national']?.words[`question.${step.question.id}.ask`] ?? '';
		const about = step.subject;
		report(problems.journeyUnfinished({ file, line: line(['answers']) }, step.question.id, ask, about));
		return;
	}
	tellIdle(bundle, person, report);
	for (const { at, plan, expect } of plansOf(bundle, step.plan, person)) {
		if (plan === null) report(problems.strandMissing({ file, line: line([at]) }, at));
		else if (expect === null) report(problems.expectMissing({ file, line: 1 }, at));
		else {
			for (const [field, expected, came] of differences(plan, expect)) {
				report(problems.journeyMoved({ file, line: line([at, field]) }, field, expected, came));
			}
		}
	}
}

interface Compared {
	readonly at: 'expect' | 'expect-carer';
	/** Null: there is no such plan. */
	readonly plan: Plan | null;
	readonly expect: Expected | null;
}

/** One plan, or two: then nothing need be expected of a plan for which nothing was asked. */
function plansOf(bundle: Bundle, whole: Plan, { answers, expect, expectCarer }: Person): Compared[] {
	const carer = { at: 'expect-carer', expect: expectCarer } as const;
	if (!hasStrands(bundle, answers)) {
		const none: Compared[] = expectCarer === null ? [] : [{ ...carer, plan: null }];
		return [{ at: 'expect', plan: whole, expect }, ...none];
	}
	const planFor = (strand: Strand): Plan => strandPlanOf(bundle, answers, bundle.madeOn, strand);
	const theirs = planFor('theirs');
	const both: Compared[] = [
		{ at: 'expect', plan: theirs, expect },
		{ ...carer, plan: planFor('own') }
	];
	return theirs.first === null && expect === null ? both.slice(1) : both;
}

/** An answer to a question that is not asked: most often a question that changed its place. */
function tellIdle(bundle: Bundle, person: Person, report: Report): void {
	const asked = new Set(
		pathOf(bundle, person.answers, bundle.madeOn).map(({ subject, question }) => `${subject} ${question.id}`)
	);
	for (const [subject, given] of Object.entries(person.answers)) {
		for (const question of Object.keys(given)) {
			if (asked.has(`${subject} ${question}`)) continue;
			const line = Math.max(
				...[
					['answers', question],
					['people', subject, question],
					['household', question]
				].map(person.line)
			);
			report(problems.journeyIdleAnswer({ file: person.file, line }, question));
		}
	}
}

function differences(plan: Plan, expect: Expected): [field: string, expected: string, came: string][] {
	const found: [string, string, string][] = [];
	const certain = [plan.first, ...plan.next, ...plan.folded].filter((door) => door !== null);
	const order = certain.map((door) => rolesAt(door, plan));
	if (!order[0]?.includes(expect.first)) found.push(['first', expect.first, list(order[0] ?? [])]);
	if (!inThisOrder(expect.then, order))
		found.push(['then', list(expect.then), order.map(list).join(', daarna ')]);
	const coordinator = plan.coordination?.role ?? null;
	if (expect.coordinator !== null && expect.coordinator !== coordinator) {
		found.push(['coordinator', expect.coordinator, coordinator ?? 'niemand']);
	}
	const mayFit = plan.mayFit.flatMap((door) => rolesAt(door, plan));
	if (!expect.mayFit.every((role) => mayFit.includes(role))) {
		found.push(['may-fit', list(expect.mayFit), list(mayFit)]);
	}
	const quiet = plan.quiet.flatMap((door) => rolesAt(door, plan));
	if (!expect.quiet.every((role) => quiet.includes(role)))
		found.push(['quiet', list(expect.quiet), list(quiet)]);
	const sure = certain.flatMap((door) => door.referrals.map(({ role }) => role));
	const unwanted = expect.never.filter((role) => sure.includes(role));
	if (unwanted.length > 0) found.push(['never', `geen ${list(unwanted)}`, list(sure)]);
	return found;
}

function rolesAt(door: PlanDoor, plan: Plan): RoleId[] {
	const roles = door.referrals.map(({ role }) => role);
	if (door.coordinates && plan.coordination !== null) roles.push(plan.coordination.role);
	return [...new Set(roles)];
}

/** One door may fill several of the roles; others may stand between. */
function inThisOrder(expected: readonly RoleId[], order: readonly (readonly RoleId[])[]): boolean {
	let at = 0;
	for (const role of expected) {
		while (at < order.length && !order[at]?.includes(role)) at++;
		if (at === order.length) return false;
	}
	return true;
}

function list(roles: readonly RoleId[]): string {
	return roles.length === 0 ? 'niets' : [...new Set(roles)].join(' + ');
}
