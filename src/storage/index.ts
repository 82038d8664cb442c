export { openStore, type StoreOptions } from './open-store.ts';
export type { ItemsAfter, NewEdition, NewFavourite, NewReport, Store } from './store.ts';
export type { ItemChange, StoredItem } from './items.ts';
export type { StorageProblem } from './problem.ts';
export type { Favourite, SavedPlan, StoredEdition, StoredPart, TabJourney, WrongReport } from './tables.ts';
export { clearTab, createTabAnswers, readTab, tabProblem, writeTab, type TabAnswers } from './tab-answers.ts';
export { askToKeep, estimate } from './room.ts';
