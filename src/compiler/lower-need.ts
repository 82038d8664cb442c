import type { Language, QuestionId } from '#bundle';
import type { Answer } from '#engine';
import { checkPromises, textsIn } from './check-texts.ts';
import { answerTo } from './lower-person.ts';
import type { Lowering } from './lower-topic.ts';
import type { ContentSources } from './read-folder.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { NeedSource } from './source-need.ts';
import { NEEDS } from './texts.ts';

/** A short address with its words in every language. It travels with its own page, not with the bundle. */
export interface Need {
	readonly slug: string;
	readonly safety: boolean;
	readonly answers: Readonly<Record<QuestionId, Answer>>;
	readonly words: Readonly<
		Record<Language, { readonly words: Readonly<Record<string, string>>; readonly dutch: readonly string[] }>
	>;
}

/** A code says nothing: a letter and one or two digits. */
const CODE = /^[a-z]\d{1,2}$/;
/** Longer than this nobody types from a poster. */
const LONGEST = 10;

export function lowerNeed(
	source: Source<NeedSource>,
	sources: ContentSources,
	lowering: Lowering
): Omit<Need, 'words'> {
	const { id, value, file } = source;
	const { texts, report } = lowering;
	texts.put(NEEDS, `need.${id}.title`, value.title);
	texts.put(NEEDS, `need.${id}.text`, value.text);
	checkPromises(source, textsIn(value, ['title', 'text'], []), report);
	const safety = value.safety === true;
	if (id.length > LONGEST) report(problems.needLong({ file, line: 1 }, id, LONGEST));
	if (safety && !CODE.test(id)) report(problems.needTelling({ file, line: 1 }, id));
	if (safety) checkNeutral(source, sources, lowering);
	return { slug: id, safety, answers: answersOf(source, lowering) };
}

/** The words people use for what is unsafe may not stand on its page, nor an answer that says it. */
function checkNeutral(
	{ value, file, line }: Source<NeedSource>,
	sources: ContentSources,
	{ report }: Lowering
): void {
	const telling = sources.topics
		.filter((topic) => topic.value.questions.some((question) => question.safety === true))
		.flatMap((topic) => topic.value.words ?? []);
	for (const field of ['title', 'text'] as const) {
		const text = ` ${value[field].toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
		const word = telling.find((each) => text.includes(` ${each.toLowerCase()} `));
		if (word !== undefined) report(problems.needTelling({ file, line: line([field]) }, word));
	}
}

function answersOf(source: Source<NeedSource>, lowering: Lowering): Need['answers'] {
	const answers: Record<QuestionId, Answer> = {};
	for (const [id, raw] of Object.entries(source.value.answers ?? {})) {
		const at = ['answers', id];
		const found = answerTo(id, raw, at, source, lowering);
		if (found === null) continue;
		const question = lowering.known.questions.get(id);
		// Safety is asked of somebody; it is never answered for them. And where somebody lives is not on a poster.
		if (question?.safety === true || question?.place !== undefined)
			lowering.report(problems.needAnswer({ file: source.file, line: source.line(at) }, id));
		else answers[id] = found.answer;
	}
	return answers;
}
