import * as z from 'zod/mini';
import { peopleGroups } from './people.ts';
import { amountSchema, originSchema } from './fact.ts';

/** Help that exists. Words: texts under `provision.<id>.*`. */
export const provisionSchema = z.object({
	id: z.string(),
	formerly: z.array(z.string()),
	kind: z.enum(['algemeen', 'maatwerk', 'landelijk']),
	law: z.optional(z.string()),
	article: z.optional(z.string()),
	/** The role that gives access to it. */
	to: z.string(),
	/** Doors that offer it too; those of another municipality are not in the bundle and are passed over. */
	also: z.array(z.string()),
	rights: z.array(z.string()),
	amounts: z.array(amountSchema),
	/** Where what one may arrange for another comes from; the words are texts under `provision.<id>.behalf.*`. */
	behalf: z.optional(originSchema),
	/** Evidence that few of those it is for know it. */
	lesserKnown: z.optional(originSchema),
	words: z.array(z.string()),
	/** Costs nothing, says its source. Left out: it costs something, or nobody knows. */
	free: z.optional(z.boolean()),
	/** For whom in particular; left out: for everybody, or nobody said. */
	groups: z.optional(z.array(z.enum(peopleGroups))),
	/** Number of texts `provision.<id>.conditions.<n>` and `.bring.<n>`. */
	conditions: z.number(),
	bring: z.number(),
	origin: originSchema
});
export type Provision = z.infer<typeof provisionSchema>;

/** A term that the law sets: at most one of the units. Source: the right's own article. */
export const termSchema = z.object({
	weeks: z.optional(z.number()),
	workingDays: z.optional(z.number()),
	hours: z.optional(z.number()),
	/** When it begins: somebody reports, or applies. Absent: at another moment, so that no date follows from today. */
	starts: z.optional(z.enum(['melding', 'aanvraag']))
});
export type Term = z.infer<typeof termSchema>;

/** A legal right or term people must be told. Words: texts under `right.<id>.*`. */
export const rightSchema = z.object({
	id: z.string(),
	law: z.string(),
	article: z.string(),
	term: z.optional(termSchema),
	origin: originSchema
});
export type Right = z.infer<typeof rightSchema>;
