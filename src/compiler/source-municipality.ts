import * as z from 'zod/mini';
import { referralShape } from './source-topic.ts';
import { id, originShape, strict, text, texts } from './source-shapes.ts';

const localReferral = strict({ topic: id, ...referralShape });
export type LocalReferralSource = z.infer<typeof localReferral>;

export const municipalitySource = strict({
	name: text,
	code: z.optional(z.string().check(z.regex(/^GM\d{4}$/, 'Een gemeentecode is GM en vier cijfers: GM0505.'))),
	places: z.optional(texts),
	postcodes: z.optional(
		z.array(
			z
				.string('Zet elke postcode tussen aanhalingstekens: "3311".')
				.check(z.regex(/^\d{4}$/, 'Vier cijfers.'))
		)
	),
	general: id,
	roles: z.record(id, id),
	doors: z.optional(z.array(id)),
	provisions: z.optional(z.array(id)),
	referrals: z.optional(z.array(localReferral)),
	...originShape
});
export type MunicipalitySource = z.infer<typeof municipalitySource>;
