import type { TopicId } from '#bundle';
import { fail, ok, type Result } from '#result';
import { guardText } from './free-text.ts';
import type { VisitProblem } from './problem.ts';
import type { Visit } from './visit.ts';
import type { Future } from './words.ts';

/** Every place in a visit for own words. */
export type TextField =
	| { readonly of: 'purpose' | 'good' | 'network' | 'helping' | 'disagree' }
	| { readonly of: 'voice'; readonly person: string }
	| { readonly of: 'future'; readonly person: string; readonly part: Future }
	| { readonly of: 'words' | 'goal' | 'meanwhile'; readonly line: number }
	/** The worker's own note about a part of life; off until switched on, and never on anything shared. */
	| { readonly of: 'note'; readonly topic: TopicId };

/** The second part names the person, where there is one: `forgetPerson` leans on it. */
export function keyOf(field: TextField): string {
	switch (field.of) {
		case 'voice':
			return `voice/${field.person}`;
		case 'future':
			return `future/${field.person}/${field.part}`;
		case 'words':
		case 'goal':
		case 'meanwhile':
			return `${field.of}/#${String(field.line)}`;
		case 'note':
			return `note/@${field.topic}`;
		default:
			return field.of;
	}
}

/** Empty when nothing was written. */
export function textOf(visit: Visit, field: TextField): string {
	return visit.texts[keyOf(field)] ?? '';
}

/** The only way own words come into a visit: through the guard. Empty words are taken away. */
export function write(visit: Visit, field: TextField, written: string): Result<Visit, VisitProblem> {
	if (field.of === 'note' && !visit.notesOn) return fail({ code: 'visit.notes-off' });
	const guarded = guardText(written);
	if (!guarded.ok) return fail({ code: 'visit.text', why: guarded.problem });
	const key = keyOf(field);
	const { [key]: _before, ...rest } = visit.texts;
	return ok({ ...visit, texts: guarded.value === '' ? rest : { ...rest, [key]: guarded.value } });
}

/** Switched off, the notes are gone: nobody should find them later. */
export function setNotes(visit: Visit, on: boolean): Visit {
	const texts = Object.entries(visit.texts).filter(([key]) => on || !key.startsWith('note/'));
	return { ...visit, notesOn: on, texts: Object.fromEntries(texts) };
}
