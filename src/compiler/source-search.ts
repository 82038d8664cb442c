import * as z from 'zod/mini';
import { id, strict, text, texts } from './source-shapes.ts';

/** `search/words/*.yaml`: what people say and which doors and provisions they mean. */
export const searchSource = strict({
	ignored: z.optional(texts),
	danger: z.optional(texts),
	means: z.optional(z.array(strict({ words: texts, find: z.array(id) })))
});
export type SearchSource = z.infer<typeof searchSource>;

/** `search/queries/*.yaml`: what people type, and the card that helps them. */
export const queriesSource = z.array(
	strict({
		say: text,
		/** Any of these is right. None: only a trap. */
		find: z.optional(z.array(id)),
		never: z.optional(z.array(id)),
		help: z.optional(z.boolean()),
		language: z.optional(z.literal('en'))
	})
);
export type QueriesSource = z.infer<typeof queriesSource>;
