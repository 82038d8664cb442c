import type {
	DoorId,
	IsoDate,
	Language,
	MunicipalityId,
	OptionId,
	ProvisionId,
	QuestionId,
	RightId,
	Urgency
} from '#bundle';
import type { Strand, Subject } from '#engine';

/** Words to show, and the language they are in: not everything is translated, and then it is Dutch. */
export interface Phrase {
	readonly text: string;
	readonly lang: Language;
}

export interface OptionView {
	readonly id: OptionId;
	readonly label: Phrase;
	readonly pictogram: string | null;
}

export interface QuestionView {
	readonly id: QuestionId;
	readonly subject: Subject;
	readonly ask: Phrase;
	readonly why: Phrase | null;
	readonly pick: 'one' | 'many';
	readonly options: readonly OptionView[];
	readonly unsure: Phrase;
	/** Words for "niets hiervan"; null for pick one. */
	readonly none: Phrase | null;
	readonly place: 'home' | 'own' | null;
	readonly safety: boolean;
}

export interface OriginView {
	readonly source: string;
	readonly checked: IsoDate;
	/** False: shown with "nog niet nagebeld". */
	readonly confirmed: boolean;
	readonly overdue: boolean;
}

/** Now, at this door. `until` and `opens`: local times such as `17:00`; `day`: an ISO date when not today. */
export type OpenNow =
	| { readonly kind: 'always' }
	| { readonly kind: 'open'; readonly until: string }
	| { readonly kind: 'closed'; readonly opens: string | null; readonly day: IsoDate | null }
	| { readonly kind: 'unknown' };

export type ChannelView =
	| {
			readonly kind: 'phone';
			readonly number: string;
			readonly href: string;
			readonly origin: OriginView;
			readonly open: OpenNow;
	  }
	| { readonly kind: 'visit'; readonly address: string; readonly origin: OriginView; readonly open: OpenNow }
	| { readonly kind: 'web'; readonly url: string; readonly origin: OriginView }
	| { readonly kind: 'chat'; readonly url: string; readonly origin: OriginView; readonly open: OpenNow }
	| { readonly kind: 'email'; readonly address: string; readonly origin: OriginView }
	| { readonly kind: 'own' };

export interface DoorView {
	readonly id: DoorId;
	readonly name: Phrase;
	readonly what: Phrase;
	readonly forWhom: Phrase | null;
	readonly how: Phrase | null;
	readonly formerly: readonly Phrase[];
	/** Phone first, then visit, chat, web, e-mail. */
	readonly channels: readonly ChannelView[];
	/** Its own number is unknown: ring this one. */
	readonly ringInstead: {
		readonly id: DoorId;
		readonly name: Phrase;
		readonly phone: Extract<ChannelView, { kind: 'phone' }>;
	} | null;
	readonly origin: OriginView;
}

export interface RightView {
	readonly id: RightId;
	readonly title: Phrase;
	readonly text: Phrase;
	readonly do: Phrase | null;
	/** How long the other side may take; null when this right is about something else. */
	readonly wait: Phrase | null;
	readonly law: string;
	readonly article: string;
	readonly origin: OriginView;
}

export interface ProvisionView {
	readonly id: ProvisionId;
	readonly name: Phrase;
	readonly what: Phrase;
	readonly forWhom: Phrase | null;
	readonly conditions: readonly Phrase[];
	readonly cost: Phrase | null;
	readonly how: Phrase | null;
	readonly bring: readonly Phrase[];
	readonly term: Phrase | null;
	readonly law: string | null;
	readonly article: string | null;
	readonly kind: 'algemeen' | 'maatwerk' | 'landelijk';
	/** `euro` null: the amount we know is past its life, so it is not shown. */
	readonly amounts: readonly {
		readonly what: Phrase;
		readonly euro: number | null;
		readonly from: IsoDate;
		readonly origin: OriginView;
	}[];
	readonly rights: readonly RightView[];
	readonly door: { readonly id: DoorId; readonly name: Phrase } | null;
	readonly origin: OriginView;
}

/** An answer that decided, in words, and the question it leads back to. */
export interface ReasonView {
	readonly subject: Subject;
	readonly question: QuestionId;
	readonly text: Phrase;
}

/** `about`: the help it is about, when that is not plain from the sentence itself. */
export interface WaitView {
	readonly about: Phrase | null;
	readonly text: Phrase;
}

/** One of the things a door is there for, with what goes with that alone. */
export interface PlanPartView {
	readonly title: Phrase | null;
	readonly bring: readonly Phrase[];
	readonly steps: readonly Phrase[];
	/** How long it may take, as far as a law or the help itself says so; empty: nobody told us. */
	readonly waits: readonly WaitView[];
	readonly rights: readonly RightView[];
}

export interface PlanDoorView {
	readonly door: DoorView;
	readonly urgency: Urgency;
	readonly for: readonly Subject[];
	readonly coordinates: boolean;
	readonly titles: readonly Phrase[];
	readonly say: Phrase | null;
	readonly bring: readonly Phrase[];
	readonly steps: readonly Phrase[];
	/** How long the most urgent thing may take; empty: nobody told us. */
	readonly waits: readonly WaitView[];
	/** What to do when the door is shut: evening and weekend. */
	readonly closed: Phrase | null;
	readonly refused: Phrase | null;
	readonly provisions: readonly ProvisionView[];
	readonly rights: readonly RightView[];
	readonly because: readonly ReasonView[];
	readonly toFindOut: readonly ReasonView[];
	/** The same titles, steps and rights, for each thing apart; most urgent first. Empty when it only coordinates. */
	readonly parts: readonly PlanPartView[];
}

export interface PlanView {
	readonly first: PlanDoorView | null;
	readonly next: readonly PlanDoorView[];
	readonly folded: readonly PlanDoorView[];
	readonly mayFit: readonly PlanDoorView[];
	readonly quiet: readonly PlanDoorView[];
	readonly coordination: { readonly door: DoorView; readonly because: readonly ReasonView[] } | null;
	/** Free independent client support of this municipality; always named. */
	readonly support: DoorView | null;
	readonly municipality: { readonly id: MunicipalityId; readonly name: string } | null;
	readonly madeOn: IsoDate;
}

/** One plan with what goes to paper and to others. */
export interface StrandView {
	/** Whose: null when there is only one plan. */
	readonly strand: Strand | null;
	readonly plan: PlanView;
	readonly sheet: PlanView;
}

/** One line of "check your answers". */
export interface AnswerView {
	readonly subject: Subject;
	readonly question: QuestionId;
	readonly ask: Phrase;
	readonly answers: readonly Phrase[];
	readonly safety: boolean;
	/** Whose answer it is, when there are two plans. */
	readonly strand?: Strand | 'both';
}
