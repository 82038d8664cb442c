import type { MunicipalityId } from '#bundle';
import type { Answers } from '#engine';
import type { ViolationCode } from '#proof';

/** A line in a content file; `file` is relative to the content folder, `line` counts from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
}

/** Lasting codes. A code once released is never used for something else. */
export type ContentCode =
	| 'content.yaml-broken'
	| 'content.wrong-shape'
	| 'content.unknown-id'
	| 'content.duplicate-id'
	| 'content.no-source'
	| 'content.no-date'
	| 'content.date-in-future'
	| 'content.low-confidence'
	| 'content.never-open'
	| 'content.amount-without-date'
	| 'content.two-doors'
	| 'content.name-unexplained'
	| 'content.impossible-condition'
	| 'content.all-options'
	| 'content.role-unfilled'
	| 'content.door-elsewhere'
	| 'content.journey-moved'
	| 'content.journey-unfinished'
	| 'content.journey-strand'
	| 'content.journey-idle-answer'
	| 'content.closed-missing'
	| 'content.safety-opens'
	| 'content.strand-crossed'
	| 'content.strand-unclear'
	| 'content.nu-without-high-phone'
	| 'content.text-too-long'
	| 'content.html-or-control'
	| 'content.promise-word'
	| 'content.hard-text'
	| 'content.translation-stale'
	| 'content.translation-orphan'
	| 'content.two-otherwise'
	| 'content.dead-right'
	| 'content.same-in-codes'
	| 'content.need-long'
	| 'content.need-telling'
	| 'content.need-answer'
	| 'content.practice-person'
	| 'content.practice-betrays'
	| 'content.practice-unfinished'
	| 'content.practice-moved'
	| 'content.practice-silent'
	| 'content.practice-mistake'
	| 'content.practice-order'
	| 'content.practice-unasked'
	| ViolationCode;

/** An error stops the build; a warning never does. */
export interface ContentProblem extends Place {
	readonly code: ContentCode;
	readonly severity: 'error' | 'warning';
	/** What is wrong, and what to do, in plain Dutch for the editor. */
	readonly says: string;
	readonly todo: string;
	/** One journey that shows it, to be walked with `npm run journey`. */
	readonly journey?: { readonly municipality: MunicipalityId; readonly answers: Answers };
}

export type Report = (problem: ContentProblem) => void;

export type Path = readonly (string | number)[];
