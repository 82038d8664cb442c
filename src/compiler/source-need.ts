import * as z from 'zod/mini';
import { answersSource } from './source-person.ts';
import { strict, text } from './source-shapes.ts';

/** A short address for a poster: `needs/geld.yaml` is `/n/geld/`. */
export const needSource = strict({
	title: text,
	text,
	/** What is already ticked when its question comes. */
	answers: z.optional(answersSource),
	/** For somebody who may be watched: neither the address nor the poster says what it is about. */
	safety: z.optional(z.boolean())
});
export type NeedSource = z.infer<typeof needSource>;
