import type { MessageKey } from './words.ts';
import { nl } from './messages/nl.ts';

type ProblemKey = Extract<MessageKey, `problem.${string}`>;

const isProblemKey = (key: string): key is ProblemKey => Object.hasOwn(nl, key);

/** The message for a lasting problem code. A code this app does not know gets the general message. */
export function problemKey(code: string): ProblemKey {
	const key = `problem.${code}`;
	return isProblemKey(key) ? key : 'problem.unknown';
}
