import { collisionsIn } from '#codes';
import type { Report } from './problem.ts';
import type { ContentSources } from './read-folder.ts';
import { problems } from './sentences.ts';

/** No two names may look the same in a code that goes from phone to phone. */
export function checkCodes(sources: ContentSources, report: Report): void {
	const refs = [
		...sources.doors.map(({ id }) => ({ kind: 'door', id }) as const),
		...sources.provisions.map(({ id }) => ({ kind: 'provision', id }) as const),
		...sources.municipalities.map(({ id }) => ({ kind: 'municipality', id }) as const),
		...Object.keys(sources.roles?.value ?? {}).map((id) => ({ kind: 'role', id }) as const),
		...sources.topics.flatMap(({ value }) =>
			value.referrals.map(({ id }) => ({ kind: 'referral', id }) as const)
		)
	];
	const files = new Map(
		[...sources.doors, ...sources.provisions, ...sources.municipalities].map(({ id, file }) => [id, file])
	);
	for (const [one, other] of collisionsIn(refs))
		report(problems.sameInCodes({ file: files.get(other) ?? 'roles.yaml', line: 1 }, one, other));
}
