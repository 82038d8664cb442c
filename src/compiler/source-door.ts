import * as z from 'zod/mini';
import { behalfSource, id, originShape, strict, text, texts, url } from './source-shapes.ts';

const SPAN = /^([01]\d|2[0-3])[.:][0-5]\d ?[-–] ?(([01]\d|2[0-3])[.:][0-5]\d|24[.:]00)$/;
const span = z.string().check(z.regex(SPAN, 'Schrijf tijden zo: 09.00-17.00.'));
const day = z.optional(z.union([span, z.array(span)]));

const hours = z.union([
	z.literal('altijd'),
	strict({ ma: day, di: day, wo: day, do: day, vr: day, za: day, zo: day })
]);
export type HoursSource = z.infer<typeof hours>;

const timed = {
	hours: z.optional(hours),
	holidays: z.optional(z.enum(['open', 'closed', 'unknown'])),
	...originShape
};

const phoneNumber = z
	.string('Zet het nummer tussen aanhalingstekens: "0800-2000".')
	.check(z.regex(/^\+?[\d (][\d ()-]*$/, 'Een telefoonnummer heeft alleen cijfers, spaties en streepjes.'));
const emailAddress = z
	.string()
	.check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[a-z]+$/i, 'Dit is geen e-mailadres.'));

export const doorSource = strict({
	name: text,
	what: text,
	'for-whom': z.optional(text),
	how: z.optional(text),
	behalf: z.optional(behalfSource),
	'former-names': z.optional(texts),
	formerly: z.optional(z.array(id)),
	words: z.optional(texts),
	phone: z.optional(z.array(strict({ value: phoneNumber, ...timed }))),
	visit: z.optional(z.array(strict({ value: text, ...timed }))),
	web: z.optional(z.array(strict({ value: url, ...originShape }))),
	email: z.optional(z.array(strict({ value: emailAddress, ...originShape }))),
	chat: z.optional(z.array(strict({ value: url, ...timed }))),
	own: z.optional(z.boolean()),
	'ring-instead': z.optional(id),
	excludes: z.optional(z.array(id)),
	safety: z.optional(z.boolean()),
	...originShape
});
export type DoorSource = z.infer<typeof doorSource>;
