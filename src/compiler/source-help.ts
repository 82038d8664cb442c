import * as z from 'zod/mini';
import { peopleGroups } from '#bundle';
import { article, behalfSource, date, id, originShape, strict, text, texts } from './source-shapes.ts';

const amount = strict({ id, what: text, euro: z.number(), from: date, until: date, ...originShape });

export const provisionSource = strict({
	name: text,
	what: text,
	'for-whom': z.optional(text),
	kind: z.enum(['algemeen', 'maatwerk', 'landelijk']),
	free: z.optional(z.literal(true)),
	groups: z.optional(z.array(z.enum(peopleGroups))),
	law: z.optional(id),
	article: z.optional(article),
	to: id,
	also: z.optional(z.array(id)),
	conditions: z.optional(texts),
	cost: z.optional(text),
	how: z.optional(text),
	bring: z.optional(texts),
	term: z.optional(text),
	behalf: z.optional(behalfSource),
	'lesser-known': z.optional(strict(originShape)),
	rights: z.optional(z.array(id)),
	words: z.optional(texts),
	formerly: z.optional(z.array(id)),
	amounts: z.optional(z.array(amount)),
	...originShape
});
export type ProvisionSource = z.infer<typeof provisionSource>;

const count = z.optional(z.number().check(z.positive('Hier hoort een getal boven nul.')));

export const rightSource = strict({
	title: text,
	text,
	do: z.optional(text),
	/** How long the other side may take, in one sentence that can stand alone. */
	wait: z.optional(text),
	law: id,
	article,
	term: z.optional(
		strict({
			weeks: count,
			'working-days': count,
			hours: count,
			/** Leave out when it begins at another moment, such as a decision. */
			starts: z.optional(z.enum(['melding', 'aanvraag']))
		}).check(
			z.refine(
				(term) => Object.keys(term).filter((key) => key !== 'starts').length === 1,
				'Kies één maat: weeks, working-days of hours.'
			)
		)
	),
	...originShape
});
export type RightSource = z.infer<typeof rightSource>;
