import type { MunicipalityId } from '#bundle';
import { MOST_ITEMS } from '#codes';
import type { Translate } from '#i18n';
import { codeFor, type Edition, type KeptView, type Knowledge } from '#state';
import { cardsAsText } from '../../voordeur/cards-as-text.ts';
import type { EditionAt } from '../../voordeur/edition-at.ts';

export { MOST_ITEMS };

interface Share {
	readonly codes: readonly {
		readonly code: string;
		readonly address: string;
		readonly count: number;
		readonly place: string | null;
	}[];
	readonly typeAt: string;
	readonly text: string;
	readonly isTooMuch: boolean;
}

interface Shared {
	readonly views: readonly Extract<KeptView, { kind: 'here' }>[];
	readonly edition: Edition;
	readonly knowledge: Knowledge;
	readonly others: Readonly<Record<MunicipalityId, EditionAt>>;
	/** Address of the page that opens codes. */
	readonly page: string;
	readonly t: Translate;
}

/** A code for each municipality: what is behind one code is among the doors of one place. */
export function shareOf({ views, edition, knowledge, others, page, t }: Shared): Share {
	const groups = new Map<MunicipalityId | null, Extract<KeptView, { kind: 'here' }>[]>();
	for (const view of views) {
		const place =
			view.municipality !== null && Object.hasOwn(others, view.municipality) ? view.municipality : null;
		groups.set(place, [...(groups.get(place) ?? []), view]);
	}
	// Help of the whole country goes along with that of a municipality: one code is enough.
	const everywhere = edition.municipality === null ? groups.get(null) : undefined;
	const [, first] = [...groups].find(([place]) => place !== null) ?? [];
	if (everywhere !== undefined && first !== undefined) {
		first.unshift(...everywhere);
		groups.delete(null);
	}
	const made = [...groups].map(([place, group]) => {
		const at = place === null ? null : (others[place] ?? null);
		const code = codeFor(
			at?.edition ?? edition,
			at?.knowledge ?? knowledge,
			group.map(({ card }) => card.ref)
		);
		return { place, group, code };
	});
	const codes = made.flatMap(({ place, group, code }) =>
		code.ok
			? [
					{
						code: code.value,
						address: `${page}#${code.value}`,
						count: group.length,
						place: made.length > 1 && place !== null ? nameOf(edition, place) : null
					}
				]
			: []
	);
	return {
		codes,
		typeAt: page.replace(/^https?:\/\//, '').replace(/\/$/, ''),
		text: cardsAsText(
			views.map(({ card }) => card),
			codes.map(({ address }) => address),
			t
		),
		isTooMuch: codes.length < made.length
	};
}

const nameOf = ({ municipalities }: Edition, id: MunicipalityId): string =>
	municipalities.find((municipality) => municipality.id === id)?.name ?? id;
