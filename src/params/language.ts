/** Languages with a prefix of their own. Dutch has none. */
export function match(param: string): param is 'en' {
	return param === 'en';
}
