import * as z from 'zod/mini';
import { date, id, strict, text } from './source-shapes.ts';

export const rolesSource = z.record(
	id,
	strict({ name: text, door: z.optional(id), required: z.optional(z.boolean()) })
);
export type RolesSource = z.infer<typeof rolesSource>;

export const lawsSource = z.record(id, strict({ name: text, short: text, group: z.optional(id) }));
export type LawsSource = z.infer<typeof lawsSource>;

export const coordinationSource = z.array(strict({ when: z.optional(z.unknown()), to: id }));
export type CoordinationSource = z.infer<typeof coordinationSource>;

/** Facts that turned out wrong, as they were shown. */
export const recalledSource = z.array(strict({ value: text, since: date, because: z.optional(text) }));
export type RecalledSource = z.infer<typeof recalledSource>;

export const translationsSource = z.record(
	z.string(),
	strict({
		text,
		of: z
			.string('Zet de code tussen aanhalingstekens.')
			.check(z.regex(/^[0-9a-f]{6,64}$/, 'Een code uit npm run content -- --hash.'))
	})
);
export type TranslationsSource = z.infer<typeof translationsSource>;
