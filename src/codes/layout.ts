import type { Urgency } from '#bundle';

/** What the numbers in a code mean. A number once given never gets another meaning. */
export const VERSION = 1;
/** Three bits of version, two of kind: the first sign of every code, also of later versions. */
export const KINDS = ['cards', 'plan'] as const;
export const URGENCIES = ['nu', 'vandaag', 'deze-week', 'normaal'] as const satisfies readonly Urgency[];
/** Two bits of urgency, then one bit for each label. */
export const URGENCY_BITS = 2;
/** More people are no household. */
export const MOST_LABELS = 20;

/** Signs behind each outcome of a plan: no more than the people in it need, and the same for all of it. */
export const signsFor = (labels: number): number => Math.max(1, Math.ceil((URGENCY_BITS + labels) / 5));
