export * from './ids.ts';
export type { All, Any, AnswerIs, Condition, Not } from './condition.ts';
export { questionsIn } from './questions-in.ts';
export { urgencies } from './urgency.ts';
export type { Meldcode, Order } from './worker.ts';
export type { Amount, Hours, Origin } from './fact.ts';
export type { Channel, Door } from './door.ts';
export type { Provision, Right, Term } from './help.ts';
export { peopleGroups, type PeopleGroup } from './people.ts';
export type { SearchWords } from './search.ts';
export type { Option, Question, Referral, Topic, Urgency } from './topic.ts';
export type {
	BundleIndex,
	CoordinationRule,
	Municipality,
	MunicipalitySummary,
	National,
	PartRef,
	Texts
} from './parts.ts';
export { assemble, type Bundle } from './bundle.ts';
export {
	parseIndex,
	parseMunicipality,
	parseNational,
	parseSearch,
	parseTexts,
	type BundleProblem
} from './parse.ts';
export { FORMAT } from './format.ts';
export { fold } from './folded.ts';
