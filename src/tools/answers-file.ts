import { readFile } from 'node:fs/promises';
import type { Bundle } from '#bundle';
import { HOUSEHOLD, SELF, type Answer, type Answers } from '#engine';
import { fail, ok, type Result } from '#result';

/** Answers by subject, or flat: `{ "geld.wat": ["rekeningen"] }` for one person. */
export async function readAnswers(file: string, bundle: Bundle): Promise<Result<Answers, string>> {
	const text = await readFile(file, 'utf8').catch(() => null);
	if (text === null) return fail(`Het bestand ${file} is niet te lezen.`);
	try {
		const json: unknown = JSON.parse(text);
		return parseAnswers(json, bundle);
	} catch {
		return fail(`Het bestand ${file} is geen JSON.`);
	}
}

export function parseAnswers(json: unknown, bundle: Bundle): Result<Answers, string> {
	if (!isGroup(json)) return fail('Antwoorden zijn een groep: { "vraag": ["antwoord"] }.');
	const answers: Record<string, Record<string, Answer>> = {};
	const household = new Set(
		bundle.topics.flatMap(({ questions }) =>
			questions.filter(({ scope }) => scope === 'household').map(({ id }) => id)
		)
	);
	for (const [key, value] of Object.entries(json)) {
		const given = isGroup(value) ? Object.entries(value) : [[key, value] as const];
		for (const [question, raw] of given) {
			const answer = answerOf(raw);
			if (answer === null)
				return fail(`Het antwoord op "${question}" is geen antwoord of lijst van antwoorden.`);
			const subject = isGroup(value) ? key : household.has(question) ? HOUSEHOLD : SELF;
			answers[subject] = { ...answers[subject], [question]: answer };
		}
		if (isGroup(value)) answers[key] ??= {};
	}
	return ok(answers);
}

function answerOf(raw: unknown): Answer | null {
	if (raw === 'weet-niet') return raw;
	if (typeof raw === 'string') return [raw];
	if (!Array.isArray(raw)) return null;
	const options = raw.filter((option) => typeof option === 'string');
	return options.length === raw.length ? options : null;
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
