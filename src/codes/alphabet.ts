/** Crockford's base 32: no I, L, O or U, so that nothing is misread and no word appears. One sign is five bits. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const values = new Map<string, number>();
Array.from(SIGNS).forEach((sign, value) => {
	values.set(sign, value);
	values.set(sign.toLowerCase(), value);
});
// What people write for them.
for (const sign of 'Oo') values.set(sign, 0);
for (const sign of 'IiLl') values.set(sign, 1);

export const signOf = (value: number): string => SIGNS.charAt(value);

/** Null: no sign of a code. */
export const valueOf = (sign: string): number | null => values.get(sign) ?? null;
