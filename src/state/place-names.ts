import type { MunicipalityId, Question } from '#bundle';
import type { Edition } from './edition.ts';
import type { Words } from './words.ts';

/** The option of a question about a place that says: in a municipality. Which one is a setting, not an answer. */
export const SOMEWHERE = 'gemeente';

/** "Dordrecht" instead of "in een gemeente", wherever the answer is shown. */
export function wordsWithPlaces(words: Words, edition: Edition): Words {
	const names = new Map<string, string>();
	for (const question of edition.bundle.topics.flatMap((topic) => topic.questions)) {
		const name = nameOf(edition, municipalityOf(question, edition));
		if (name !== null) names.set(`option.${question.id}.${SOMEWHERE}`, name);
	}
	return {
		language: words.language,
		text: (key) => names.get(key) ?? words.text(key),
		isDutch: (key) => !names.has(key) && words.isDutch(key)
	};
}

function municipalityOf(question: Question, edition: Edition): MunicipalityId | null {
	if (question.place === undefined) return null;
	return question.place === 'home' ? edition.municipality : (edition.own ?? edition.municipality);
}

function nameOf({ municipalities }: Edition, id: MunicipalityId | null): string | null {
	return municipalities.find((municipality) => municipality.id === id)?.name ?? null;
}
