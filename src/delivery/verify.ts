import * as z from 'zod/mini';
import {
	assemble,
	parseIndex,
	parseMunicipality,
	parseNational,
	parseSearch,
	parseTexts,
	type Bundle,
	type BundleIndex,
	type Language,
	type Municipality,
	type MunicipalityId,
	type National,
	type PartRef,
	type SearchWords,
	type Texts
} from '#bundle';
import { fail, ok, type Result } from '#result';
import type { DeliveryProblem } from './problem.ts';
import { withoutRecalled, type Recalled } from './recall.ts';
import type { Wish } from './wish.ts';

// This module brings zod along: it is loaded by the first look at a bundle, not by the first question.
export { parseIndex };

/** One part that a wish needs. `of`: `national` or a municipality. */
export type Need =
	| { readonly kind: 'national'; readonly ref: PartRef }
	| { readonly kind: 'municipality'; readonly of: MunicipalityId; readonly ref: PartRef }
	| { readonly kind: 'texts'; readonly of: string; readonly language: Language; readonly ref: PartRef }
	| { readonly kind: 'search'; readonly ref: PartRef };

export type Part =
	| { readonly kind: 'national'; readonly part: National }
	| { readonly kind: 'municipality'; readonly part: Municipality }
	| { readonly kind: 'texts'; readonly part: Texts }
	| { readonly kind: 'search'; readonly part: SearchWords };

const DUTCH: Language = 'nl';

/** Texts that do not exist in the language asked for are taken in Dutch. */
export function partsNeeded(index: BundleIndex, wish: Wish): Result<readonly Need[], DeliveryProblem> {
	const texts = (of: string): Need[] => {
		for (const language of [wish.language, DUTCH]) {
			const ref = index.texts[language]?.[of];
			if (ref !== undefined) return [{ kind: 'texts', of, language, ref }];
		}
		return [];
	};
	const needs: Need[] = [{ kind: 'national', ref: index.national }, ...texts('national')];
	// The carer's own first: where both have words for one thing, those of the loved one's municipality win.
	for (const of of new Set([wish.own, wish.municipality])) {
		if (of === null) continue;
		const ref = index.municipalities[of];
		if (ref === undefined) return fail({ code: 'bundle.unknown-municipality', municipality: of });
		needs.push({ kind: 'municipality', of, ref }, ...texts(of));
	}
	return ok(needs);
}

/** The part, only when its text is exactly what the index names and says what it should be about. */
export async function checkPart(need: Need, text: string): Promise<Result<Part, DeliveryProblem>> {
	const hash = await sha256(text);
	if (hash === null) return fail({ code: 'bundle.unverifiable' });
	if (hash !== need.ref.sha256) return fail({ code: 'bundle.wrong-hash', file: need.ref.file });
	switch (need.kind) {
		case 'national': {
			const parsed = parseNational(text);
			return parsed.ok ? ok({ kind: 'national', part: parsed.value }) : parsed;
		}
		case 'municipality': {
			const parsed = parseMunicipality(text);
			if (!parsed.ok) return parsed;
			if (parsed.value.id !== need.of) return fail({ code: 'bundle.unreadable', where: 'id' });
			return ok({ kind: 'municipality', part: parsed.value });
		}
		case 'texts': {
			const parsed = parseTexts(text);
			if (!parsed.ok) return parsed;
			if (parsed.value.of !== need.of) return fail({ code: 'bundle.unreadable', where: 'of' });
			if (parsed.value.language !== need.language)
				return fail({ code: 'bundle.unreadable', where: 'language' });
			return ok({ kind: 'texts', part: parsed.value });
		}
		case 'search': {
			const parsed = parseSearch(text);
			return parsed.ok ? ok({ kind: 'search', part: parsed.value }) : parsed;
		}
	}
}

/** Every file an index names. */
export function filesOf(index: BundleIndex): string[] {
	const refs = [
		index.national,
		...(index.search === undefined ? [] : [index.search]),
		...Object.values(index.municipalities),
		...Object.values(index.texts).flatMap((texts) => Object.values(texts))
	];
	return refs.map(({ file }) => file);
}

export interface Assembled {
	readonly bundle: Bundle;
	readonly national: National;
	readonly texts: readonly Texts[];
}

/** Null when the parts hold no national one. */
export function assembleParts(parts: readonly Part[], wish: Wish, recalled: Recalled): Assembled | null {
	let national: National | null = null;
	const municipalities = new Map<MunicipalityId, Municipality>();
	const texts: Texts[] = [];
	for (const { kind, part } of parts) {
		if (kind === 'national') national = withoutRecalled(part, recalled);
		else if (kind === 'municipality') municipalities.set(part.id, withoutRecalled(part, recalled));
		else if (kind === 'texts') texts.push(part);
	}
	if (national === null) return null;
	const layer = (id: MunicipalityId | null): Municipality | null =>
		id === null ? null : (municipalities.get(id) ?? null);
	const home = layer(wish.municipality);
	return { bundle: assemble(national, home, layer(wish.own) ?? home), national, texts };
}

const recallSchema = z.object({ recalled: z.array(z.object({ value: z.string() })) });

/** What an index takes back, also one that is otherwise too new for this app. Null: it does not say. */
export function recalledIn(index: string): readonly string[] | null {
	try {
		const parsed = recallSchema.safeParse(JSON.parse(index));
		return parsed.success ? parsed.data.recalled.map(({ value }) => value) : null;
	} catch {
		return null;
	}
}

/** In hexadecimal, over the exact text. Null where the browser computes no hashes. */
async function sha256(text: string): Promise<string | null> {
	// The types promise it always; without https it is not there.
	if (!('subtle' in globalThis.crypto)) return null;
	const bytes = new Uint8Array(
		await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
	);
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
