import * as z from 'zod/mini';
import { id, strict, text } from './source-shapes.ts';

const option = z.string('Zet het antwoord tussen aanhalingstekens.');
const answers = z.record(z.string(), z.union([option, z.array(option)]));
export type AnswersSource = z.infer<typeof answers>;

const roles = z.optional(z.array(id));

export const personSource = strict({
	who: text,
	municipality: id,
	/** The carer's own municipality, when it is another one. */
	own: z.optional(id),
	answers: z.optional(answers),
	people: z.optional(z.record(z.string(), answers)),
	household: z.optional(answers),
	/** Age band of each of the people: then it is a household for home visits. */
	ages: z.optional(z.record(z.string(), text)),
	expect: strict({
		first: id,
		then: roles,
		coordinator: z.optional(id),
		'may-fit': roles,
		never: roles,
		quiet: roles
	}),
	because: z.optional(text),
	source: z.optional(text)
});
export type PersonSource = z.infer<typeof personSource>;
