export { bundleName } from './bundle-name.ts';
export { decode } from './decode.ts';
export { encode, MOST_ITEMS, MOST_LABELS } from './encode.ts';
export { collisionsIn, type Collision } from './collisions.ts';
export { knownIn, type Known } from './known.ts';
export { read, type CardsRead, type PlanRead, type Read } from './read.ts';
export type { CodeProblem } from './problem.ts';
export type { CardRef, CardsCode, Code, Marks, Outcome, OutcomeRef, PlanCode } from './code.ts';
