import * as z from 'zod/mini';

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Where a value comes from. `low` does not exist here: the compiler refuses it.
 * `confirmed: false` is shown as "nog niet nagebeld".
 */
export const originSchema = z.object({
	source: z.string(),
	/** Day on which an editor last saw the source. */
	checked: isoDate,
	confidence: z.enum(['high', 'medium']),
	confirmed: z.boolean(),
	/** After this day the fact is marked as overdue. */
	reviewBy: z.optional(isoDate)
});
export type Origin = z.infer<typeof originSchema>;

/** `altijd`, or per weekday the spans in local time, `["09:00", "17:00"]`. A missing day is closed. */
export const hoursSchema = z.object({
	weekly: z.union([
		z.literal('altijd'),
		z.partialRecord(
			z.enum(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']),
			z.array(z.tuple([z.string(), z.string()]))
		)
	]),
	/** Closed on Dutch public holidays. */
	holidays: z.enum(['open', 'closed', 'unknown']),
	origin: originSchema
});
export type Hours = z.infer<typeof hoursSchema>;

/** An amount in euro that holds from and until (both included) these days. */
export const amountSchema = z.object({
	id: z.string(),
	euro: z.number(),
	from: isoDate,
	until: isoDate,
	origin: originSchema
});
export type Amount = z.infer<typeof amountSchema>;
