import { UNSURE, type MunicipalityId, type QuestionId, type RoleId } from '#bundle';
import { HOUSEHOLD, SELF, type Answer, type Answers } from '#engine';
import type { Lowering } from './lower-topic.ts';
import type { Path } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { AnswersSource, ExpectedSource, PersonSource } from './source-person.ts';

/** The plan a professional would give, by roles. */
export interface Expected {
	readonly first: RoleId;
	readonly then: readonly RoleId[];
	readonly coordinator: RoleId | null;
	readonly mayFit: readonly RoleId[];
	readonly never: readonly RoleId[];
	readonly quiet: readonly RoleId[];
}

/** Somebody from `content/journeys`. */
export interface Person {
	readonly id: string;
	readonly who: string;
	readonly municipality: MunicipalityId;
	/** Where the carer lives. */
	readonly own: MunicipalityId;
	readonly answers: Answers;
	/** Age band by person; empty when it is no household for home visits. */
	readonly ages: Readonly<Record<string, string>>;
	/** The plan; with two plans that of the person cared for, null when nothing was asked for them. */
	readonly expect: Expected | null;
	/** With two plans: the carer's own. */
	readonly expectCarer: Expected | null;
	readonly file: string;
	/** The line of a path in the person's file. */
	readonly line: (path: Path) => number;
}

export function lowerPerson(source: Source<PersonSource>, lowering: Lowering): Person {
	const { value, file, id, line } = source;
	const { known, report } = lowering;
	known.expect('municipality', value.municipality, { file, line: line(['municipality']) }, report);
	if (value.own !== undefined) known.expect('municipality', value.own, { file, line: line(['own']) }, report);
	if (value.answers === undefined && value.people === undefined) {
		const todo = 'Zet erbij: answers: met de antwoorden van deze persoon.';
		report(problems.wrongShape({ file, line: 1 }, 'Deze persoon geeft geen antwoorden.', todo));
	}
	return {
		id,
		who: value.who,
		municipality: value.municipality,
		own: value.own ?? value.municipality,
		answers: answersOf(source, lowering),
		ages: value.ages ?? {},
		expect: expectedOf(value.expect, 'expect', source, lowering),
		expectCarer: expectedOf(value['expect-carer'], 'expect-carer', source, lowering),
		file,
		line
	};
}

function expectedOf(
	expected: ExpectedSource | undefined,
	at: string,
	{ file, line }: Source,
	{ known, report }: Lowering
): Expected | null {
	if (expected === undefined) return null;
	for (const [field, roles] of Object.entries(expected)) {
		for (const role of [roles ?? []].flat())
			known.expect('role', role, { file, line: line([at, field]) }, report);
	}
	return {
		first: expected.first,
		then: expected.then ?? [],
		coordinator: expected.coordinator ?? null,
		mayFit: expected['may-fit'] ?? [],
		never: expected.never ?? [],
		quiet: expected.quiet ?? []
	};
}

/** Household questions go to the household, whoever they were written under. */
function answersOf(source: Source<PersonSource>, lowering: Lowering): Answers {
	const { answers, people, household } = source.value;
	const bySubject: Record<string, Record<QuestionId, Answer>> = {};
	const put = (subject: string, given: AnswersSource | undefined, at: Path): void => {
		for (const [id, raw] of Object.entries(given ?? {})) {
			const found = answerTo(id, raw, [...at, id], source, lowering);
			if (found === null) continue;
			const about = found.household ? HOUSEHOLD : subject;
			bySubject[about] = { ...bySubject[about], [id]: found.answer };
		}
	};
	put(HOUSEHOLD, household, ['household']);
	put(SELF, answers, ['answers']);
	for (const [name, given] of Object.entries(people ?? {})) put(name, given, ['people', name]);
	return bySubject;
}

/** Null, and reported, when this is no answer to that question. */
export function answerTo(
	id: QuestionId,
	raw: string | string[],
	at: Path,
	source: Source,
	{ known, report }: Lowering
): { answer: Answer; household: boolean } | null {
	const place = { file: source.file, line: source.line(at) };
	const question = known.question(id, place, report);
	if (question === null || question === undefined) return null;
	const household = question.scope === 'household';
	const options = [raw].flat();
	if (options.length === 1 && options[0] === UNSURE) return { answer: UNSURE, household };
	if (question.pick === 'one' && options.length !== 1) {
		const todo = 'Kies één antwoord, zonder lijst. Of schrijf: weet-niet.';
		report(problems.wrongShape(place, `Op de vraag "${id}" past maar één antwoord.`, todo));
		return null;
	}
	const unknown = options.filter((option) => !known.option(question, option, place, report));
	return unknown.length > 0 ? null : { answer: options, household };
}
