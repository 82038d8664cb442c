import * as z from 'zod/mini';
import { originSchema } from './fact.ts';

/** When referrals of different laws meet, this order or conflict is told. Words: `order.<id>.text`. */
export const orderSchema = z.object({
	id: z.string(),
	/** One referral of each list must be certain. */
	meet: z.array(z.array(z.string())),
	/** `person`: for the same person. `household`: whoever they are for. */
	among: z.enum(['person', 'household']),
	origin: originSchema
});
export type Order = z.infer<typeof orderSchema>;

/** The steps that a professional takes when somebody may be unsafe. Words: `meldcode.<n>`. Nothing computes them. */
export const meldcodeSchema = z.object({ steps: z.number(), origin: originSchema });
export type Meldcode = z.infer<typeof meldcodeSchema>;
