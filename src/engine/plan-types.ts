import type {
	DoorId,
	IsoDate,
	OptionId,
	ProvisionId,
	Question,
	QuestionId,
	ReferralId,
	RightId,
	RoleId,
	TopicId,
	Urgency
} from '#bundle';
import type { Answer, Subject } from './answers.ts';

/** One answer that decided something. Words come later, in `#i18n`. */
export interface Decisive {
	readonly subject: Subject;
	readonly question: QuestionId;
	/** The options that mattered; `weet-niet` when that was the answer. Empty: it mattered that none was picked. */
	readonly options: readonly OptionId[];
}

/** The decisive answers, in the order in which the condition reads. */
export type Explanation = readonly Decisive[];

/** A question whose answer is still open. */
export interface Open {
	readonly subject: Subject;
	readonly question: QuestionId;
}

/** A referral that holds (or may hold) for somebody. */
export interface PlannedReferral {
	readonly referral: ReferralId;
	readonly topic: TopicId;
	readonly role: RoleId;
	readonly for: Subject;
	readonly urgency: Urgency;
	readonly safety: boolean;
	readonly provisions: readonly ProvisionId[];
	readonly rights: readonly RightId[];
	readonly because: Explanation;
	/** What to find out; empty when it is certain. */
	readonly toFindOut: readonly Open[];
}

/** One door of the plan with everything it is there for. */
export interface PlanDoor {
	readonly door: DoorId;
	readonly urgency: Urgency;
	/** Everybody it is for, in the order of the answers. */
	readonly for: readonly Subject[];
	/** Most urgent first. Empty only for a door that is there to coordinate. */
	readonly referrals: readonly PlannedReferral[];
	readonly coordinates: boolean;
	/** Rests on a safety answer at least in part. */
	readonly safety: boolean;
}

export interface Plan {
	/** Null only when nothing at all is certain; the proof shows that this never happens with proven content. */
	readonly first: PlanDoor | null;
	/** At most two. */
	readonly next: readonly PlanDoor[];
	readonly folded: readonly PlanDoor[];
	/** What may fit, by door; folded. */
	readonly mayFit: readonly PlanDoor[];
	/** Quiet safety block, outside the order of doors. */
	readonly quiet: readonly PlanDoor[];
	/** When needs fall under two or more groups of laws: who keeps the overview. */
	readonly coordination: {
		readonly role: RoleId;
		readonly door: DoorId;
		readonly because: Explanation;
	} | null;
	readonly madeOn: IsoDate;
}

export interface Progress {
	/** Questions answered so far on this journey. */
	readonly answered: number;
	/** About how many are left, this one included. Grows only when an answer opens a topic. */
	readonly left: number;
}

export type Step =
	| {
			readonly kind: 'ask';
			readonly subject: Subject;
			readonly question: Question;
			readonly progress: Progress;
	  }
	| { readonly kind: 'plan'; readonly plan: Plan };

/** One asked question with its answer. */
export interface Visited {
	readonly subject: Subject;
	readonly question: Question;
	readonly answer: Answer;
}
