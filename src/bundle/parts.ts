import * as z from 'zod/mini';
import { conditionSchema } from './condition.ts';
import { doorSchema } from './door.ts';
import { isoDate } from './fact.ts';
import { provisionSchema, rightSchema } from './help.ts';
import { FORMAT } from './format.ts';
import { referralSchema, topicSchema } from './topic.ts';
import { meldcodeSchema, orderSchema } from './worker.ts';

export const coordinationSchema = z.object({ when: z.optional(conditionSchema), to: z.string() });
export type CoordinationRule = z.infer<typeof coordinationSchema>;

export const municipalitySummarySchema = z.object({
	id: z.string(),
	/** CBS code, `GM0505`; absent for `elders`, the stand-in for every municipality that is not in the guide. */
	code: z.optional(z.string()),
	name: z.string(),
	/** Other names of places in it, for looking up. */
	places: z.array(z.string()),
	/** Four-digit postcodes. CBS, CC BY 4.0. */
	postcodes: z.array(z.string())
});
export type MunicipalitySummary = z.infer<typeof municipalitySummarySchema>;

/** What holds everywhere. Topics, questions and referrals stand in authored order, danger first. */
export const nationalSchema = z.object({
	format: z.literal(FORMAT),
	part: z.literal('national'),
	madeOn: isoDate,
	topics: z.array(topicSchema),
	doors: z.array(doorSchema),
	provisions: z.array(provisionSchema),
	rights: z.array(rightSchema),
	/** Roles that the same door fills everywhere. */
	roles: z.record(z.string(), z.string()),
	coordination: z.array(coordinationSchema),
	/** Group of each law; laws of one group, and laws without one (null), ask for no coordination among themselves. */
	laws: z.record(z.string(), z.nullable(z.string())),
	/** For home visits. Absent from bundles that were made before there were any. */
	orders: z.optional(z.array(orderSchema)),
	meldcode: z.optional(meldcodeSchema),
	municipalities: z.array(municipalitySummarySchema)
});
export type National = z.infer<typeof nationalSchema>;

/** What one municipality adds or replaces, by id. */
export const municipalitySchema = z.object({
	format: z.literal(FORMAT),
	part: z.literal('municipality'),
	id: z.string(),
	madeOn: isoDate,
	roles: z.record(z.string(), z.string()),
	doors: z.array(doorSchema),
	provisions: z.array(provisionSchema),
	referrals: z.array(z.object({ topic: z.string(), referral: referralSchema })),
	/** The door to ring when a door's own number is unknown. */
	general: z.string()
});
export type Municipality = z.infer<typeof municipalitySchema>;

/** Words of one part in one language. `dutch`: keys not translated yet, shown in Dutch with `lang="nl"`. */
export const foldedTextsSchema = z.object({
	format: z.literal(FORMAT),
	part: z.literal('texts'),
	language: z.enum(['nl', 'en']),
	/** `national` or a municipality's id. */
	of: z.string(),
	/** See `fold`. */
	words: z.unknown(),
	dutch: z.array(z.string())
});
export interface Texts extends Omit<z.infer<typeof foldedTextsSchema>, 'words'> {
	readonly words: Readonly<Record<string, string>>;
}

const partRef = z.object({ file: z.string(), sha256: z.string(), bytes: z.number() });
export type PartRef = z.infer<typeof partRef>;

/** `bundle/index.json`: small and short-lived; names the immutable parts by their hash. */
export const indexSchema = z.object({
	format: z.number(),
	/** Hash over all parts: the name of this bundle. */
	id: z.string(),
	madeOn: isoDate,
	national: partRef,
	municipalities: z.record(z.string(), partRef),
	/** `texts[language][of]` */
	texts: z.record(z.string(), z.record(z.string(), partRef)),
	/** Words for looking up. Bundles made before there was look up have none. */
	search: z.optional(partRef),
	/** Facts that turned out wrong: withdrawn at the next contact, also from pinned bundles. Values as shown, e.g. a number. */
	recalled: z.array(z.object({ value: z.string(), since: isoDate }))
});
export type BundleIndex = z.infer<typeof indexSchema>;
