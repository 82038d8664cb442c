/** `npm run journey`: walks the questions in the terminal and prints the plan. */
import { createInterface } from 'node:readline/promises';
import { assemble, UNSURE, type Bundle, type Question } from '#bundle';
import { compile, todayHere, type CompiledContent } from '#compiler';
import { hasStrands, nextStep, pathOf, strandPlanOf, type Answer, type Answers, type Strand } from '#engine';
import { readAnswers } from './answers-file.ts';
import { readArguments, type Arguments } from './arguments.ts';
import {
	planLines,
	planWords,
	questionLines,
	questionWords,
	sayIn,
	type PlanWords,
	type Say
} from './describe.ts';
import { problemLines } from './print-problems.ts';

const usage = `npm run journey -- [opties]
  --municipality GEMEENTE   bijvoorbeeld dordrecht
  --own GEMEENTE            waar de mantelzorger woont, als dat ergens anders is
  --answers BESTAND.json    antwoorden om mee te beginnen
  --language nl|en
  --json                    niets vragen: de volgende vraag of het plan, voor een programma
  --folder MAP              een andere map dan content`;

const given = readArguments(
	process.argv.slice(2),
	['json', 'help'],
	['municipality', 'own', 'answers', 'language', 'folder']
);
if (given === null || given.has('help')) {
	console.log(usage);
	process.exitCode = given === null ? 2 : 0;
} else process.exitCode = await run(given);

async function run(options: Arguments): Promise<number> {
	const folder = options.value('folder') ?? 'content';
	const compiled = await compile(folder);
	if (!compiled.ok) return refuse(problemLines(compiled.problem, folder).join('\n'));
	const content: CompiledContent = compiled.value;
	const ids = Object.keys(content.municipalities).join(', ');
	const municipality = options.value('municipality');
	const own = options.value('own') ?? municipality;
	const home = municipality === null ? null : content.municipalities[municipality];
	const carers = own === null ? null : content.municipalities[own];
	if (home === undefined || carers === undefined)
		return refuse(`Deze gemeente is er niet. Kies uit: ${ids}.`);
	const bundle = assemble(content.national, home, carers);
	const file = options.value('answers');
	const read = file === null ? null : await readAnswers(file, bundle);
	if (read !== null && !read.ok) return refuse(read.problem);
	const answers = read === null ? {} : read.value;
	const say = sayIn(content, options.value('language') === 'en' ? 'en' : 'nl', municipality);
	if (options.has('json')) console.log(JSON.stringify(stepWords(bundle, answers, say)));
	else await walk(bundle, answers, say);
	return 0;
}

function refuse(why: string): number {
	console.error(why);
	return 1;
}

function stepWords(bundle: Bundle, answers: Answers, say: Say) {
	const step = nextStep(bundle, answers, todayHere());
	if (step.kind === 'plan') {
		const plan = planWords(step.plan, bundle, say);
		return hasStrands(bundle, answers) ? { plan, plans: strandsWords(bundle, answers, say) } : { plan };
	}
	return { next: questionWords(step.question, step.subject, step.progress, say) };
}

/** Two plans: of the person cared for, and of whoever cares for them. */
function strandsWords(bundle: Bundle, answers: Answers, say: Say): Record<Strand, PlanWords> {
	const words = (strand: Strand): PlanWords =>
		planWords(strandPlanOf(bundle, answers, todayHere(), strand), bundle, say);
	return { theirs: words('theirs'), own: words('own') };
}

function printPlans(plan: PlanWords, bundle: Bundle, answers: Answers, say: Say): void {
	if (!hasStrands(bundle, answers)) {
		console.log(planLines(plan, say).join('\n'));
		return;
	}
	const { theirs, own } = strandsWords(bundle, answers, say);
	console.log('\nVoor degene voor wie u zorgt:');
	console.log(
		(theirs.first === null ? ['', 'Hiervoor is niets gevraagd.'] : planLines(theirs, say)).join('\n')
	);
	console.log('\nVoor uzelf:');
	console.log(planLines(own, say).join('\n'));
}

async function walk(bundle: Bundle, begin: Answers, say: Say): Promise<void> {
	const today = todayHere();
	const terminal = createInterface({ input: process.stdin, output: process.stdout });
	let answers = begin;
	const lines = terminal[Symbol.asyncIterator]();
	for (;;) {
		const step = nextStep(bundle, answers, today);
		if (step.kind === 'plan') {
			printPlans(planWords(step.plan, bundle, say), bundle, answers, say);
			break;
		}
		const { question, subject, progress } = step;
		console.log(questionLines(questionWords(question, subject, progress, say)).join('\n'));
		const line = await lines.next();
		if (line.done === true) break;
		const typed = line.value.trim();
		if (typed === 't') {
			const last = pathOf(bundle, answers, today).at(-1);
			if (last === undefined) continue;
			const { [last.question.id]: _forgotten, ...kept } = answers[last.subject] ?? {};
			answers = { ...answers, [last.subject]: kept };
			continue;
		}
		const answer = answerFrom(typed, question);
		if (answer === null) console.log('Typ een nummer, of meer met komma’s ertussen.');
		else answers = { ...answers, [subject]: { ...answers[subject], [question.id]: answer } };
	}
	terminal.close();
}

function answerFrom(typed: string, { options, pick }: Question): Answer | null {
	if (typed === '?') return UNSURE;
	if (typed === '-' && pick === 'many') return [];
	const picked = typed.split(',').map((number) => options[Number(number) - 1]?.id);
	const known = picked.filter((option) => option !== undefined);
	if (known.length < picked.length || (pick === 'one' && known.length !== 1)) return null;
	return known;
}
