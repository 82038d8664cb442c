import * as z from 'zod/mini';
import { urgencies } from '#bundle';
import { date, id, strict, text, texts } from './source-shapes.ts';

/** A condition is read by `lower-condition.ts`, which can say more about it than a schema. */
const condition = z.optional(z.unknown());

const questionId = z
	.string()
	.check(z.regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'De naam van een vraag is: onderwerp.woord, zoals geld.wat.'));

const option = z.union([
	text,
	strict({
		label: text,
		pictogram: z.optional(id),
		danger: z.optional(id),
		strand: z.optional(id),
		formerly: z.optional(z.array(id))
	})
]);

const question = strict({
	id: questionId,
	ask: text,
	why: z.optional(text),
	pick: z.enum(['one', 'many']),
	scope: z.optional(z.enum(['person', 'household'])),
	options: z.record(id, option),
	unsure: z.optional(text),
	none: z.optional(text),
	safety: z.optional(z.boolean()),
	place: z.optional(z.enum(['home', 'own'])),
	strand: z.optional(id),
	formerly: z.optional(z.array(questionId))
});
export type QuestionSource = z.infer<typeof question>;

export const referralShape = {
	id,
	title: text,
	when: condition,
	otherwise: z.optional(z.literal(true)),
	to: id,
	at: z.optional(z.enum(['home', 'own'])),
	law: z.optional(id),
	urgency: z.enum(urgencies),
	provisions: z.optional(z.array(id)),
	rights: z.optional(z.array(id)),
	say: z.optional(text),
	bring: z.optional(texts),
	steps: z.optional(texts),
	closed: z.optional(text),
	refused: z.optional(text),
	quiet: z.optional(z.boolean()),
	from: z.optional(date),
	until: z.optional(date)
};
const referral = strict(referralShape);
export type ReferralSource = z.infer<typeof referral>;

export const topicSource = strict({
	title: text,
	order: z.number(),
	pictogram: id,
	when: condition,
	strand: z.optional(strict({ id, beside: condition })),
	words: z.optional(texts),
	questions: z.array(question),
	referrals: z.array(referral)
});
export type TopicSource = z.infer<typeof topicSource>;
