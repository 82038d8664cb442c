import type { MessageKey } from './words.ts';
import { coreWords } from './groups/core.ts';

type ProblemKey = Extract<MessageKey, `problem.${string}`>;

const isProblemKey = (key: string): key is ProblemKey => Object.hasOwn(coreWords.nl, key);

/** The message for a lasting problem code. A code this app does not know gets the general message. */
export function problemKey(code: string): ProblemKey {
	const key = `problem.${code}`;
	return isProblemKey(key) ? key : 'problem.unknown';
}

const notices = { older: 'notice.older', recalled: 'notice.recalled', clock: 'notice.clock' } as const;

/** Something to know that is nobody's mistake. */
export type NoticeCode = keyof typeof notices;

export const isNotice = (code: string): code is NoticeCode => Object.hasOwn(notices, code);

/** The message above the page: of a notice, else of a problem. */
export function noticeKey(code: string): (typeof notices)[NoticeCode] | ProblemKey {
	return isNotice(code) ? notices[code] : problemKey(code);
}
