import { FORMAT, type IsoDate, type Language, type Municipality, type National, type Texts } from '#bundle';
import { fail, ok, type Result } from '#result';
import { checkHours, checkPhones, checkRoles } from './check-doors.ts';
import { checkAmounts, checkFacts, factsIn, newestDay } from './check-facts.ts';
import { checkCodes } from './check-codes.ts';
import { checkIds } from './check-ids.ts';
import { checkJourneys } from './check-journeys.ts';
import { checkNames } from './check-names.ts';
import { checkPractice } from './check-practice.ts';
import { checkReading } from './check-reading.ts';
import { checkRights } from './check-rights.ts';
import { checkStrands } from './check-strands.ts';
import { checkPromises, textsIn } from './check-texts.ts';
import type { Compiled, CompiledContent } from './compiled.ts';
import { textHash } from './hash.ts';
import { Known } from './known.ts';
import { lowerDoor, putDoorTexts } from './lower-door.ts';
import { lowerProvision, lowerRight, putProvisionTexts } from './lower-help.ts';
import { lowerCoordination, lowerMunicipality, summaryOf } from './lower-municipality.ts';
import { lowerNeed, type Need } from './lower-need.ts';
import { lowerPerson } from './lower-person.ts';
import { lowerPractice } from './lower-practice.ts';
import { lowerQueries, lowerSearch } from './lower-search.ts';
import { lowerTopic, type Lowering } from './lower-topic.ts';
import { lowerMeldcode, lowerOrders } from './lower-worker.ts';
import { placesIn } from './places.ts';
import type { ContentProblem } from './problem.ts';
import { readFolder, type ContentSources } from './read-folder.ts';
import { DutchTexts, NATIONAL, NEEDS } from './texts.ts';
import { textsOf, translationsFor } from './translations.ts';
import { todayHere } from './today.ts';

/** Reads a content folder; gives everything of the bundle, or every problem at once, warnings included. */
export async function compile(
	folder: string,
	today: IsoDate = todayHere()
): Promise<Result<Compiled, readonly ContentProblem[]>> {
	const found: ContentProblem[] = [];
	const report = (problem: ContentProblem): void => void found.push(problem);
	const sources = await readFolder(folder, report);
	const lowering = { known: new Known(sources), texts: new DutchTexts(), report };
	const facts = factsIn(sources);
	checkIds(sources, report);
	checkCodes(sources, report);
	checkFacts(facts, today, report);
	checkAmounts(sources, report);
	checkReading(sources, report);
	checkNames(sources, report);
	checkRoles(sources, lowering.known, report);
	checkHours(sources, report);
	checkHelp(sources, lowering);

	const madeOn = newestDay(facts);
	const national = lowerNational(sources, madeOn, lowering);
	const municipalities: Record<string, Municipality> = {};
	for (const source of sources.municipalities) {
		municipalities[source.id] = lowerMunicipality(source, sources, national.topics, madeOn, lowering);
	}
	const journeys = sources.people.map((source) => lowerPerson(source, lowering));
	const practice = sources.practice.map((source) => lowerPractice(source, lowering));
	const needs = sources.needs.map((source) => lowerNeed(source, sources, lowering));
	const { texts, needWords } = allTexts(sources, lowering);
	const content = { national, municipalities, texts };
	const search = lowerSearch(sources, lowering.known, report);
	const queries = lowerQueries(sources, lowering.known, report);
	checkRights(content, sources, report);
	checkStrands(content, sources, report);
	checkPhones(content, sources, report);
	// With a mistake elsewhere a plan that moved says nothing.
	if (!found.some(isError)) {
		checkJourneys(content, journeys, report);
		checkPractice(content, practice, report);
	}

	found.sort((left, right) => left.file.localeCompare(right.file) || left.line - right.line);
	if (found.some(isError)) return fail(found);
	const recalled = (sources.recalled?.value ?? []).map(({ value, since }) => ({ value, since }));
	const hashes = hashesOf([...Object.values(texts.nl), needWords.nl]);
	const withWords = needs.map((need) => ({ ...need, words: wordsOfNeed(need.slug, needWords) }));
	return ok({
		...content,
		needs: withWords,
		search,
		queries,
		journeys,
		practice: practice.map((file) => file.practice),
		hashes,
		recalled,
		facts,
		places: placesIn(sources),
		warnings: found
	});
}

export function isError({ severity }: ContentProblem): boolean {
	return severity === 'error';
}

