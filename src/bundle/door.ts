import * as z from 'zod/mini';
import { hoursSchema, originSchema } from './fact.ts';

/** How a door is reached. `own`: the person already has the number (their huisarts, their contact person). */
export const channelSchema = z.discriminatedUnion('kind', [
	z.object({
		kind: z.literal('phone'),
		number: z.string(),
		origin: originSchema,
		hours: z.optional(hoursSchema)
	}),
	z.object({
		kind: z.literal('visit'),
		address: z.string(),
		origin: originSchema,
		hours: z.optional(hoursSchema)
	}),
	z.object({ kind: z.literal('web'), url: z.string(), origin: originSchema }),
	z.object({
		kind: z.literal('chat'),
		url: z.string(),
		origin: originSchema,
		hours: z.optional(hoursSchema)
	}),
	z.object({ kind: z.literal('email'), address: z.string(), origin: originSchema }),
	z.object({ kind: z.literal('own') })
]);
export type Channel = z.infer<typeof channelSchema>;

/** One organisation's front door. Its words are in the texts under `door.<id>.*`. */
export const doorSchema = z.object({
	id: z.string(),
	formerly: z.array(z.string()),
	channels: z.array(channelSchema),
	/** Where what one may arrange for another comes from; the words are texts under `door.<id>.behalf.*`. */
	behalf: z.optional(originSchema),
	/** Without a phone of its own: the door whose number may be rung for it. */
	ringInstead: z.optional(z.string()),
	/** Doors that must never stand in one plan with this one. */
	excludes: z.array(z.string()),
	/** Shows only on pages and posters with a neutral name; its id never stands in an address. */
	safety: z.boolean(),
	/** Everyday and old names people use, for looking up. */
	words: z.array(z.string()),
	origin: originSchema
});
export type Door = z.infer<typeof doorSchema>;
