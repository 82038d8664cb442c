import { addPerson, labelOf, newVisit, type Practice, type Told, type ToldTo } from '#visit';
import { checkPromises, textsIn } from './check-texts.ts';
import { answerTo } from './lower-person.ts';
import type { Lowering } from './lower-topic.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { practiceProblems } from './practice-sentences.ts';
import { problems } from './sentences.ts';
import type { PracticeSource, TellsSource } from './source-practice.ts';

/** A practice household with the file that it stands in. */
export interface PracticeFile {
	readonly practice: Practice;
	readonly file: string;
	/** The line of a path in it. */
	readonly line: (path: Path) => number;
}

export function lowerPractice(source: Source<PracticeSource>, lowering: Lowering): PracticeFile {
	const { id, value, file, line } = source;
	lowering.known.expect(
		'municipality',
		value.municipality,
		{ file, line: line(['municipality']) },
		lowering.report
	);
	checkPeople(source, lowering);
	checkSomething(source, lowering);
	checkPromises(source, textsIn(value, ['trains', 'story'], []), lowering.report);
	for (const part of ['plan', 'mistakes'] as const) checkWays(source, part, lowering);
	if (value.lead !== undefined)
		lowering.known.expect('role', value.lead.to, { file, line: line(['lead', 'to']) }, lowering.report);
	const { title, trains, municipality, story, people, plan, lead, mistakes } = value;
	return {
		practice: {
			id,
			title,
			trains,
			municipality,
			story,
			people: Object.entries(people).map(([name, { age, tells }]) => ({
				id: name,
				age,
				told: lowerTells(tells, ['people', name, 'tells'], 'table', source, lowering)
			})),
			household: lowerTells(value.household, ['household'], 'table', source, lowering),
			alone: lowerAlone(source, lowering),
			plan,
			lead: lead ?? null,
			mistakes
		},
		file,
		line
	};
}

/** Labels as in a visit: the second child is `kind 2`. */
function checkPeople({ value, file, line }: Source<PracticeSource>, { report }: Lowering): void {
	let visit = newVisit({ id: '', begun: '', bundle: '', municipality: null });
	for (const [name, { age }] of Object.entries(value.people)) {
		const place = { file, line: line(['people', name]) };
		const label = labelOf(name);
		const added = label === null ? null : addPerson(visit, label, age);
		const wanted = added?.ok === true ? (added.value.people.at(-1)?.id ?? null) : null;
		if (wanted !== name) report(practiceProblems.label(place, name, wanted));
		if (added?.ok === true) visit = added.value;
	}
}

/** Without these there is nothing to practise. */
function checkSomething({ value, file, line }: Source<PracticeSource>, { report }: Lowering): void {
	for (const field of ['story', 'plan', 'mistakes'] as const) {
		if (value[field].length > 0) continue;
		const todo = 'Zet er minstens één bij. In content/README.md staat een voorbeeld.';
		report(problems.wrongShape({ file, line: line([field]) }, `Het veld "${field}" is leeg.`, todo));
	}
}

function checkWays(
	source: Source<PracticeSource>,
	part: 'plan' | 'mistakes',
	{ known, report }: Lowering
): void {
	const { value, file, line } = source;
	value[part].forEach((way, at) => {
		known.expect('role', way.to, { file, line: line([part, at, 'to']) }, report);
		way.for.forEach((person, nth) => {
			expectPerson(source, person, [part, at, 'for', nth], report);
		});
		if (way.for.length > 0) return;
		const says = 'Hier staat niet voor wie het is.';
		report(problems.wrongShape({ file, line: line([part, at, 'for']) }, says, 'Schrijf: for: [moeder].'));
	});
	const texts = value[part].map(({ why }, at): [Path, string] => [[part, at, 'why'], why]);
	checkPromises(source, texts, report);
}

function expectPerson(
	{ value, file, line }: Source<PracticeSource>,
	person: string,
	at: Path,
	report: Lowering['report']
): void {
	if (Object.hasOwn(value.people, person)) return;
	const near = nearest(person, Object.keys(value.people));
	report(problems.unknownId({ file, line: line(at) }, 'De persoon', person, near));
}

function lowerAlone(source: Source<PracticeSource>, lowering: Lowering): Practice['alone'] {
	return Object.entries(source.value.alone ?? {}).map(([person, { tells, help }]) => {
		const at = ['alone', person];
		expectPerson(source, person, at, lowering.report);
		help.forEach(({ to }, nth) => {
			const place = { file: source.file, line: source.line([...at, 'help', nth, 'to']) };
			lowering.known.expect('role', to, place, lowering.report);
		});
		return { person, told: lowerTells(tells, [...at, 'tells'], 'alone', source, lowering), help };
	});
}

/** At the table nothing about safety is asked; alone nothing else. */
function lowerTells(
	tells: TellsSource | undefined,
	at: Path,
	where: 'table' | 'alone',
	source: Source<PracticeSource>,
	lowering: Lowering
): ToldTo {
	const lowered: Record<string, Told> = {};
	for (const [question, { says, hears }] of Object.entries(tells ?? {})) {
		const here = [...at, question];
		const found = answerTo(question, hears, here, source, lowering);
		if (found === null) continue;
		const isSafety = lowering.known.questions.get(question)?.safety === true;
		const place = { file: source.file, line: source.line(here) };
		if (isSafety !== (where === 'alone'))
			lowering.report(practiceProblems.betrays(place, question, isSafety));
		else if (found.household !== (at[0] === 'household') && where === 'table')
			lowering.report(practiceProblems.scope(place, question, found.household));
		else lowered[question] = { says, answer: found.answer };
	}
	return lowered;
}
