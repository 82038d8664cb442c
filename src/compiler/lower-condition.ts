import { UNSURE, type Condition } from '#bundle';
import { canBeTrue } from './can-be-true.ts';
import type { Known } from './known.ts';
import type { Path, Report } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';

interface Where {
	readonly source: Source;
	readonly known: Known;
	readonly report: Report;
}

/** `when` as an editor writes it, as a condition of the bundle; null (and reported) when it is none. */
export function lowerCondition(raw: unknown, path: Path, where: Where): Condition | null {
	const condition = lower(raw, path, where);
	if (condition === null || canBeTrue(condition, where.known)) return condition;
	const place = { file: where.source.file, line: where.source.line(path) };
	where.report(problems.impossible(place, 'Wat hier samen moet gelden, kan niet samen.'));
	return null;
}

function lower(raw: unknown, path: Path, where: Where): Condition | null {
	if (!isGroup(raw) || Object.keys(raw).length === 0) {
		return refuse(
			path,
			where,
			'Hier hoort een voorwaarde.',
			'Schrijf bijvoorbeeld: { geld.wat: rekeningen }.'
		);
	}
	const parts = Object.entries(raw).map(([key, value]) => lowerEntry(key, value, [...path, key], where));
	const good = parts.filter((part) => part !== null);
	if (good.length < parts.length) return null;
	const [only] = good;
	return good.length === 1 && only !== undefined ? only : { all: good };
}

function lowerEntry(key: string, value: unknown, path: Path, where: Where): Condition | null {
	if (key === 'not') {
		const inner = lower(value, path, where);
		return inner === null ? null : { not: inner };
	}
	if (key === 'all' || key === 'any') {
		const parts = lowerList(value, path, where);
		if (parts === null) return null;
		return key === 'all' ? { all: parts } : { any: parts };
	}
	return lowerAnswer(key, value, path, where);
}

function lowerList(value: unknown, path: Path, where: Where): Condition[] | null {
	if (!Array.isArray(value))
		return refuse(
			path,
			where,
			'Hier hoort een lijst van voorwaarden.',
			'Zet elke voorwaarde op een regel met een streepje.'
		);
	if (value.length === 0) return impossible(path, where, 'De lijst is leeg.');
	const parts = value.map((part: unknown, at) => lower(part, [...path, at], where));
	const good = parts.filter((part) => part !== null);
	return good.length === parts.length ? good : null;
}

function lowerAnswer(id: string, value: unknown, path: Path, where: Where): Condition | null {
	const place = { file: where.source.file, line: where.source.line(path) };
	const options: unknown[] = Array.isArray(value) ? value : [value];
	if (options.length === 0) return impossible(path, where, 'De lijst van antwoorden is leeg.');
	const of = options.filter((option) => typeof option === 'string');
	if (of.length < options.length) {
		return refuse(
			path,
			where,
			`Bij "${id}" hoort een antwoord of een lijst van antwoorden.`,
			'Zet woorden zoals "true" of cijfers tussen aanhalingstekens.'
		);
	}
	const question = where.known.question(id, place, where.report);
	if (question === null) return null;
	if (question === undefined) return { is: id, of };
	const unknown = of.filter(
		(option) => option !== UNSURE && !where.known.option(question, option, place, where.report)
	);
	if (unknown.length > 0) return null;
	const every = Object.keys(question.options).every((option) => of.includes(option));
	if (question.pick === 'one' && every) where.report(problems.allOptions(place, id));
	return { is: id, of };
}

function refuse(path: Path, { source, report }: Where, says: string, todo: string): null {
	report(problems.wrongShape({ file: source.file, line: source.line(path) }, says, todo));
	return null;
}

function impossible(path: Path, { source, report }: Where, why: string): null {
	report(problems.impossible({ file: source.file, line: source.line(path) }, why));
	return null;
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
