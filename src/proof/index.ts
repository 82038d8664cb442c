export { prove, Prover, type Bounds, type Proof } from './prove.ts';
export { canBeReached } from './check-plans.ts';
export { compareBundles, type ChangedReferral, type ChangeKind, type Comparison } from './compare.ts';
export type { Violation, ViolationCode } from './violation.ts';
