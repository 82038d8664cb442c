import * as z from 'zod/mini';
import type { TableName, Tables, TabJourney } from './tables.ts';

// zod's probe for eval would be reported as a violation of the content security policy.
z.config({ jitless: true });

const answers = z.record(
	z.string(),
	z.record(z.string(), z.union([z.literal('weet-niet'), z.array(z.string())]))
);
const place = z.nullable(z.string());
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const language = z.enum(['nl', 'en']);

/** What may come out of the browser's database. Old app versions and other hands wrote it: nothing is taken on trust. */
export const schemas: { readonly [Name in TableName]: z.ZodMiniType<Tables[Name]> } = {
	parts: z.object({ file: z.string(), text: z.string() }),
	editions: z.object({
		id: z.string(),
		index: z.string(),
		files: z.array(z.string()),
		arrived: z.number(),
		used: z.boolean()
	}),
	settings: z.object({ name: z.string(), value: z.string() }),
	plans: z.object({
		id: z.string(),
		savedAt: day,
		bundle: z.string(),
		municipality: place,
		own: place,
		language,
		answers,
		format: z.literal(1)
	}),
	favourites: z.object({
		card: z.string(),
		kind: z.enum(['door', 'provision']),
		id: z.string(),
		name: z.string(),
		language,
		door: z.nullable(z.object({ id: z.string(), name: z.string() })),
		municipality: place,
		keptAt: day,
		order: z.number(),
		format: z.literal(1)
	}),
	reports: z.object({
		key: z.string(),
		of: z.enum(['door', 'provision', 'right']),
		content: z.string(),
		name: z.string(),
		field: z.string(),
		kind: z.string(),
		value: z.string(),
		source: z.string(),
		checked: day,
		bundle: z.string(),
		day,
		sent: z.nullable(day),
		order: z.number(),
		format: z.literal(1)
	})
};

export const tabJourneySchema: z.ZodMiniType<TabJourney> = z.object({
	format: z.literal(1),
	bundle: z.string(),
	municipality: place,
	own: place,
	answers
});
