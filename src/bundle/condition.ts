import * as z from 'zod/mini';
import type { OptionId, QuestionId } from './ids.ts';

/** True when one of the options `of` was picked. `weet-niet` may be among them and then means: the answer was "weet ik niet". */
export type AnswerIs = { readonly is: QuestionId; readonly of: readonly OptionId[] };
export type All = { readonly all: readonly Condition[] };
export type Any = { readonly any: readonly Condition[] };
export type Not = { readonly not: Condition };

/** The closed set of constructs. Meaning: `#engine`, one small file each. */
export type Condition = AnswerIs | All | Any | Not;

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
	z.union([
		z.strictObject({ is: z.string(), of: z.array(z.string()) }),
		z.strictObject({ all: z.array(conditionSchema) }),
		z.strictObject({ any: z.array(conditionSchema) }),
		z.strictObject({ not: conditionSchema })
	])
);
