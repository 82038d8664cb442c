/** One screen of a visit. It stands in memory only: the browser's history holds a number. */
export type Screen =
	| { readonly at: 'people' | 'overview' | 'plan' | 'sheet' | 'meeting' | 'meldcode' | 'shared' | 'file' }
	| { readonly at: 'alone'; readonly person: string | null }
	| {
			readonly at: 'question';
			readonly topic: string;
			readonly subject: string;
			readonly question: string;
			/** Came by "next question": then on to the next one. */
			readonly flows: boolean;
	  };

/** Which of the five parts of a visit a screen is; null for what lies between them. */
export function partOf({ at }: Screen): 'people' | 'overview' | 'plan' | 'sheet' | 'meeting' | null {
	switch (at) {
		case 'people':
		case 'overview':
		case 'plan':
		case 'sheet':
		case 'meeting':
			return at;
		default:
			return null;
	}
}
