import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { parseIndex, parseNational, parseTexts, type Language, type Question } from '#bundle';
import type { Result } from '#result';

/** What the built site knows, read from the built site. */
const bundle = join('build', 'bundle');
const read = (file: string): string => readFileSync(join(bundle, file), 'utf8');

function sure<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(`The built bundle cannot be read: ${JSON.stringify(result.problem)}`);
	return result.value;
}

export const index = sure(parseIndex(read('index.json')));
export const national = sure(parseNational(read(index.national.file)));

const words = (language: Language): Readonly<Record<string, string>> => {
	const part = index.texts[language]?.['national'];
	if (part === undefined) throw new Error(`No texts in ${language}`);
	return sure(parseTexts(read(part.file))).words;
};
const texts = { nl: words('nl'), en: words('en') };

export const questions: readonly Question[] = national.topics.flatMap((topic) => topic.questions);

/** The questions that read like this; more than one when two topics ask the same. */
export function questionsAsking(ask: string, language: Language): Question[] {
	return questions.filter(({ id }) => texts[language][`question.${id}.ask`] === ask);
}

/** All words that would give away a question, a topic, an option or a door. */
export const telltales: readonly string[] = [
	...national.topics.flatMap((topic) => [topic.id, ...topic.questions.map((question) => question.id)]),
	...national.topics.flatMap((topic) => topic.referrals.map((referral) => referral.id))
].filter((id) => id.length > 4);

const answerSchema = z.union([
	z.string(),
	z.number(),
	z.boolean(),
	z.array(z.union([z.string(), z.number(), z.boolean()]))
]);
const personSchema = z.object({
	who: z.string(),
	municipality: z.string(),
	own: z.optional(z.string()),
	answers: z.optional(z.record(z.string(), answerSchema))
});

export interface Person {
	readonly name: string;
	readonly who: string;
	readonly municipality: string;
	readonly own: string | null;
	readonly answers: Readonly<Record<string, readonly string[] | 'weet-niet'>>;
}

/** Everybody in content/journeys who answers for one person. */
export function everybody(): Person[] {
	return readdirSync('content/journeys')
		.filter((file) => file.endsWith('.yaml'))
		.sort()
		.flatMap((file): Person[] => {
			const person = personSchema.parse(parse(readFileSync(join('content/journeys', file), 'utf8')));
			if (person.answers === undefined) return [];
			const answers = Object.fromEntries(
				Object.entries(person.answers).map(([question, answer]) => [question, asAnswer(answer)])
			);
			const { who, municipality, own = null } = person;
			return [{ name: file.replace('.yaml', ''), who, municipality, own, answers }];
		});
}

export function personCalled(name: string): Person {
	const person = everybody().find((one) => one.name === name);
	if (person === undefined) throw new Error(`Nobody in content/journeys is called ${name}`);
	return person;
}

function asAnswer(answer: z.infer<typeof answerSchema>): readonly string[] | 'weet-niet' {
	if (answer === 'weet-niet') return 'weet-niet';
	return Array.isArray(answer) ? answer.map(String) : [String(answer)];
}
