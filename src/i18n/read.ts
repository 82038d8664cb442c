/**
 * The small reader for the first paint: `{{name}}` is filled in, and a `count` picks `_one` or `_other`.
 * Both languages have the same two plural forms, so this is all that i18next would do as well.
 */
export function read(
	textOf: (key: string) => string | undefined,
	key: string,
	values: Readonly<Record<string, string | number>> | undefined
): string {
	const count = values?.['count'];
	const form = typeof count === 'number' ? `${key}_${Math.abs(count) === 1 ? 'one' : 'other'}` : key;
	const text = textOf(form) ?? textOf(key) ?? key;
	return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(values?.[name] ?? hole));
}
