import type { Phrase } from './views.ts';

/** Something about a door, a provision or a right that both plans show. Null: not known, or withdrawn. */
export type FactChange =
	| {
			readonly kind: 'phone' | 'visit' | 'web' | 'chat' | 'email' | 'term' | 'cost' | 'how';
			readonly of: Phrase;
			readonly before: string | null;
			readonly after: string | null;
	  }
	| { readonly kind: 'hours'; readonly of: Phrase }
	/** In euro. */
	| {
			readonly kind: 'amount';
			readonly of: Phrase;
			readonly what: Phrase;
			readonly before: number;
			readonly after: number;
	  };

/** An answer that is no longer among the options. */
export interface LostAnswer {
	readonly ask: Phrase;
	readonly answer: Phrase;
}

/** What is different for somebody who comes back to a plan. */
export interface PlanChangesView {
	/** Null: the same door comes first. */
	readonly first: { readonly before: Phrase | null; readonly after: Phrase | null } | null;
	readonly added: readonly Phrase[];
	readonly gone: readonly Phrase[];
	readonly facts: readonly FactChange[];
	/** The new question that comes next. */
	readonly asks: Phrase | null;
	readonly lost: readonly LostAnswer[];
	readonly isEmpty: boolean;
}
