export { HOUSEHOLD, SELF, type Answer, type Answers, type Subject } from './answers.ts';
export type {
	Decisive,
	Explanation,
	Open,
	Plan,
	PlanDoor,
	PlannedReferral,
	Progress,
	Step,
	Visited
} from './plan-types.ts';
export { truthOf } from './truth/truth.ts';
export type { Truth } from './truth/truth-value.ts';
export type { Known } from './truth/known.ts';
export { knownFor, peopleIn, subjectFor } from './clean-answers.ts';
export { holdsFor, isInForce, truthOfPlaced, type Held } from './holds.ts';
export { indexOf, type Placed } from './content-index.ts';
export { nextStep, pathOf, walk, type Walked } from './next-step.ts';
export { doorFor, planOf, rankOf } from './plan.ts';
export { handedPlan, type Handed, type ToldPlaced } from './handed.ts';
export { ordersIn, type OrderMet } from './orders.ts';
export { sharedBundle, sharedPlanOf, withoutSafety } from './safety.ts';
export { doorsIn, planChanges, type PlanChanges } from './plan-changes.ts';
export { handOutOf, hasStrands, strandOf, strandOfOption, strandPlanOf, type Strand } from './strands.ts';
