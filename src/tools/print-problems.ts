import { mkdir, rm, writeFile } from 'node:fs/promises';
import { isError, type ContentProblem } from '#compiler';

/** Journeys that show what is wrong, one file each. Made anew every time; git ignores them. */
const JOURNEYS = '.generated/journeys';

/** Problems for people: where, what, and what to do. */
export function problemLines(problems: readonly ContentProblem[], folder: string): string[] {
	return problems.flatMap((problem) => [
		`${isError(problem) ? 'FOUT' : 'let op'}  ${folder}/${problem.file}, regel ${problem.line}  (${problem.code})`,
		`      ${problem.says}`,
		`      → ${problem.todo}`,
		...journeyLines(problem),
		''
	]);
}

function journeyLines(problem: ContentProblem): string[] {
	if (problem.journey === undefined) return [];
	const walk = `npm run journey -- --municipality ${problem.journey.municipality} --answers ${journeyFile(problem)}`;
	return [`      Zo ziet u het zelf: ${walk}`];
}

export async function saveJourneys(problems: readonly ContentProblem[]): Promise<void> {
	await rm(JOURNEYS, { recursive: true, force: true });
	for (const problem of problems) {
		if (problem.journey === undefined) continue;
		await mkdir(JOURNEYS, { recursive: true });
		await writeFile(journeyFile(problem), `${JSON.stringify(problem.journey.answers, null, '\t')}\n`);
	}
}

function journeyFile({ code, file, line }: ContentProblem): string {
	const place = `${file}-${line}`.replace(/[^a-z0-9-]+/gi, '-');
	return `${JOURNEYS}/${code.replace('.', '-')}-${place}.json`;
}
