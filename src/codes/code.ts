import type { DoorId, MunicipalityId, ProvisionId, ReferralId, RoleId, Urgency } from '#bundle';

/** Something of the guide that can be handed over. */
export type CardRef =
	{ readonly kind: 'door'; readonly id: DoorId } | { readonly kind: 'provision'; readonly id: ProvisionId };

/** Something that a plan may rest on. */
export type OutcomeRef =
	| { readonly kind: 'role'; readonly id: RoleId }
	| { readonly kind: 'door'; readonly id: DoorId }
	| { readonly kind: 'referral'; readonly id: ReferralId };

/** `for`: who it is for, as numbers from 0 that only the two who share the code can tell apart. */
export interface Outcome {
	readonly ref: OutcomeRef;
	readonly for: readonly number[];
	readonly urgency: Urgency;
}

interface Origin {
	/** Id of the bundle it was made with. */
	readonly bundle: string;
	/** The municipality whose doors are meant: a setting, never an answer. */
	readonly place: MunicipalityId | null;
}
export interface CardsCode extends Origin {
	readonly kind: 'cards';
	readonly cards: readonly CardRef[];
}
export interface PlanCode extends Origin {
	readonly kind: 'plan';
	readonly outcomes: readonly Outcome[];
}
export type Code = CardsCode | PlanCode;

/** A code as it was read, before anybody knows which ids its marks stand for. */
export interface Marks {
	readonly bundle: number;
	/** 0: none. */
	readonly place: number;
	readonly said:
		| { readonly kind: 'cards'; readonly cards: readonly number[] }
		| { readonly kind: 'plan'; readonly outcomes: readonly MarkedOutcome[] };
}
export interface MarkedOutcome {
	readonly mark: number;
	readonly for: readonly number[];
	readonly urgency: Urgency;
}
