export type * from './views.ts';
export type { Edition, Library, Opening, Problem, Wish } from './edition.ts';
export type { Knowledge, Today } from './knowledge.ts';
export { wordsOf, phrase, type Words } from './words.ts';
export { hasRecalled } from './channel-value.ts';
export { doorView, findDoor } from './door-view.ts';
export { findProvision, provisionView, rightView } from './help-view.ts';
export { emergencyGroups, talkDoors, type EmergencyKind } from './emergency-view.ts';
export {
	doorDetail,
	doorPage,
	guideOf,
	provisionPage,
	slugOfDoor,
	slugOfProvision,
	sourcesOf
} from './guide.ts';
export type { DoorPageView, GuideEntry, ProvisionPageView } from './guide.ts';
export { facetNames, YES, type Facet, type Filters } from './card-facets.ts';
export type { ResultCardView } from './result-card.ts';
export { Finder, type Asked, type HelpCard, type ListedCard } from './finder.ts';
export { LookingUp, type FacetOption, type LookingUpNeeds, type ResultView } from './looking-up.svelte.ts';
export { opensTopics, optionsOf, suggestionsFor } from './own-words.ts';
export { planView } from './plan-view.ts';
export { answerView, questionView, STANDARD_NONE, STANDARD_UNSURE } from './question-view.ts';
export { readSpot, START, type JourneyHistory, type Looked, type Spot } from './spot.ts';
export { trailOf } from './replay.ts';
export type { Place } from './trail.ts';
export { Journey } from './journey.svelte.ts';
export type { JourneyNeeds } from './journey-needs.ts';
export { Screens, type Detail } from './screens.svelte.ts';
export { Notices } from './notices.svelte.ts';
export { behalfView, type BehalfView } from './behalf-view.ts';
export { cardView, currentRef, keyOfCard, type CardView } from './card-view.ts';
export { Favourites } from './favourites.svelte.ts';
export { keptViews, type KeptView } from './kept-view.ts';
export { relatedTo, type RelatedView } from './related.ts';
export { isSafetyCard } from './safety-card.ts';
export { codeFor, openCode, type OpenedCode } from './sharing.ts';
export { kindOfCode, planCode, type PlanCode } from './plan-code.ts';
export { openPlan, placeOfCode, type GroundView, type OpenedPlan } from './opened-plan.ts';
export { visitCode, type Taker, type VisitCode } from './visit-code.ts';
export { keyOfReport, Reports, type Kept } from './reports.svelte.ts';
export {
	choicesOf,
	fileOf,
	isWrongKind,
	ownerOf,
	wrongDraft,
	type FactView,
	type WrongChoice,
	type WrongDraft,
	type WrongKind
} from './wrong.ts';
export { SavedPlans } from './saved-plans.svelte.ts';
export { VaultSession, type VaultSessionNeeds } from './vault-session.svelte.ts';
export { ComeBack, type Returned } from './come-back.svelte.ts';
export { changesBetween } from './changes.ts';
export type { FactChange, LostAnswer, PlanChangesView } from './changes-view.ts';
export { needView, type NeedView } from './need-view.ts';
export { VisitDesk, type VisitDeskNeeds } from './visit-desk.svelte.ts';
export { memoryKeeper } from './memory-keeper.ts';
export { vaultKeeper, type VaultKeeperNeeds } from './vault-keeper.ts';
export {
	meldcodeView,
	type CellView,
	type ContradictionView,
	type OrderView,
	type TermView,
	type TopicView,
	type VisitDoorView,
	type VisitPlanView
} from './visit-view.ts';
export { PracticeDesk } from './practice-desk.svelte.ts';
export { practiceView, type PracticeView, type WayView } from './practice-view.ts';
