import { bundleOf, compile } from '#compiler';
import { nextStep, type Answers } from '#engine';
import { percentile, rounded, type Figure } from './figure.ts';

/** `nextStep` with its reasons on everything Dordrecht has, at every point of everybody's journey. */
export async function engineFigures(): Promise<Figure[]> {
	const compiled = await compile('content');
	if (!compiled.ok) throw new Error('The content has errors: npm run content');
	const bundle = bundleOf(compiled.value, { municipality: 'dordrecht', own: 'dordrecht' });
	const times: number[] = [];
	for (const round of [0, 1, 2, 3]) {
		for (const person of compiled.value.journeys) {
			for (const answers of prefixesOf(person.answers)) {
				const began = performance.now();
				nextStep(bundle, answers, bundle.madeOn);
				// The first rounds warm the machine up.
				if (round > 1) times.push(performance.now() - began);
			}
		}
	}
	return [
		{
			what: 'nextStep on full Dordrecht, median',
			bound: 0.1,
			value: rounded(percentile(times, 0.5), 4),
			unit: 'ms',
			note: `p95 ${String(rounded(percentile(times, 0.95), 4))} ms over ${String(times.length)} steps`
		}
	];
}

function prefixesOf(answers: Answers): Answers[] {
	const given = Object.entries(answers).flatMap(([subject, ofSubject]) =>
		Object.entries(ofSubject).map(([question, answer]) => ({ subject, question, answer }))
	);
	let sofar: Answers = {};
	return [
		sofar,
		...given.map(({ subject, question, answer }) => {
			sofar = { ...sofar, [subject]: { ...sofar[subject], [question]: answer } };
			return sofar;
		})
	];
}
