import type { Answer } from '#engine';

/** `UNSURE` of `#bundle`, without the reader of bundles that lives there. */
export const UNSURE: Extract<Answer, string> = 'weet-niet';
