import type { Language, Texts } from '#bundle';
import { sha256, textHash } from './hash.ts';
import { nearest } from './nearest.ts';
import type { Report } from './problem.ts';
import type { Source } from './read-yaml.ts';
import { problems } from './sentences.ts';
import type { TranslationsSource } from './source-lists.ts';
import type { Of } from './texts.ts';

/** Translated words by key. A translation of another Dutch text than today's is left out, with a warning. */
export function translationsFor(
	sources: readonly Source<TranslationsSource>[],
	dutch: ReadonlyMap<string, ReadonlySet<string>>,
	report: Report
): Map<string, string> {
	const words = new Map<string, string>();
	const places = new Map<string, string>();
	for (const { value, file, line } of sources) {
		for (const [written, { text, of }] of Object.entries(value)) {
			const place = { file, line: line([written]) };
			const key = dutch.has(written) ? written : formerKey(written);
			const texts = dutch.get(key);
			const other = places.get(key);
			if (other !== undefined) report(problems.duplicateId(place, 'De vertaling', key, other));
			places.set(key, `${file}, regel ${place.line}`);
			if (texts === undefined)
				report(problems.translationOrphan(place, written, nearest(written, dutch.keys())));
			else if ([...texts].some((text) => sha256(text).startsWith(of))) words.set(key, text.trim());
			else {
				const [first = ''] = texts;
				report(problems.translationStale({ file, line: line([written, 'of']) }, written, textHash(first)));
			}
		}
	}
	return words;
}

/** Keys as they were written before. */
function formerKey(key: string): string {
	return key.replace(/^(option\..*)\.label$/, '$1').replace(/^(provision\.[^.]*)\.amounts\./, '$1.amount.');
}

/** All words of one part. What has no translation is Dutch, and named so. */
export function textsOf(
	language: Language,
	of: Of,
	dutch: ReadonlyMap<string, string>,
	translated: ReadonlyMap<string, string>
): Texts {
	const keys = [...dutch.keys()].sort();
	return {
		format: 1,
		part: 'texts',
		language,
		of,
		words: Object.fromEntries(keys.map((key) => [key, translated.get(key) ?? dutch.get(key) ?? ''])),
		dutch: language === 'nl' ? [] : keys.filter((key) => !translated.has(key))
	};
}
