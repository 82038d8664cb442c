import type * as z from 'zod/mini';
import { config } from 'zod/mini';
import { fail, ok, type Result } from '#result';
import { unfold } from './folded.ts';
import { FORMAT } from './format.ts';
import { searchSchema, type SearchWords } from './search.ts';
import {
	indexSchema,
	municipalitySchema,
	nationalSchema,
	foldedTextsSchema,
	type BundleIndex,
	type Municipality,
	type National,
	type Texts
} from './parts.ts';

/** `bundle.newer-format`: made for a newer app. `bundle.unreadable`: not JSON, or not of the shape; `where` names the field. */
export type BundleProblem =
	| { readonly code: 'bundle.newer-format'; readonly format: number }
	| { readonly code: 'bundle.unreadable'; readonly where: string };

// zod's probe for eval would be reported as a violation of the content security policy.
config({ jitless: true });

export const parseIndex = (text: string): Result<BundleIndex, BundleProblem> => parsePart(indexSchema, text);
export const parseNational = (text: string): Result<National, BundleProblem> =>
	parsePart(nationalSchema, text);
export const parseMunicipality = (text: string): Result<Municipality, BundleProblem> =>
	parsePart(municipalitySchema, text);

export function parseTexts(text: string): Result<Texts, BundleProblem> {
	const folded = parsePart(foldedTextsSchema, text);
	if (!folded.ok) return folded;
	const words = unfold(folded.value.words);
	return words === null
		? fail({ code: 'bundle.unreadable', where: 'words' })
		: ok({ ...folded.value, words });
}
export const parseSearch = (text: string): Result<SearchWords, BundleProblem> =>
	parsePart(searchSchema, text);

function parsePart<Part>(schema: z.ZodMiniType<Part>, text: string): Result<Part, BundleProblem> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return fail({ code: 'bundle.unreadable', where: 'json' });
	}
	const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
	if (typeof format === 'number' && format > FORMAT) return fail({ code: 'bundle.newer-format', format });
	const parsed = schema.safeParse(json);
	if (parsed.success) return ok(parsed.data);
	return fail({ code: 'bundle.unreadable', where: parsed.error.issues[0]?.path.join('.') ?? '' });
}
