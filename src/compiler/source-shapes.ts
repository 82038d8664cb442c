import * as z from 'zod/mini';
import { config } from 'zod/mini';

config({ jitless: true });

/** Marks the list of fields that an unknown field could have meant. */
export const KNOWN_FIELDS = 'velden: ';

/** An object in which every unknown field is a mistake, and the mistake knows which fields there are. */
export function strict<Shape extends z.core.$ZodShape>(shape: Shape) {
	const known = Object.keys(shape).join(' ');
	return z.strictObject(shape, {
		error: (issue) => (issue.code === 'unrecognized_keys' ? KNOWN_FIELDS + known : undefined)
	});
}

export const ID = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z
	.string()
	.check(
		z.regex(
			ID,
			'Een naam heeft kleine letters, cijfers en streepjes, en minstens één letter: zoals dit-is-goed.'
		)
	);
export const text = z
	.string()
	.check(z.regex(/\S/, 'Hier hoort tekst. Hebt u niets? Haal dan de hele regel weg.'));
export const texts = z.array(text);
export const date = z
	.string()
	.check(z.refine((day) => isDay(day), 'Schrijf een datum die bestaat, als JJJJ-MM-DD: 2026-11-22.'));
export const url = z
	.string()
	.check(z.regex(/^https?:\/\/[^\s<>"]+$/, 'Hier hoort een adres van internet: https://…'));

/** A law's article: `2.3.5` or 4. A number such as 2.10 would lose its last nought. */
export const article = z.union([
	text,
	z
		.number()
		.check(z.refine((given) => Number.isInteger(given), 'Zet het artikel tussen aanhalingstekens: "2.10".'))
]);

/** Without `confirmed`: `confirm: true` says that somebody should still ring or ask. */
export const originShape = {
	source: url,
	checked: date,
	confidence: z.enum(['high', 'medium', 'low']),
	confirm: z.optional(z.boolean()),
	'review-by': z.optional(date)
};
export type OriginSource = z.infer<z.ZodMiniObject<typeof originShape>>;

/** What somebody may arrange for another here, and what needs consent or an authorisation. */
export const behalfSource = strict({
	may: z.optional(text),
	needs: z.optional(text),
	...originShape
}).check(
	z.refine(
		({ may, needs }) => may !== undefined || needs !== undefined,
		'Zet erbij: may: … (wat mag u voor een ander doen) of needs: … (wat is daarvoor nodig).'
	)
);
export type BehalfSource = z.infer<typeof behalfSource>;

function isDay(day: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
