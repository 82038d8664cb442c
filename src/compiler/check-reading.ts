import type { Path, Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { findHard, LOWEST_SCORE, MOST_WORDS, type Hard } from './reading/find-hard.ts';
import { problems } from './sentences.ts';

/** What residents read or hear, by field; a field's lists and options included. */
const TOLD = new Set([
	...['title', 'ask', 'why', 'unsure', 'none', 'options', 'say', 'bring', 'steps', 'closed', 'refused'],
	...['what', 'for-whom', 'how', 'conditions', 'cost', 'term', 'text', 'do', 'wait', 'may', 'needs'],
	...['trains', 'story', 'says']
]);
const NOT_TOLD = new Set([
	'when',
	'words',
	'formerly',
	'pictogram',
	'danger',
	'answers',
	'law',
	'article',
	'source',
	'amounts'
]);

/** Every Dutch text is easy enough to read: see `reading/find-hard.ts` for the measures and their source. */
export function checkReading(sources: ContentSources, report: Report): void {
	const official = officialNames(sources);
	const lists = [sources.orders, sources.meldcode].filter((source) => source !== null);
	for (const source of [
		...sources.topics,
		...sources.doors,
		...sources.provisions,
		...sources.rights,
		...sources.needs,
		...sources.practice,
		...lists
	]) {
		visit(source.value, [], false, (text, path) => {
			for (const hard of findHard(text, official)) tell(source, path, hard, report);
		});
	}
}

/** Names are what they are; the longest first, so that a name inside a name is taken with it. */
function officialNames({ doors, provisions, laws, municipalities }: ContentSources): string[] {
	const names = [...doors, ...provisions, ...municipalities].map(({ value }) => value.name);
	const lawNames = Object.values(laws?.value ?? {}).flatMap(({ name, short }) => [name, short]);
	return [...names, ...lawNames].sort((a, b) => b.length - a.length);
}

function visit(
	value: unknown,
	path: Path,
	told: boolean,
	tellText: (text: string, path: Path) => void
): void {
	if (typeof value === 'string') {
		if (told) tellText(value, path);
	} else if (Array.isArray(value)) {
		value.forEach((item: unknown, at) => {
			visit(item, [...path, at], told, tellText);
		});
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			if (!NOT_TOLD.has(key)) visit(item, [...path, key], told || TOLD.has(key), tellText);
		}
	}
}

function tell(source: Source, path: Path, hard: Hard, report: Report): void {
	const place = { file: source.file, line: source.line(path) };
	switch (hard.kind) {
		case 'score':
			report(
				problems.hardText(
					place,
					`de leesscore is ${hard.score.toFixed(0)}, het moet ${LOWEST_SCORE} of hoger zijn`,
					'Gebruik kortere woorden en kortere zinnen.'
				)
			);
			return;
		case 'sentence':
			report(
				problems.hardText(
					place,
					`een zin heeft ${hard.words} woorden, hoogstens ${MOST_WORDS} mag`,
					'Knip de zin in tweeën.'
				)
			);
			return;
		case 'office-word':
			report(
				problems.hardText(place, `"${hard.word}" is een woord van kantoor`, `Schrijf "${hard.instead}".`)
			);
			return;
		case 'passive':
			report(
				problems.hardText(
					place,
					`in "${hard.sentence}" staat niet wie iets doet`,
					'Schrijf wie het doet: "de gemeente betaalt" en niet "er wordt betaald".'
				)
			);
	}
}
