import * as z from 'zod/mini';
import { urgencies } from '#bundle';
import { ages } from '#visit';
import { id, strict, text, texts, url } from './source-shapes.ts';

const option = z.string('Zet het antwoord tussen aanhalingstekens.');
/** Per question what somebody says, and what an experienced worker hears in it. */
const tells = z.record(z.string(), strict({ says: text, hears: z.union([option, z.array(option)]) }));
export type TellsSource = z.infer<typeof tells>;

const people = z.array(text);

/** A fictitious household to practise a home visit with. */
export const practiceSource = strict({
	title: text,
	/** What it trains, in a few words. */
	trains: text,
	municipality: id,
	story: texts,
	people: z.record(z.string(), strict({ age: z.enum(ages), tells: z.optional(tells) })),
	household: z.optional(tells),
	/** What one person only says alone: the questions about safety. */
	alone: z.optional(z.record(z.string(), strict({ tells, help: z.array(strict({ to: id, why: text })) }))),
	plan: z.array(strict({ to: id, for: people, urgency: z.enum(urgencies), why: text })),
	lead: z.optional(strict({ to: id, why: text })),
	mistakes: z.array(strict({ to: id, for: people, why: text })),
	source: url
});
export type PracticeSource = z.infer<typeof practiceSource>;
