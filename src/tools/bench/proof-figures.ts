import { spawnSync } from 'node:child_process';
import * as z from 'zod/mini';
import type { Figure } from './figure.ts';

const outcome = z.object({
	seconds: z.number(),
	questions: z.object({
		longestByTopic: z.record(z.string(), z.number()),
		medianOneNeed: z.nullable(z.number())
	}),
	counts: z.object({ municipalities: z.number() })
});

/** As `npm run content -- --json` says it. */
export function proofFigures(): Figure[] {
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
		{ what: 'proof of 342 invented municipalities', bound: 60, value: null, unit: 's', note: 'not measured' },
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
