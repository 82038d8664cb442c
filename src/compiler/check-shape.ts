import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import type { ContentProblem, Path, Report } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import { KNOWN_FIELDS } from './source-shapes.ts';

type Issue = z.core.$ZodIssue;

const kinds: Record<string, string> = {
	string: 'tekst',
	number: 'een getal',
	boolean: 'true of false',
	array: 'een lijst (regels met een streepje)',
	object: 'een groep velden',
	record: 'een groep velden'
};
const EXAMPLES = 'Verander wat er staat. Voorbeelden staan in content/README.md.';
/** What zod says when a schema has no words of its own. */
const NO_WORDS = 'Invalid input';

/** The file's value in its known shape, or null with every mistake reported. */
export function checkShape<Value>(
	schema: z.ZodMiniType<Value>,
	source: Source,
	report: Report
): Source<Value> | null {
	const parsed = schema.safeParse(source.value);
	if (parsed.success) return { ...source, value: parsed.data };
	for (const issue of parsed.error.issues) problemsFrom(issue, [], source).forEach(report);
	return null;
}

function problemsFrom(issue: Issue, above: Path, source: Source): ContentProblem[] {
	const path: Path = [
		...above,
		...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
	];
	if (issue.code === 'unrecognized_keys') return unknownFields(issue, path, source);
	if (issue.code === 'invalid_union') {
		const closest = closestBranch(issue.errors, valueAt(source.value, path));
		if (closest !== undefined) return closest.flatMap((inner) => problemsFrom(inner, path, source));
	}
	const place = { file: source.file, line: source.line(path) };
	const isMissing = valueAt(source.value, path) === undefined;
	if (isMissing && path.at(-1) === 'source') return [problems.noSource(place)];
	if (isMissing && path.at(-1) === 'checked') return [problems.noDate(place)];
	if (isMissing && path[0] === 'amounts' && (path.at(-1) === 'from' || path.at(-1) === 'until')) {
		const what =
			path.at(-1) === 'from' ? 'vanaf welke dag het geldt (from)' : 'tot welke dag het geldt (until)';
		return [problems.amountWithoutDate(place, what)];
	}
	const [area, role] = path;
	if (area === 'roles' && role !== undefined && Array.isArray(valueAt(source.value, [area, role]))) {
		return path.length === 2 ? [problems.twoDoors(place, String(role))] : [];
	}
	const [says, todo] = isMissing ? missing(issue, path) : wrong(issue, path, valueAt(source.value, path));
	return [problems.wrongShape(place, says, todo)];
}

function unknownFields(
	issue: Extract<Issue, { code: 'unrecognized_keys' }>,
	path: Path,
	source: Source
): ContentProblem[] {
	const { message } = issue;
	const known = message.startsWith(KNOWN_FIELDS) ? message.slice(KNOWN_FIELDS.length).split(' ') : [];
	return issue.keys.map((key) => {
		const place = { file: source.file, line: source.line([...path, key]) };
		// `{ label: Kind, school }`: the comma ended the text, and a field without a value began.
		const isCut = valueAt(source.value, [...path, key]) === null;
		return isCut
			? problems.commaInText(place, key)
			: problems.unknownField(place, key, nearest(key, known), known);
	});
}

type Words = readonly [says: string, todo: string];

function missing(issue: Issue, path: Path): Words {
	const says = `Hier mist het veld ${nameOf(path)}.`;
	if (issue.code === 'invalid_value') return [says, choose(issue.values)];
	const kind = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
	return [says, `Zet erbij: ${String(path.at(-1))}: … (${kind ?? 'een waarde'}).`];
}

function wrong(issue: Issue, path: Path, given: unknown): Words {
	const field = nameOf(path);
	const advice = issue.message === NO_WORDS ? EXAMPLES : issue.message;
	switch (issue.code) {
		case 'invalid_key':
			return [`De naam ${field} is niet goed.`, issue.issues[0]?.message ?? 'Kies een andere naam.'];
		case 'invalid_type':
			return [`Bij ${field} hoort ${kinds[issue.expected] ?? 'iets anders'}.`, advice];
		case 'invalid_value': {
			const written = JSON.stringify(given);
			const near = typeof given === 'string' ? nearest(given, issue.values.map(String)) : null;
			const todo = near === null ? choose(issue.values) : `Bedoelt u "${near}"? ${choose(issue.values)}`;
			return [`${written} kan niet bij ${field}.`, todo];
		}
		default:
			return [`Wat bij ${field} staat, is niet goed.`, advice];
	}
}

function choose(values: readonly unknown[]): string {
	return `Kies uit: ${values.map(String).join(', ')}.`;
}

/** The branch that comes furthest: the one whose first mistake lies deepest, and does not refuse the kind of value. */
function closestBranch(branches: readonly Issue[][], value: unknown): Issue[] | undefined {
	const fits = branches.filter((issues) =>
		issues.some(({ path, code }) => path.length > 0 || code !== 'invalid_type')
	);
	const candidates = fits.length > 0 ? fits : branches.filter((issues) => issues[0]?.code === 'invalid_type');
	const depth = (issues: Issue[]): number => Math.max(...issues.map(({ path }) => path.length));
	const kind = typeof value === 'string' ? 'string' : 'object';
	return [...candidates].sort(
		(left, right) => depth(right) - depth(left) || Number(expects(right, kind)) - Number(expects(left, kind))
	)[0];
}

function expects(issues: Issue[], kind: string): boolean {
	return issues.some((issue) => issue.code === 'invalid_type' && issue.expected === kind);
}

function nameOf(path: Path): string {
	const words = path.filter((step) => typeof step === 'string');
	return words.length === 0 ? 'dit bestand' : `"${words.slice(-2).join(' > ')}"`;
}

function valueAt(value: unknown, path: Path): unknown {
	let found = value;
	for (const step of path) {
		if (typeof found !== 'object' || found === null) return undefined;
		found = Object.entries(found).find(([key]) => key === String(step))?.[1];
	}
	return found;
}
