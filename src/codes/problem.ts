/**
 * `code.empty`: nothing was typed. `code.sign`: a sign that stands in no code; `group` counts from 1.
 * `code.group`: these groups have a mistake, counted from 1. `code.incomplete`: every group is right, but the whole is
 * not: something is missing at the end, or the groups are of two codes. `code.newer`: made by a newer app.
 * `code.meaning`: whole and of this version, but it says nothing this app knows. `code.too-long`: longer than any code.
 * `code.too-many`: more than one code may carry.
 */
export type CodeProblem =
	| { readonly code: 'code.empty' }
	| { readonly code: 'code.sign'; readonly group: number; readonly sign: string }
	| { readonly code: 'code.group'; readonly groups: readonly number[] }
	| { readonly code: 'code.incomplete' }
	| { readonly code: 'code.newer' }
	| { readonly code: 'code.meaning' }
	| { readonly code: 'code.too-long' }
	| { readonly code: 'code.too-many' };
