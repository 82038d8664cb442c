import type { TextRefusal } from './free-text.ts';

/** `visit.asked-alone`: a question about safety, which never becomes part of a visit. */
export type VisitProblem =
	| { readonly code: 'visit.too-many-people'; readonly most: number }
	| { readonly code: 'visit.unknown-person' }
	| { readonly code: 'visit.unknown-question' }
	| { readonly code: 'visit.asked-alone' }
	| { readonly code: 'visit.child-interprets' }
	| { readonly code: 'visit.notes-off' }
	| { readonly code: 'visit.text'; readonly why: TextRefusal }
	| { readonly code: 'visit.unreadable'; readonly where: string };
