import type { MunicipalityId } from '#bundle';
import type { Journey, KeptView } from '#state';
import { editionAt, type EditionAt } from '../../voordeur/edition-at.ts';

/** The guide of municipalities that something was kept from, beside the one that was chosen here. */
export class OtherPlaces {
	#known = $state.raw<Readonly<Record<MunicipalityId, EditionAt>>>({});
	#asked: readonly string[] = [];
	readonly #journey: Journey;

	constructor(journey: Journey) {
		this.#journey = journey;
	}

	get known(): Readonly<Record<MunicipalityId, EditionAt>> {
		return this.#known;
	}

	/** Brings what is not here yet, one after the other. */
	async bring(municipalities: readonly (MunicipalityId | null)[]): Promise<void> {
		const { edition } = this.#journey;
		if (edition === null) return;
		for (const municipality of municipalities) {
			const asked = `${edition.id} ${edition.language} ${municipality ?? ''}`;
			if (municipality === null || municipality === edition.municipality || this.#asked.includes(asked))
				continue;
			this.#asked = [...this.#asked, asked];
			const at = await editionAt(this.#journey, municipality);
			if (at !== null) this.#known = { ...this.#known, [municipality]: at };
		}
	}

	/** Null when it is the municipality that was chosen here, or none. */
	nameOf({ municipality }: Pick<KeptView, 'municipality'>): string | null {
		const { edition } = this.#journey;
		if (municipality === null || municipality === edition?.municipality) return null;
		return edition?.municipalities.find(({ id }) => id === municipality)?.name ?? municipality;
	}
}
