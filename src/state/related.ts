import type { Bundle, Provision } from '#bundle';
import type { Knowledge } from './knowledge.ts';
import { isSafetyCard } from './safety-card.ts';
import type { Phrase } from './views.ts';
import { phraseOr } from './words.ts';

/** Help beside help. `lesserKnown`: there is evidence that few of those it is for know it. */
export interface RelatedView {
	readonly id: string;
	readonly name: Phrase;
	readonly what: Phrase;
	readonly lesserKnown: boolean;
}

const MOST = 4;

/** What goes with this help, the closest first; at least one that few people know, if there is any. */
export function relatedTo(knowledge: Knowledge, provision: Provision): readonly RelatedView[] {
	const { bundle, words } = knowledge;
	const near = Object.values(bundle.provisions)
		.filter(({ id }) => id !== provision.id && !isSafetyCard(bundle, { kind: 'provision', id }))
		.map((other) => ({ other, nearness: nearnessOf(bundle, provision, other) }))
		.filter(({ nearness }) => nearness > 0)
		.sort((one, other) => other.nearness - one.nearness || one.other.id.localeCompare(other.other.id))
		.map(({ other }) => other);
	const lesserKnown = near.filter((other) => other.lesserKnown !== undefined);
	const rest = near.filter((other) => other.lesserKnown === undefined);
	return [...lesserKnown.slice(0, MOST / 2), ...rest].slice(0, MOST).map((other) => ({
		id: other.id,
		name: phraseOr(words, `provision.${other.id}.name`, other.id),
		what: phraseOr(words, `provision.${other.id}.what`, ''),
		lesserKnown: other.lesserKnown !== undefined
	}));
}

/** Named for the same need counts most, then the same door, then the same law. Nothing of it: 0. */
function nearnessOf(bundle: Bundle, one: Provision, other: Provision): number {
	const together = bundle.topics
		.flatMap(({ referrals }) => referrals)
		.filter(({ provisions }) => provisions.includes(one.id) && provisions.includes(other.id)).length;
	const topics = bundle.topics.filter(({ referrals }) => {
		const named = new Set(referrals.flatMap(({ provisions }) => provisions));
		return named.has(one.id) && named.has(other.id);
	}).length;
	const sameDoor = one.to === other.to ? 2 : 0;
	const sameLaw = one.law !== undefined && one.law === other.law ? 1 : 0;
	const tied = together * 4 + Math.min(topics, 2) + sameDoor;
	return tied === 0 ? 0 : tied + sameLaw;
}
