import * as z from 'zod/mini';
import { config } from 'zod/mini';
import { fail, ok, type Result } from '#result';
import { guardText } from './free-text.ts';
import type { VisitProblem } from './problem.ts';
import { ages, interpreters, labels, offers, replies, tasks } from './words.ts';

// zod's probe for eval would be reported as a violation of the content security policy.
config({ jitless: true });

/** More people than this is no household; a typing mistake or a broken file is. */
export const MOST_PEOPLE = 20;

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const doer = z.nullable(z.string());

const personSchema = z.object({
	/** `moeder`, `kind 1`: the label, with a number when it needs one. */
	id: z.string(),
	label: z.enum(labels),
	age: z.enum(ages),
	/** Taken out, not confirmed yet: their answers are idle. */
	leaving: z.boolean(),
	/** Nothing is going on for them, as far as was said: the engine asks nothing about them. */
	nothing: z.boolean()
});
export type VisitPerson = z.infer<typeof personSchema>;

/** One voice's answer to one question. */
const saidSchema = z.object({
	by: z.string(),
	answer: z.union([z.literal('weet-niet'), z.array(z.string())])
});
export type Said = z.infer<typeof saidSchema>;

const stepSchema = z.object({
	id: z.number(),
	who: z.string(),
	does: z.enum(tasks),
	door: z.nullable(z.string()),
	by: day,
	done: z.boolean()
});
export type PlanStep = z.infer<typeof stepSchema>;

/** One line of the plan. Its words, goal and meanwhile are among the visit's texts. */
const lineSchema = z.object({ id: z.number(), about: z.array(z.string()), steps: z.array(stepSchema) });
export type PlanLine = z.infer<typeof lineSchema>;

const handOverSchema = z.object({
	together: z.boolean(),
	who: doer,
	by: day,
	/** The door said that contact was made. Until then the sender stays. */
	confirmed: z.boolean()
});
export type HandOver = z.infer<typeof handOverSchema>;

const yesNo = z.enum(['yes', 'no']);

const visitSchema = z.object({
	format: z.literal(1),
	id: z.string(),
	begun: z.string(),
	/** Name of the bundle whose questions were asked. */
	bundle: z.string(),
	municipality: z.nullable(z.string()),
	hasAddress: z.boolean(),
	people: z.array(personSchema).check(z.maxLength(MOST_PEOPLE)),
	/** By subject and question. Never an answer about safety. */
	answers: z.record(z.string(), z.record(z.string(), z.array(saidSchema))),
	purposeTold: z.boolean(),
	/** By person and receiver. */
	consent: z.record(z.string(), z.record(z.string(), yesNo)),
	interpreter: z.nullable(z.enum(interpreters)),
	/** People who were heard in their own words. */
	heard: z.array(z.string()),
	offers: z.partialRecord(z.enum(offers), z.enum(replies)),
	notesOn: z.boolean(),
	/** Own words, by `keyOf`: each went through the guard. */
	texts: z.record(z.string(), z.string()),
	lines: z.array(lineSchema),
	handOvers: z.record(z.string(), handOverSchema),
	lead: doer,
	standIn: doer,
	lookBack: day,
	agreed: z.record(z.string(), yesNo)
});
/** One visit to one household. Everything in it may be kept; nothing of it is about safety. */
export type Visit = z.infer<typeof visitSchema>;

export function newVisit(given: Pick<Visit, 'id' | 'begun' | 'bundle' | 'municipality'>): Visit {
	return {
		format: 1,
		...given,
		hasAddress: true,
		people: [],
		answers: {},
		purposeTold: false,
		consent: {},
		interpreter: null,
		heard: [],
		offers: {},
		notesOn: false,
		texts: {},
		lines: [],
		handOvers: {},
		lead: null,
		standIn: null,
		lookBack: null,
		agreed: {}
	};
}

/** A visit that comes from outside this tab. Own words that the guard would refuse today are not taken either. */
export function parseVisit(input: unknown): Result<Visit, VisitProblem> {
	const parsed = visitSchema.safeParse(input);
	if (!parsed.success) {
		return fail({ code: 'visit.unreadable', where: parsed.error.issues[0]?.path.join('.') ?? '' });
	}
	const refused = Object.entries(parsed.data.texts).find(([, text]) => !guardText(text).ok);
	if (refused !== undefined) return fail({ code: 'visit.unreadable', where: `texts.${refused[0]}` });
	return ok(parsed.data);
}
