export { createLateLibrary } from './late.ts';
export { createLibrary, type Edition, type Library, type LibraryOptions } from './library.ts';
export type { ClockWindow, Today } from './clock.ts';
export type { DeliveryProblem } from './problem.ts';
export type { Wish } from './wish.ts';
export type { Words } from './words.ts';
export { warm } from './warm.ts';
