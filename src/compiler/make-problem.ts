import type { ContentCode, ContentProblem, Place } from './problem.ts';

type Make<Values extends unknown[]> = (place: Place, ...values: Values) => ContentProblem;

/** One kind of problem: its lasting code, and its words. An error stops the build; a warning never does. */
export const error = make('error');
export const warning = make('warning');

function make(severity: ContentProblem['severity']) {
	return <Values extends unknown[]>(
			code: ContentCode,
			says: (...values: Values) => string,
			todo: string | ((...values: Values) => string)
		): Make<Values> =>
		({ file, line }, ...values) => ({
			code,
			severity,
			file,
			line,
			says: says(...values),
			todo: typeof todo === 'string' ? todo : todo(...values)
		});
}
