import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import { compile, isError, proveAll } from '#compiler';
import { rounded, type Figure } from './figure.ts';
import { inventedFrom } from './invented-municipality.ts';

/** As many as the Netherlands has. */
const MUNICIPALITIES = 342;

const outcome = z.object({
	seconds: z.number(),
	questions: z.object({
		longestByTopic: z.record(z.string(), z.number()),
		medianOneNeed: z.nullable(z.number())
	}),
	counts: z.object({ municipalities: z.number() })
});

/** As `npm run content -- --json` says it. */
export async function proofFigures(): Promise<Figure[]> {
	const { stdout } = spawnSync('npx', ['--no-install', 'tsx', 'src/tools/content.ts', '--json'], {
		encoding: 'utf8',
		maxBuffer: 64_000_000
	});
	const { seconds, questions, counts } = outcome.parse(JSON.parse(stdout));
	return [
		{
			what: 'proof of Dordrecht',
			bound: 5,
			value: seconds,
			unit: 's',
			note: `all ${String(counts.municipalities)} municipalities together`
		},
		await manyProven(),
		{
			what: 'questions to a plan with one need, median',
			bound: 7,
			value: questions.medianOneNeed,
			unit: 'questions'
		},
		{
			what: 'questions to a plan with one need, most',
			bound: 12,
			value: Math.max(...Object.values(questions.longestByTopic)),
			unit: 'questions'
		}
	];
}

/** Each with doors of its own. */
async function manyProven(): Promise<Figure> {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error('The content has errors: npm run content');
	const { dordrecht } = compiled.value.municipalities;
	if (dordrecht === undefined) throw new Error('There is no Dordrecht to invent from.');
	const invented = Array.from({ length: MUNICIPALITIES }, (_, number) => inventedFrom(dordrecht, number + 1));
	const municipalities = {
		...compiled.value.municipalities,
		...Object.fromEntries(invented.map((municipality) => [municipality.id, municipality]))
	};
	const began = performance.now();
	const { problems } = proveAll({ ...compiled.value, municipalities });
	const seconds = (performance.now() - began) / 1000;
	const wrong = problems.filter(isError);
	return {
		what: `proof of ${String(MUNICIPALITIES)} invented municipalities`,
		bound: 60,
		value: rounded(seconds),
		unit: 's',
		note: `the ${String(Object.keys(compiled.value.municipalities).length)} real ones among them, ${String(wrong.length)} problems`
	};
}
