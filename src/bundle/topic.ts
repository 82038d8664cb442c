import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { isoDate } from './fact.ts';
import { urgencies } from './urgency.ts';

export const urgencySchema = z.enum(urgencies);
export type Urgency = z.infer<typeof urgencySchema>;

export const optionSchema = z.object({
	id: z.string(),
	formerly: z.array(z.string()),
	pictogram: z.optional(z.string()),
	/** Picking this must put this role's door first in the plan; the proof holds us to it. */
	danger: z.optional(z.string()),
	/** Of a shared question: this option is about this strand alone. */
	strand: z.optional(z.string())
});
export type Option = z.infer<typeof optionSchema>;

export const questionSchema = z.object({
	id: z.string(),
	formerly: z.array(z.string()),
	pick: z.enum(['one', 'many']),
	/** `household`: asked once, holds for everybody. */
	scope: z.enum(['household', 'person']),
	/** Asked of one person alone, kept in memory only, absent from everything others may see. */
	safety: z.boolean(),
	/** Shown as a choice of municipality: `home`, of the person the questions are about; `own`, of the carer. */
	place: z.optional(z.enum(['home', 'own'])),
	/** Asked for this strand alone. Every question of a topic that is a strand has it. */
	strand: z.optional(z.string()),
	options: z.array(optionSchema)
});
export type Question = z.infer<typeof questionSchema>;

export const referralSchema = z.object({
	id: z.string(),
	/** Without a condition it is the topic's `otherwise`: it holds when the topic is open and nothing else of the topic is certain. */
	when: z.optional(conditionSchema),
	to: z.string(),
	/** Whose municipality fills the role: of the person (`home`) or of the carer (`own`). */
	at: z.enum(['home', 'own']),
	law: z.optional(z.string()),
	urgency: urgencySchema,
	/** Shown as a quiet block beside the plan, outside the order of doors. */
	quiet: z.boolean(),
	/** Rests on a safety question (derived by the compiler). */
	safety: z.boolean(),
	provisions: z.array(z.string()),
	rights: z.array(z.string()),
	/** Number of texts `referral.<id>.bring.<n>` and `.steps.<n>`. */
	bring: z.number(),
	steps: z.number(),
	/** Not used before and after these days (both included). */
	from: z.optional(isoDate),
	until: z.optional(isoDate)
});
export type Referral = z.infer<typeof referralSchema>;

/** One conversation about one part of life. While `when` is not certainly true, its referrals make nothing be asked. */
export const topicSchema = z.object({
	id: z.string(),
	pictogram: z.string(),
	when: z.optional(conditionSchema),
	/** While `beside` holds, this topic is a plan of its own, beside that of everything else: the carer's. */
	strand: z.optional(z.object({ id: z.string(), beside: conditionSchema })),
	/** Everyday words, misspellings and old names that lead here (Dutch). */
	words: z.array(z.string()),
	questions: z.array(questionSchema),
	referrals: z.array(referralSchema)
});
export type Topic = z.infer<typeof topicSchema>;
