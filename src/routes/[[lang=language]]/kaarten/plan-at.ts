import type { MunicipalityId } from '#bundle';
import type { CodeProblem } from '#codes';
import { fail, ok, type Result } from '#result';
import { openPlan, placeOfCode, type Edition, type Knowledge, type OpenedPlan } from '#state';
import { theLibrary } from '../../voordeur/library.ts';

export interface PlanAt {
	readonly plan: OpenedPlan;
	/** Whose doors are meant; null: of no municipality. */
	readonly place: MunicipalityId | null;
	readonly placeIs: 'here' | 'far' | 'unknown';
}

/**
 * The plan behind a code, with the doors of the municipality that it was made in: nobody is sent to a door of another.
 * When that is not on this phone, only doors that are the same everywhere are named. What was chosen here stays.
 */
export async function planAt(
	{ edition, knowledge }: { readonly edition: Edition; readonly knowledge: Knowledge },
	text: string
): Promise<Result<PlanAt, CodeProblem>> {
	const place = placeOfCode(edition, knowledge, text);
	if (!place.ok) return place;
	const wanted = place.value === 'unknown' ? null : place.value;
	const found = (await openedIn(edition, wanted)) ?? (await openedIn(edition, null)) ?? edition;
	const { language, municipality, own } = edition;
	// What the library brings up to date is what was chosen here.
	void theLibrary().open({ language, municipality, own });
	const plan = openPlan(found, { ...knowledge, bundle: found.bundle, words: found.words }, text);
	if (!plan.ok) return fail(plan.problem);
	const isFar = wanted !== null && found.municipality !== wanted;
	return ok({
		plan: plan.value,
		place: wanted,
		placeIs: place.value === 'unknown' ? 'unknown' : isFar ? 'far' : 'here'
	});
}

async function openedIn({ language }: Edition, place: MunicipalityId | null): Promise<Edition | null> {
	const opened = await theLibrary().open({ language, municipality: place, own: place });
	return opened.ok && opened.value.municipality === place ? opened.value : null;
}
