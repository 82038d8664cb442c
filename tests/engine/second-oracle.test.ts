import * as fc from 'fast-check';
import Publicodes, { type PublicodesExpression } from 'publicodes';
import { expect, test } from 'vitest';
import type { Condition } from '#bundle';
import { SELF, knownFor, truthOf, type Known } from '#engine';
import { inventedAnswers, questionsOf } from '../invent/answers.ts';
import { inventedBundle, inventedCondition } from '../invent/bundle.ts';

/** The same condition for an engine written by others, each "answer is" one of its variables. */
function toPublicodes(condition: Condition, atoms: Condition[]): PublicodesExpression {
	if ('is' in condition) return `a${atoms.push(condition) - 1} = oui`;
	if ('not' in condition) return { '=': [toPublicodes(condition.not, atoms), 'non'] };
	if ('all' in condition)
		return { 'toutes ces conditions': condition.all.map((part) => toPublicodes(part, atoms)) };
	return { 'une de ces conditions': condition.any.map((part) => toPublicodes(part, atoms)) };
}

function secondOpinion(condition: Condition, known: Known): string {
	const atoms: Condition[] = [];
	const rule = toPublicodes(condition, atoms);
	const variables = atoms.map((_, at) => [`a${at}`, { question: 'a?', type: 'booléen' }] as const);
	const engine = new Publicodes(
		{ ...Object.fromEntries(variables), result: { valeur: rule } },
		{ logger: { log: () => undefined, warn: () => undefined, error: () => undefined } }
	);
	const decided = atoms.flatMap((atom, at) => {
		const { is } = truthOf(atom, known);
		return is === 'unknown' ? [] : [[`a${at}`, is === 'true' ? 'oui' : 'non'] as const];
	});
	const value = engine.setSituation(Object.fromEntries(decided)).evaluate('result').nodeValue;
	return value === true ? 'true' : value === false ? 'false' : 'unknown';
}

test('an independent engine gives the same truth for a thousand half-finished answers', () => {
	const size = { topics: 2, questionsPerTopic: 2, options: 2, referralsPerTopic: 1 };
	fc.assert(
		fc.property(
			inventedBundle(size).chain((bundle) =>
				fc.tuple(fc.constant(bundle), inventedAnswers(bundle), inventedCondition(questionsOf(bundle), 2))
			),
			([bundle, answers, condition]) => {
				const known = knownFor(bundle, answers, SELF);
				expect(truthOf(condition, known).is).toBe(secondOpinion(condition, known));
			}
		),
		{ numRuns: 1000 }
	);
});
