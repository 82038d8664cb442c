import type { OptionId, QuestionId } from '#bundle';

/** Picked options (`pick: one`: exactly one; `pick: many`: any number, none of them is "niets hiervan"), or "weet ik niet". */
export type Answer = readonly OptionId[] | 'weet-niet';

/** Who an answer is about: the household, or a person by a label such as `ik`, `moeder`, `kind 1`. */
export type Subject = string;

export const HOUSEHOLD: Subject = 'huishouden';
/** The person in a journey with one person. */
export const SELF: Subject = 'ik';

/** The only state. Keyed by subject and question id; unknown ids are harmless. */
export type Answers = Readonly<Record<Subject, Readonly<Record<QuestionId, Answer>>>>;
