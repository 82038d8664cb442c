import * as z from 'zod/mini';
import { id, strict, text } from './source-shapes.ts';

const option = z.string('Zet het antwoord tussen aanhalingstekens.');
export const answersSource = z.record(z.string(), z.union([option, z.array(option)]));
export type AnswersSource = z.infer<typeof answersSource>;

const roles = z.optional(z.array(id));

const expected = strict({
	first: id,
	then: roles,
	coordinator: z.optional(id),
	'may-fit': roles,
	never: roles,
	quiet: roles
});
export type ExpectedSource = z.infer<typeof expected>;

export const personSource = strict({
	who: text,
	municipality: id,
	/** The carer's own municipality, when it is another one. */
	own: z.optional(id),
	answers: z.optional(answersSource),
	people: z.optional(z.record(z.string(), answersSource)),
	household: z.optional(answersSource),
	expect: z.optional(expected),
	/** With two plans: the carer's own; `expect` is then that of the person they care for. */
	'expect-carer': z.optional(expected),
	/** Age band of each of the people: then it is a household for home visits. */
	ages: z.optional(z.record(z.string(), text)),
	because: z.optional(text),
	source: z.optional(text)
});
export type PersonSource = z.infer<typeof personSource>;
