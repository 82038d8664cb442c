import type { MunicipalityId } from '#bundle';
import { decode, encode, knownIn, read, type CardRef, type CodeProblem } from '#codes';
import { fail, ok, type Result } from '#result';
import { cardView, currentRef, type CardView } from './card-view.ts';
import type { Edition } from './edition.ts';
import type { Knowledge } from './knowledge.ts';
import { isSafetyCard } from './safety-card.ts';

type At = Pick<Edition, 'id' | 'municipality' | 'municipalities'>;

/** A code for these cards. What may not leave the phone, or is not known, is not in it. */
export function codeFor(
	edition: At,
	knowledge: Knowledge,
	refs: readonly CardRef[]
): Result<string, CodeProblem> {
	const cards = refs
		.map((ref) => currentRef(knowledge, ref))
		.filter((ref) => ref !== null)
		.filter((ref) => !isSafetyCard(knowledge.bundle, ref));
	return encode({ kind: 'cards', bundle: edition.id, place: edition.municipality, cards });
}

/** What a code opens here. */
export interface OpenedCode {
	readonly cards: readonly CardView[];
	/** So many of the cards are not in this guide. */
	readonly missing: number;
	readonly sameBundle: boolean;
	/** The municipality whose doors the sender meant, when it is another than here; `unknown` when this guide has no such one. */
	readonly place: MunicipalityId | 'unknown' | null;
}

/** Total: any text gives cards or says what is wrong with it. Doors of safety never come out of a code. */
export function openCode(edition: At, knowledge: Knowledge, text: string): Result<OpenedCode, CodeProblem> {
	const marks = decode(text);
	if (!marks.ok) return marks;
	const { id, municipalities } = edition;
	const found = read(marks.value, knownIn({ id, bundle: knowledge.bundle, municipalities }));
	if (found.kind !== 'cards') return fail({ code: 'code.meaning' });
	const cards = found.cards.map((ref) => cardView(knowledge, ref)).filter((view) => view !== null);
	const unique = [...new Map(cards.map((card) => [card.key, card])).values()];
	const { place, sameBundle } = found;
	const isHere = place.kind === 'none' || (place.kind === 'known' && place.id === edition.municipality);
	return ok({
		cards: unique,
		missing: found.missing.length + (found.cards.length - cards.length),
		sameBundle,
		place: isHere ? null : place.kind === 'known' ? place.id : 'unknown'
	});
}