function lowerNational(sources: ContentSources, madeOn: IsoDate, lowering: Lowering): National {
	const { texts } = lowering;
	const local = (kind: 'doors' | 'provisions'): Set<string> =>
		new Set(sources.municipalities.flatMap(({ value }) => value[kind] ?? []));
	const localDoors = local('doors');
	const localProvisions = local('provisions');
	const doors = sources.doors.filter(({ id }) => !localDoors.has(id));
	const provisions = sources.provisions.filter(({ id }) => !localProvisions.has(id));
	for (const { id, value } of doors) putDoorTexts(NATIONAL, id, value, texts);
	for (const { id, value } of provisions) putProvisionTexts(NATIONAL, id, value, texts);
	for (const { id, value } of sources.municipalities)
		texts.put(NATIONAL, `municipality.${id}.name`, value.name);
	const roles = Object.entries(sources.roles?.value ?? {});
	for (const [id, { name }] of roles) texts.put(NATIONAL, `role.${id}.name`, name);
	const laws = Object.entries(sources.laws?.value ?? {});
	for (const [id, { name, short }] of laws) {
		texts.put(NATIONAL, `law.${id}.name`, name);
		texts.put(NATIONAL, `law.${id}.short`, short);
	}
	const inOrder = [...sources.topics].sort(
		(left, right) => left.value.order - right.value.order || left.id.localeCompare(right.id)
	);
	return {
		format: FORMAT,
		part: 'national',
		madeOn,
		topics: inOrder.map((topic) => lowerTopic(topic, lowering)),
		doors: doors.map(({ id, value }) => lowerDoor(id, value)),
		provisions: provisions.map(({ id, value }) => lowerProvision(id, value)),
		rights: sources.rights.map(({ id, value }) => lowerRight(id, value, texts)),
		roles: Object.fromEntries(roles.flatMap(([id, { door }]) => (door === undefined ? [] : [[id, door]]))),
		coordination: lowerCoordination(sources.coordination, lowering),
		laws: Object.fromEntries(laws.map(([id, { group }]) => [id, group ?? null])),
		municipalities: sources.municipalities.map(summaryOf),
		orders: lowerOrders(sources, lowering),
		meldcode: lowerMeldcode(sources, lowering)
	};
}

const told = ['name', 'what', 'for-whom', 'conditions', 'cost', 'how', 'bring', 'term', 'behalf'];

function checkHelp(sources: ContentSources, { known, report }: Lowering): void {
	for (const source of sources.provisions) {
		const { value, file, line } = source;
		const place = (...path: (string | number)[]) => ({ file, line: line(path) });
		known.expect('role', value.to, place('to'), report);
		if (value.law !== undefined) known.expect('law', value.law, place('law'), report);
		value.rights?.forEach((right, at) => known.expect('right', right, place('rights', at), report));
		value.also?.forEach((door, at) => known.expect('door', door, place('also', at), report));
		checkPromises(source, textsIn(value, told, []), report);
	}
	for (const source of sources.doors) checkPromises(source, textsIn(source.value, ['behalf'], []), report);
	for (const { value, file, line } of sources.rights) {
		known.expect('law', value.law, { file, line: line(['law']) }, report);
	}
}

function allTexts(
	sources: ContentSources,
	{ texts, report }: Lowering
): { texts: CompiledContent['texts']; needWords: Record<Language, Texts> } {
	const parts = [NATIONAL, ...sources.municipalities.map(({ id }) => id)];
	const dutch = new Map<string, Set<string>>();
	for (const of of [...parts, NEEDS]) {
		for (const [key, text] of texts.of(of)) dutch.set(key, (dutch.get(key) ?? new Set()).add(text));
	}
	// With a file that cannot be read, its translations only seem to belong nowhere.
	const english = translationsFor(sources.english, dutch, sources.broken.size === 0 ? report : () => {});
	const wordsIn = (language: Language, of: string): Texts =>
		textsOf(language, of, texts.of(of), language === 'nl' ? new Map() : english);
	const byPart = (language: Language): Record<string, Texts> =>
		Object.fromEntries(
			parts.filter((of) => of === NATIONAL || texts.of(of).size > 0).map((of) => [of, wordsIn(language, of)])
		);
	return {
		texts: { nl: byPart('nl'), en: byPart('en') },
		needWords: { nl: wordsIn('nl', NEEDS), en: wordsIn('en', NEEDS) }
	};
}

/** Of one need only: `title` and `text`. */
function wordsOfNeed(slug: string, all: Record<Language, Texts>): Need['words'] {
	const start = `need.${slug}.`;
	const own = ({ words, dutch }: Texts): Need['words'][Language] => ({
		words: Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith(start))),
		dutch: dutch.filter((key) => key.startsWith(start))
	});
	return { nl: own(all.nl), en: own(all.en) };
}

function hashesOf(texts: readonly Texts[]): Record<string, string> {
	const entries = texts.flatMap(({ words }) => Object.entries(words));
	return Object.fromEntries(entries.map(([key, text]) => [key, textHash(text)]));
}
