import type { CompiledContent } from './compiled.ts';
import type { Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import { problems } from './sentences.ts';

/** Rights that nothing names. The proof does not look at them: a right never decides anything. */
export function checkRights(content: CompiledContent, sources: ContentSources, report: Report): void {
	const local = Object.values(content.municipalities);
	const naming = [
		...content.national.topics.flatMap(({ referrals }) => referrals),
		...content.national.provisions,
		...local.flatMap(({ referrals }) => referrals.map(({ referral }) => referral)),
		...local.flatMap(({ provisions }) => provisions)
	];
	const named = new Set(naming.flatMap(({ rights }) => rights));
	for (const { id, file } of sources.rights)
		if (!named.has(id)) report(problems.deadRight({ file, line: 1 }, id));
}
