import * as z from 'zod/mini';
import { FORMAT } from './format.ts';

/** What people say, and the doors and provisions they mean by it. For looking up only, in every language at once. */
export const searchSchema = z.object({
	format: z.literal(FORMAT),
	part: z.literal('search'),
	/** Words that say nothing about what is meant: "ik", "de", "the". */
	ignored: z.array(z.string()),
	/** Words of danger in other languages; the Dutch ones are those of the topics about safety. */
	danger: z.array(z.string()),
	means: z.array(z.object({ words: z.array(z.string()), find: z.array(z.string()) }))
});
export type SearchWords = z.infer<typeof searchSchema>;
