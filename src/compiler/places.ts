import type { Place } from './problem.ts';
import type { ContentSources } from './read-folder.ts';

/** Where questions, options (`question.option`), referrals, doors, provisions and topics stand, by id. */
export interface Places {
	readonly asked: ReadonlyMap<string, Place>;
	readonly referrals: ReadonlyMap<string, Place>;
}

export function placesIn(sources: ContentSources): Places {
	const asked = new Map<string, Place>();
	const referrals = new Map<string, Place>();
	for (const { file, line, value } of sources.topics) {
		value.questions.forEach((question, at) => {
			asked.set(question.id, { file, line: line(['questions', at, 'id']) });
			for (const option of Object.keys(question.options)) {
				asked.set(`${question.id}.${option}`, { file, line: line(['questions', at, 'options', option]) });
			}
		});
	}
	for (const { file, line, value } of [...sources.municipalities, ...sources.topics]) {
		value.referrals?.forEach(({ id }, at) =>
			referrals.set(id, { file, line: line(['referrals', at, 'id']) })
		);
	}
	return { asked, referrals };
}
