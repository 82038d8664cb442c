import * as z from 'zod/mini';
import { id, originShape, strict, text, texts } from './source-shapes.ts';

/** What is told when referrals of different laws meet. */
export const ordersSource = z.record(
	id,
	strict({
		meet: z.array(z.array(id)),
		among: z.optional(z.enum(['person', 'household'])),
		text,
		...originShape
	})
);
export type OrdersSource = z.infer<typeof ordersSource>;

/** The steps of the meldcode, for workers. */
export const meldcodeSource = strict({ steps: texts, ...originShape });
export type MeldcodeSource = z.infer<typeof meldcodeSource>;
