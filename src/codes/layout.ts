import type { Urgency } from '#bundle';

/** What the numbers in a code mean. A number once given never gets another meaning. */
export const VERSION = 1;
/** Three bits of version, two of kind: the first sign of every code, also of later versions. */
export const KINDS = ['cards', 'plan'] as const;
export const URGENCIES = ['nu', 'vandaag', 'deze-week', 'normaal'] as const satisfies readonly Urgency[];
/** Two signs with one bit for each label. */
export const MOST_LABELS = 10;
export const LABEL_SIGNS = 2;
