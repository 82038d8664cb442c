/** `npm run content`: checks what Voordeur knows, and proves that no journey ends badly. */
import { compile, isError, proveAll, type Compiled, type ContentProblem } from '#compiler';
import { readArguments, type Arguments } from './arguments.ts';
import { compareContent } from './compare-content.ts';
import { comparisonLines, saveExamples } from './comparison-lines.ts';
import { dueLines } from './due.ts';
import { earlierContent } from './earlier-content.ts';
import { figuresOf, type Figures } from './figures.ts';
import { problemLines, saveJourneys } from './print-problems.ts';
import { untranslatedLines } from './untranslated.ts';

const usage = `npm run content -- [opties]
  --json         de uitkomst voor een programma
  --due          wat nog gebeld of opnieuw gelezen moet worden
  --hash         per Nederlandse tekst de code die een vertaling noemt
  --untranslated welke teksten nog geen Engels hebben, met hun code
  --no-proof     alleen nakijken, niet bewijzen
  --compare WAT  wat er anders is dan in een andere map, of in een eerdere versie van git
  --folder MAP   een andere map dan content`;

/** Warnings shown before the rest is only counted. */
const WARNINGS_SHOWN = 20;

const given = readArguments(
	process.argv.slice(2),
	['json', 'due', 'hash', 'untranslated', 'no-proof', 'help'],
	['folder', 'compare']
);
if (given === null || given.has('help')) {
	console.log(usage);
	process.exitCode = given === null ? 2 : 0;
} else {
	process.exitCode = await run(given);
}

async function run(options: Arguments): Promise<number> {
	const folder = options.value('folder') ?? 'content';
	const compiled = await compile(folder);
	if (!compiled.ok) {
		if (options.has('json')) console.log(JSON.stringify({ ok: false, problems: compiled.problem }));
		else printProblems(compiled.problem, folder);
		return 1;
	}
	const content = compiled.value;
	if (options.has('due')) return print(dueLines(content, folder));
	if (options.has('hash')) return print(hashLines(content));
	if (options.has('untranslated')) return print(untranslatedLines(content));
	const earlier = options.value('compare');
	if (earlier !== null) return compare(earlier, content, options.has('json'));
	const proven = options.has('no-proof') ? null : proveAll(content);
	const all = [...(proven?.problems ?? []), ...content.warnings];
	const figures = figuresOf(content, proven);
	const ok = !all.some(isError);
	if (options.has('json')) console.log(JSON.stringify({ ok, problems: all, ...figures }));
	else {
		await saveJourneys(all);
		printProblems(all, folder);
		if (ok) print(figureLines(figures));
	}
	return ok ? 0 : 1;
}

async function compare(name: string, after: Compiled, json: boolean): Promise<number> {
	const earlier = await earlierContent(name);
	if (!earlier.ok) {
		console.error(earlier.problem);
		return 2;
	}
	const before = await compile(earlier.value.folder);
	await earlier.value.done();
	if (!before.ok) {
		printProblems(before.problem, name);
		return 1;
	}
	const comparison = compareContent(before.value, after);
	await saveExamples(comparison);
	return print(json ? [JSON.stringify(comparison)] : comparisonLines(comparison, before.value, after, name));
}

function print(lines: readonly string[]): number {
	console.log(lines.join('\n'));
	return 0;
}

function printProblems(problems: readonly ContentProblem[], folder: string): void {
	const errors = problems.filter(isError);
	const warnings = problems.filter((problem) => !isError(problem));
	print(problemLines([...errors, ...warnings.slice(0, WARNINGS_SHOWN)], folder));
	if (warnings.length > WARNINGS_SHOWN)
		print([`… en nog ${warnings.length - WARNINGS_SHOWN} keer "let op".`, '']);
	if (errors.length > 0) print([`${errors.length} fout(en). Zolang die er zijn, wordt er niets gebouwd.`]);
}

function hashLines({ hashes, texts, needs }: Compiled): string[] {
	const parts = [...Object.values(texts.nl), ...needs.map((need) => need.words.nl)];
	const words = Object.fromEntries(parts.flatMap((part) => Object.entries(part.words)));
	return Object.entries(hashes).map(([key, hash]) => `${hash}  ${key}  ${words[key] ?? ''}`);
}

function figureLines({ counts, journeys, states, seconds, questions, ...rest }: Figures): string[] {
	const lines = [
		`Goed. ${counts.topics} onderwerpen, ${counts.questions} vragen, ${counts.referrals} verwijzingen, ${counts.doors} deuren,`,
		`${counts.provisions} voorzieningen, ${counts.rights} rechten, ${counts.municipalities} gemeenten, ${counts.people} personen,`,
		`${counts.practice} huishoudens om mee te oefenen.`
	];
	if (journeys !== null) {
		lines.push(`Bewezen: ${journeys} reizen in ${states} toestanden, ${seconds} seconden.`);
		lines.push(`Vragen met één zorg: ${questions.medianOneNeed ?? '–'} (midden).`);
		for (const [topic, longest] of Object.entries(questions.longestByTopic)) {
			const expected = questions.expectedByTopic[topic] ?? 0;
			lines.push(`  ${topic}: hoogstens ${longest}, gemiddeld ${expected.toFixed(1)}`);
		}
	}
	const percent = (share: number): string => `${Math.round(share * 100)}%`;
	lines.push(`Eerste deur met alleen een algemeen nummer: ${percent(rest.general)} van de personen.`);
	lines.push(`Eerste deur zonder nummer dat iemand kan bellen: ${percent(rest.unreachable)}.`);
	lines.push(`Engels: ${rest.english.translated} van ${rest.english.texts} teksten.`);
	lines.push(`Leesscore (Flesch-Douma): gemiddeld ${rest.reading.mean.toFixed(0)}. Het lastigst:`);
	for (const { key, score } of rest.reading.hardest) lines.push(`  ${score.toFixed(0)}  ${key}`);
	return lines;
}
