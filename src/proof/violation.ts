import type { Answers } from '#engine';

/** What a journey may never do. Codes last; words for editors stand in the tools. */
export type ViolationCode =
	| 'proof.empty-plan'
	| 'proof.unsure-ends-empty'
	| 'proof.unsure-closes-door'
	| 'proof.silence-without-help'
	| 'proof.first-door-unreachable'
	| 'proof.danger-not-first'
	| 'proof.dead-topic'
	| 'proof.dead-question'
	| 'proof.dead-option'
	| 'proof.dead-referral'
	| 'proof.dead-provision'
	| 'proof.dead-door'
	| 'proof.useless-question'
	| 'proof.too-many-questions'
	| 'proof.doors-exclude-each-other';

export interface Violation {
	readonly code: ViolationCode;
	/** Id of the question, option (`question.option`), referral, provision, door or topic it is about. */
	readonly about: string;
	/** One journey that shows it, to be replayed; null when what is wrong is that no journey gets there. */
	readonly answers: Answers | null;
}
