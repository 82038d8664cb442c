import { UNSURE, type AnswerIs } from '#bundle';
import type { Known } from './known.ts';
import type { Truth } from './truth-value.ts';

const NOTHING: readonly never[] = [];

/** True when one of the options was picked. "Weet ik niet" is unknown, unless the condition names `weet-niet` itself. */
export function truthOfAnswerIs({ is: question, of }: AnswerIs, known: Known): Truth {
	const answer = known.answerTo(question);
	const subject = known.subjectOf(question);
	if (answer === undefined) {
		return { is: 'unknown', missing: [{ subject, question }], toFindOut: NOTHING, because: NOTHING };
	}
	if (answer === null) {
		return { is: 'unknown', missing: NOTHING, toFindOut: [{ subject, question }], because: NOTHING };
	}
	if (answer === UNSURE) {
		const because = [{ subject, question, options: [UNSURE] }];
		if (of.includes(UNSURE)) return { is: 'true', because };
		return { is: 'unknown', missing: NOTHING, toFindOut: [{ subject, question }], because };
	}
	const picked = answer.filter((option) => of.includes(option));
	if (picked.length > 0) return { is: 'true', because: [{ subject, question, options: picked }] };
	return { is: 'false', because: [{ subject, question, options: answer }] };
}
